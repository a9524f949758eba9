import type { NodeId } from '#graph/model/ids.ts';
import type { Node } from '#graph/model/node.ts';
import type { Relation } from '#graph/model/relation.ts';
import type { Subgraph } from '#graph/model/subgraph.ts';
import { type Family, NODE_KINDS, type NodeKind, nodeKinds, type RelationKind, relationKinds } from '#graph/model/vocabulary.ts';
import type { Expansion } from './state.ts';

const FAMILY_RANK: Record<Family, number> = { structure: 0, learning: 1, steering: 2, context: 3 };

/** Parts come first, then learning resources: what people look for. */
const EXPANSION_ORDER = [...nodeKinds].sort((a, b) => rank(a) - rank(b));

function rank(kind: NodeKind): number {
	return FAMILY_RANK[NODE_KINDS[kind].family];
}

/** Direct neighbours along these relation kinds (none means all), ordered by kind, then by the owner's order, then by id. */
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
				EXPANSION_ORDER.indexOf(a.kind) - EXPANSION_ORDER.indexOf(b.kind) ||
				(near.get(a.id) ?? 0) - (near.get(b.id) ?? 0) ||
				(a.order ?? Number.MAX_SAFE_INTEGER) - (b.order ?? Number.MAX_SAFE_INTEGER),
		);
}

/** A subgraph and how many further neighbours each of its nodes has. */
interface Known {
	readonly nodes: readonly { readonly id: NodeId }[];
	readonly relations: readonly Relation[];
	readonly hidden: Readonly<Record<string, number>>;
}

type Neighbours = ReadonlyMap<NodeId, ReadonlySet<NodeId>>;

/** Counts neighbours not on screen; 0 for expanded nodes. */
export function hiddenNeighbours(
	shown: readonly NodeId[],
	answers: readonly Known[],
	expansions: readonly Expansion[],
): ReadonlyMap<NodeId, number> {
	const known = neighboursIn(answers.flatMap((answer) => answer.relations));
	const views = answers.map((answer) => ({
		ids: new Set(answer.nodes.map((node) => node.id)),
		near: neighboursIn(answer.relations),
		hidden: answer.hidden,
	}));
	const isShown = new Set(shown);
	function hiddenOf(id: NodeId): number {
		if (expansions.includes(id)) return 0;
		const shownNear = [...(known.get(id) ?? [])].filter((other) => isShown.has(other));
		const counts = views
			.filter((view) => view.ids.has(id))
			.map(({ ids, near, hidden }) => {
				const inside = [...(near.get(id) ?? [])].filter((other) => !isShown.has(other)).length;
				return inside + (hidden[id] ?? 0) - shownNear.filter((other) => !ids.has(other)).length;
			});
		return counts.length > 0 ? Math.max(0, Math.min(...counts)) : 0;
	}
	return new Map(shown.map((id) => [id, hiddenOf(id)]));
}

function neighboursIn(relations: readonly Relation[]): Neighbours {
	const near = new Map<NodeId, Set<NodeId>>();
	for (const { from, to } of relations) {
		near.set(from, (near.get(from) ?? new Set()).add(to));
		near.set(to, (near.get(to) ?? new Set()).add(from));
	}
	return near;
}
