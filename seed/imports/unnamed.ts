import type { Hierarchy } from '#graph/model/hierarchy.ts';
import type { NodeId } from '#graph/model/ids.ts';
import type { Node } from '#graph/model/node.ts';
import { type NodeKind, nodeKinds } from '#graph/model/vocabulary.ts';
import { countKinds } from '#graph/queries/outline.ts';

/** Number of declared things of a kind that no source names. */
export interface Unnamed {
	readonly kind: NodeKind;
	readonly count: number;
}

/** Unnamed things by the closest node that declares them, each counted once. */
export function unnamedBelow(root: Node, hierarchy: Hierarchy): ReadonlyMap<NodeId, readonly Unnamed[]> {
	const found = new Map<NodeId, readonly Unnamed[]>();
	/** Unnamed things of each kind at or below a node. */
	function visit(node: Node): Partial<Record<NodeKind, number>> {
		const below: Partial<Record<NodeKind, number>> = {};
		for (const counts of hierarchy.childrenOf(node.id).map(visit))
			for (const kind of nodeKinds) below[kind] = (below[kind] ?? 0) + (counts[kind] ?? 0);
		const named = countKinds(hierarchy.descendantsOf(node.id));
		const own = nodeKinds
			.map((kind) => ({ kind, count: (node.declares?.[kind] ?? 0) - (named[kind] ?? 0) - (below[kind] ?? 0) }))
			.filter(({ count }) => count > 0);
		found.set(node.id, own);
		for (const { kind, count } of own) below[kind] = (below[kind] ?? 0) + count;
		return below;
	}
	visit(root);
	return found;
}
