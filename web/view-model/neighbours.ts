import type { NodeId } from '#graph/model/ids.ts';
import type { Node } from '#graph/model/node.ts';
import type { Subgraph } from '#graph/model/subgraph.ts';
import { type Family, NODE_KINDS, type NodeKind, nodeKinds, type RelationKind, relationKinds } from '#graph/model/vocabulary.ts';

const FAMILY_RANK: Record<Family, number> = { structure: 0, learning: 1, steering: 2, context: 3 };

/** Parts come first, then what one can learn from, which is what people look for. */
const UNFOLDING_ORDER = [...nodeKinds].sort((a, b) => rank(a) - rank(b));

function rank(kind: NodeKind): number {
	return FAMILY_RANK[NODE_KINDS[kind].family];
}

/** Direct neighbours, along relations of these kinds (none means all), by kind, in the owner's order, then as they came (by id). */
export function neighboursOf(id: NodeId, answer: Subgraph, kinds: readonly RelationKind[]): readonly Node[] {
	const near = new Map<NodeId, number>();
	for (const { from, to, kind } of answer.relations) {
		if ((from !== id && to !== id) || (kinds.length > 0 && !kinds.includes(kind))) continue;
		const other = from === id ? to : from;
		near.set(other, Math.min(near.get(other) ?? Number.POSITIVE_INFINITY, relationKinds.indexOf(kind)));
	}
	return answer.nodes
		.filter((node) => near.has(node.id))
		.sort(
			(a, b) =>
				UNFOLDING_ORDER.indexOf(a.kind) - UNFOLDING_ORDER.indexOf(b.kind) ||
				(near.get(a.id) ?? 0) - (near.get(b.id) ?? 0) ||
				(a.order ?? Number.MAX_SAFE_INTEGER) - (b.order ?? Number.MAX_SAFE_INTEGER),
		);
}
