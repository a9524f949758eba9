import { useMemo } from 'react';
import type { NodeId } from '#graph/model/ids.ts';
import { withoutInvisible } from '#graph/model/language.ts';
import type { Node } from '#graph/model/node.ts';
import type { CardText } from '#web/diagram/card.ts';
import type { Stub } from '#web/diagram/input.ts';
import type { DiagramWords } from '#web/diagram/scene/scene.ts';
import type { LoadedGraph } from '#web/explore/model/loaded-graph.ts';
import { useI18n } from '#web/i18n/use-words.tsx';
import { KIND_STYLES } from '#web/node/kind-style.ts';
import { titleOf } from '#web/node/title.ts';

/** The texts of the diagram in the reader's language. */
export interface DiagramTexts {
	cardText(id: string): CardText;
	captionText(node: NodeId): string | undefined;
	title(node: Node): string;
	stubText(stub: Stub): string;
	readonly words: DiagramWords;
}

export function useDiagramTexts(loaded: LoadedGraph, stubs: readonly Stub[]): DiagramTexts {
	const i18n = useI18n();
	return useMemo(() => diagramTexts(loaded, stubs, i18n), [loaded, stubs, i18n]);
}

export function diagramTexts(
	loaded: LoadedGraph,
	stubs: readonly Stub[],
	{ t, lang, localized }: ReturnType<typeof useI18n>,
): DiagramTexts {
	const nodes: ReadonlyMap<string, Node> = loaded.nodes;
	const stubById = new Map<string, Stub>(stubs.map((stub) => [stub.id, stub]));
	const title = (node: Node) => titleOf(node, lang);
	const stubText = (stub: Stub) => t('explore:stub', { count: stub.count });
	return {
		cardText(id) {
			const node = nodes.get(id);
			if (node) {
				const { text, lang: written } = title(node);
				const short = node.kind === 'model' ? '' : withoutInvisible(node.shortLabel?.[written] ?? '');
				return {
					text: text || node.id,
					...(short && { short }),
					bold: node.kind === 'model' || KIND_STYLES[node.kind].weight === 'strong',
				};
			}
			const stub = stubById.get(id);
			return { text: stub ? stubText(stub) : id, bold: false };
		},
		captionText(id) {
			const caption = loaded.overview.frames.find((frame) => frame.node === id)?.caption;
			return caption && localized(caption).text;
		},
		title: (node) => title(node).text,
		stubText,
		words: {
			bandTitle: (bands) =>
				bands
					.map((band) => t(`explore:band.${band}`))
					.join(` ${t('explore:and')} `)
					.toLocaleUpperCase(lang),
			bandSentence: (bands) => (bands.length === 1 && bands[0] ? t(`explore:bandText.${bands[0]}`) : ''),
			laneTitle(id) {
				const lane = loaded.overview.lanes.find((one) => one.id === id);
				return lane ? localized(lane.label).text : id;
			},
			below: (count) => t('explore:below', { count }),
			trayGroup: (kind, count) => `${t(`explore:tray.${kind}`)} ${count}`,
			trayMore: (count) => t('explore:trayMore', { count }),
			relation({ from, relations }) {
				const phrases = relations.map((relation) => {
					const phrase = t(`vocabulary:relation.${relation.kind}`);
					if (relation.mutual) return t('vocabulary:mutual', { phrase });
					return relation.from === from ? phrase : t(`vocabulary:relationBack.${relation.kind}`);
				});
				return [...new Set(phrases)].join(', ');
			},
		},
	};
}
