import type { NodeId } from '#graph/model/ids.ts';
import { readLightPalette } from '#web/canvas/light-palette.ts';
import { formatDate } from '#web/i18n/format.ts';
import type { useWords } from '#web/i18n/use-words.tsx';
import { legendLabel } from '#web/panels/legend-label.ts';
import { titleOf } from '#web/view-model/labels.ts';
import type { LayoutName } from '#web/view-model/layouts.ts';
import { legendItems } from '#web/view-model/legend-items.ts';
import type { Picture, Scene } from '#web/view-model/scene.ts';
import { type SvgPicture, svgPicture } from '#web/view-model/svg-picture.ts';
import type { PictureTexts } from './use-picture-texts.ts';

export interface ExportedPicture extends SvgPicture {
	/** Of a file, without its ending. */
	readonly name: string;
	readonly title: string;
}

type Words = Pick<ReturnType<typeof useWords>, 't' | 'lang'>;

/** The picture as it is seen, whole, on light ground, with what one must know to read it elsewhere. */
export function exportedPicture(
	picture: Picture,
	scene: Scene,
	layout: LayoutName,
	texts: PictureTexts,
	root: NodeId | undefined,
	{ t, lang }: Words,
): ExportedPicture {
	const { graph } = picture;
	const today = new Date().toISOString().slice(0, 10);
	const model = root && graph.nodes.get(root)?.node;
	const title = model ? titleOf(model, lang).text : t('explore:heading');
	const stubs = new Map(graph.stubs.map((stub) => [stub.id, texts.stubText(stub)]));
	const titles = new Map<string, string>([...[...graph.nodes].map(([id, { node }]) => [id, titleOf(node, lang).text] as const), ...stubs]);
	const made = svgPicture(
		scene,
		{
			lang,
			title,
			subtitle: `${t(`picture:layouts.${layout}`)}: ${t(`picture:purpose.${layout}`)}`,
			description: [...titles.values()].join(' · '),
			legend: legendItems(picture).map((item) => ({ item, label: legendLabel(item, t) })),
			source: `${t('export:source', { date: formatDate(today, lang) })}\n${window.location.href}`,
			titleOf: (id) => titles.get(id),
		},
		readLightPalette(),
	);
	return { ...made, title, name: `${t('export:file')}-${layout}-${today}` };
}
