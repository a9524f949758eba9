import { composedMapping } from '#graph/model/composition.ts';
import type { NodeId } from '#graph/model/ids.ts';
import type { Node } from '#graph/model/node.ts';
import { inverseMapping, type MappingKind } from '#graph/model/vocabulary.ts';
import type { NodeAnswer } from '#graph/queries/node.ts';
import { mappingsOf, type ReadMapping } from '#web/node/relation-groups.ts';

/** `from –first→ bridge –second→ to`: two mappings that share a concept of a third model, both read in that direction. */
export interface BridgeChain {
	readonly from: Node;
	readonly first: ReadMapping;
	readonly bridge: Node;
	readonly second: ReadMapping;
	readonly to: Node;
	/** Undefined if the two mappings imply nothing about the ends. */
	readonly conclusion?: MappingKind;
}

function chain(from: Node, first: ReadMapping, second: ReadMapping): BridgeChain {
	const conclusion = composedMapping(first.kind, second.kind);
	return { from, first, bridge: first.other, second, to: second.other, ...(conclusion && { conclusion }) };
}

/** Concepts of third models that `from` is mapped to. */
export function bridgesOf(from: NodeAnswer, into: NodeId): readonly Node[] {
	return mappingsOf(from).flatMap(({ other }) => (other.model === into ? [] : [other]));
}

/** Chains from a concept into a model, those with a conclusion first. */
export function chainsInto(from: NodeAnswer, bridges: readonly NodeAnswer[], into: NodeId): readonly BridgeChain[] {
	const chains = mappingsOf(from).flatMap((first) => {
		const bridge = bridges.find(({ node }) => node.id === first.other.id);
		if (bridge === undefined) return [];
		return mappingsOf(bridge).flatMap((second) => (second.other.model === into ? [chain(from.node, first, second)] : []));
	});
	return chains.sort((a, b) => Number(b.conclusion !== undefined) - Number(a.conclusion !== undefined));
}

function fromOther({ kind, mapping }: ReadMapping, end: Node): ReadMapping {
	return { kind: inverseMapping(kind), mapping, other: end };
}

/** Chains between two concepts that are mapped to the same third concept. */
export function chainsBetween(from: NodeAnswer, to: NodeAnswer): readonly BridgeChain[] {
	const ends = mappingsOf(to);
	return mappingsOf(from).flatMap((first) =>
		ends.filter(({ other }) => other.id === first.other.id).map((met) => chain(from.node, first, fromOther(met, to.node))),
	);
}
