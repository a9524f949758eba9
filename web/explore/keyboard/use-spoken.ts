import { isMapping, type Relation } from '#graph/model/relation.ts';
import type { Edge } from '#web/diagram/edges/route.ts';
import type { VisibleGraph, VisibleNode } from '#web/diagram/input.ts';
import { otherEnd } from '#web/explore/model/lines.ts';
import { countryName } from '#web/i18n/format.ts';
import { useI18n } from '#web/i18n/use-words.tsx';
import { confidenceLevel } from '#web/node/kind-style.ts';
import { titleOf } from '#web/node/title.ts';
import { useKindWords } from '#web/node/use-kind-words.ts';

/** What a screen reader says for a card and for a line. */
export function useSpoken({ nodes }: VisibleGraph) {
	const { t, lang } = useI18n();
	const { wordOf } = useKindWords();
	const shown: ReadonlyMap<string, VisibleNode> = nodes;

	function nameOf(id: string): string {
		const node = shown.get(id)?.node;
		return node ? titleOf(node, lang).text : '';
	}

	function countryOf(id: string): string {
		const country = shown.get(id)?.node.country;
		return country ? countryName(country, lang) : '';
	}

	/** Name, kind and country. */
	function card(id: string): string {
		const node = shown.get(id)?.node;
		return joined(', ', [nameOf(id), node && wordOf(node), countryOf(id)]);
	}

	function verb(relation: Relation, id: string): string {
		if (relation.mutual) return `${t('vocabulary:mutual', { phrase: t(`vocabulary:relation.${relation.kind}`) })}:`;
		return t(`vocabulary:${relation.from === id ? 'relation' : 'relationBack'}.${relation.kind}`);
	}

	function certainty(relation: Relation): string {
		if (!isMapping(relation)) return t(`terms:evidence.${relation.evidence.quality}`);
		return t('picture:confidence', { level: t(`terms:confidence.${confidenceLevel(relation.confidence)}`) });
	}

	/** The card, and what the line says in the direction away from it. */
	function line(edge: Edge, id: string): string {
		const other = otherEnd(edge, id);
		const end = joined(', ', [nameOf(other), countryOf(other)]);
		const relations = edge.relations.map((relation) => joined(', ', [`${verb(relation, id)} ${end}`, certainty(relation)]));
		const below = edge.below ? `${t('explore:below', { count: edge.below })}: ${end}` : undefined;
		const clustered = edge.count === undefined ? undefined : `${t('explore:canExpand', { count: edge.count })}: ${end}`;
		return joined('; ', [card(id), ...relations, below, clustered]);
	}

	return { card, line, nameOf };
}

function joined(by: string, parts: readonly (string | undefined)[]): string {
	return parts.filter(Boolean).join(by);
}
