import type { NodeId } from '#graph/model/ids.ts';
import { isMapping, type Relation } from '#graph/model/relation.ts';
import type { Hover } from '#web/canvas/canvas-view.ts';
import { Tooltip, type TooltipContent } from '#web/canvas/tooltip.tsx';
import { type Edge, isMappingEdge } from '#web/diagram/edges/route.ts';
import type { VisibleNode } from '#web/diagram/input.ts';
import type { Diagram } from '#web/diagram/scene/scene.ts';
import { useI18n } from '#web/i18n/use-words.tsx';
import { titleOf } from '#web/node/title.ts';
import { type KindWords, useKindWords } from '#web/node/use-kind-words.ts';

const MOST_LINES = 5;

/** Both ends, the word between them, and how many lie below. */
function mappingTooltip(
	{ from, to, relations, below = 0 }: Edge,
	titleFor: (node: NodeId) => string,
	{ t }: Pick<Words, 't'>,
): TooltipContent {
	const words = relations.map(({ kind }) => `${titleFor(from)} ${t(`vocabulary:relation.${kind}`)} ${titleFor(to)}`);
	const [title = `${titleFor(from)} – ${titleFor(to)}`, ...others] = words;
	return { title, lines: [...others, ...(below > 0 ? [t('explore:below', { count: below })] : []), t('mapping:hint')] };
}

type Words = Pick<ReturnType<typeof useI18n>, 't' | 'lang'> & Pick<KindWords, 'wordOf'>;

/** Beside the pointer while it is over a card or an edge. */
export function DiagramTooltip({ at, diagram }: { readonly at: Hover; readonly diagram: Diagram }) {
	const content = tooltipOf(at.id, diagram, { ...useI18n(), ...useKindWords() });
	return content && <Tooltip content={content} at={at} />;
}

/** Tooltip for a card or an edge: its full title and its relations in words. */
export function tooltipOf(id: string, { graph, edges }: Diagram, { t, lang, wordOf }: Words): TooltipContent | undefined {
	const titleFor = (node: NodeId) => {
		const visible = graph.nodes.get(node);
		return visible ? titleOf(visible.node, lang).text : node;
	};
	const sentence = (relation: Relation, seenFrom?: NodeId) => {
		const isBack = seenFrom === relation.to;
		const word = t(`vocabulary:${isBack ? 'relationBack' : 'relation'}.${relation.kind}`);
		const phrase = relation.mutual ? t('vocabulary:mutual', { phrase: t(`vocabulary:relation.${relation.kind}`) }) : word;
		const other = titleFor(isBack ? relation.from : relation.to);
		const editorial = relation.evidence.quality === 'editorial' && !isMapping(relation) ? ` (${t('terms:evidence.editorial')})` : '';
		return `${phrase}${relation.mutual ? ':' : ''} ${other}${editorial}`;
	};
	const edge = edges.find((one) => one.id === id);
	if (edge?.count !== undefined) {
		return { title: `${titleFor(edge.from)} – ${titleFor(edge.to)}`, lines: [`${edge.count} ${t('explore:legendCluster')}`] };
	}
	if (edge && isMappingEdge(edge)) return mappingTooltip(edge, titleFor, { t });
	if (edge) return { title: titleFor(edge.from), lines: edge.relations.map((relation) => sentence(relation, edge.from)) };
	const shown: ReadonlyMap<string, VisibleNode> = graph.nodes;
	const visible = shown.get(id);
	if (visible === undefined) return undefined;
	const touching = graph.relations.filter(({ from, to }) => from === visible.node.id || to === visible.node.id);
	return {
		title: titleOf(visible.node, lang).text,
		kind: wordOf(visible.node),
		lines: [
			...(visible.declared ? [t('explore:namedOfLong', { named: visible.declared.named, declared: visible.declared.declared })] : []),
			...(visible.hidden > 0 ? [t('explore:canExpand', { count: visible.hidden })] : []),
			...touching.slice(0, MOST_LINES).map((relation) => sentence(relation, visible.node.id)),
			...(touching.length > MOST_LINES ? ['…'] : []),
		],
	};
}
