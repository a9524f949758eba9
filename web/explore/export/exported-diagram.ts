import type { NodeId } from '#graph/model/ids.ts';
import { readLightPalette } from '#web/canvas/read-palette.ts';
import type { LayoutName } from '#web/diagram/layout/layouts.ts';
import { legendItems } from '#web/diagram/legend-items.ts';
import type { Diagram, Scene } from '#web/diagram/scene/scene.ts';
import { type SvgDiagram, svgDiagram } from '#web/diagram/svg/svg.ts';
import type { DiagramTexts } from '#web/explore/diagram-text.ts';
import { legendLabel } from '#web/explore/legend.tsx';
import { formatDate } from '#web/i18n/format.ts';
import type { useI18n } from '#web/i18n/use-words.tsx';
import { titleOf } from '#web/node/title.ts';
import type { KindWords } from '#web/node/use-kind-words.ts';

export interface ExportedDiagram extends SvgDiagram {
	/** File name without extension. */
	readonly name: string;
	readonly title: string;
}

type Words = Pick<ReturnType<typeof useI18n>, 't' | 'lang'> & Pick<KindWords, 'sharedWord'>;

/** The whole diagram on a light background, with the title, legend and source that make it readable on its own. */
export function exportedDiagram(
	diagram: Diagram,
	scene: Scene,
	layout: LayoutName,
	texts: DiagramTexts,
	root: NodeId | undefined,
	{ t, lang, sharedWord }: Words,
): ExportedDiagram {
	const { graph } = diagram;
	const today = new Date().toISOString().slice(0, 10);
	const model = root && graph.nodes.get(root)?.node;
	const title = model ? titleOf(model, lang).text : t('explore:heading');
	const stubs = new Map(graph.stubs.map((stub) => [stub.id, texts.stubText(stub)]));
	const titles = new Map<string, string>([...[...graph.nodes].map(([id, { node }]) => [id, titleOf(node, lang).text] as const), ...stubs]);
	const made = svgDiagram(
		scene,
		{
			lang,
			title,
			subtitle: `${t(`diagram:layouts.${layout}`)}: ${t(`diagram:purpose.${layout}`)}`,
			description: [...titles.values()].join(' · '),
			legend: legendItems(diagram).map((item) => ({ item, label: legendLabel(item, diagram, t, sharedWord) })),
			source: `${t('export:source', { date: formatDate(today, lang) })}\n${window.location.href}`,
			titleOf: (id) => titles.get(id),
		},
		readLightPalette(),
	);
	return { ...made, title, name: `${t('export:file')}-${layout}-${today}` };
}
