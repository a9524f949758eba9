import type { NodeId } from '#graph/model/ids.ts';
import type { Node } from '#graph/model/node.ts';
import type { Relation } from '#graph/model/relation.ts';
import { type Family, NODE_KINDS, type NodeKind, nodeKinds, relationKinds } from '#graph/model/vocabulary.ts';
import type { NeighbourhoodAnswer } from '#graph/queries/neighbourhood.ts';
import type { OverviewAnswer } from '#graph/queries/overview.ts';
import { hiddenNeighbours } from './hidden-neighbours.ts';
import { chainTo } from './reveal.ts';

/** More nodes than this are never drawn. */
export const MOST_NODES = 150;
const FAMILY_RANK: Record<Family, number> = { structure: 0, learning: 1, steering: 2, context: 3 };

/** Parts come first, then what one can learn from, which is what people look for. */
const UNFOLDING_ORDER = [...nodeKinds].sort((a, b) => rank(a) - rank(b));

function rank(kind: NodeKind): number {
	return FAMILY_RANK[NODE_KINDS[kind].family];
}

/** Nodes that stand on the picture because of a node that was already there. */
export interface Unfolding {
	readonly opener: NodeId;
	readonly nodes: readonly NodeId[];
}

/** The first picture and all that was unfolded from it, before any filter. Places are given to all of it, so that filters move nothing. */
export interface LoadedGraph {
	readonly overview: OverviewAnswer;
	/** Nodes of the first picture first, then in the order of unfolding. */
	readonly nodes: ReadonlyMap<NodeId, Node>;
	readonly relations: readonly Relation[];
	readonly unfoldings: readonly Unfolding[];
	/** How many neighbours of a node are not on the picture; none of an unfolded one. */
	readonly hidden: ReadonlyMap<NodeId, number>;
	/** How many neighbours of unfolded nodes there was no room for. */
	readonly omitted: number;
}

export interface Wishes {
	readonly selected?: NodeId | undefined;
	readonly open: readonly NodeId[];
}

/** Merges the first picture with the neighbourhoods of opened nodes and of a selected node that is not on it. */
export function loadedGraph(
	overview: OverviewAnswer,
	neighbourhoods: ReadonlyMap<NodeId, NeighbourhoodAnswer>,
	wishes: Wishes,
): LoadedGraph {
	const nodes = new Map(overview.nodes.map((node) => [node.id, node]));
	const relations = new Map(overview.relations.map((relation) => [relation.id, relation]));
	const unfoldings: Unfolding[] = [];
	let omitted = 0;

	function add(opener: NodeId, found: readonly Node[]): void {
		const fresh = found.filter((node) => !nodes.has(node.id));
		const kept = fresh.slice(0, Math.max(0, MOST_NODES - nodes.size));
		omitted += fresh.length - kept.length;
		for (const node of kept) nodes.set(node.id, node);
		if (kept.length > 0) unfoldings.push({ opener, nodes: kept.map((node) => node.id) });
	}

	function reveal(id: NodeId, answer: NeighbourhoodAnswer): void {
		if (nodes.has(id)) return;
		const chain = chainTo(id, answer, (other) => nodes.has(other));
		for (const step of chain) {
			add(step.from, [step.node]);
			for (const relation of step.relations) relations.set(relation.id, relation);
		}
	}

	for (const id of [...new Set([...wishes.open, ...(wishes.selected ? [wishes.selected] : [])])]) {
		const answer = neighbourhoods.get(id);
		if (answer === undefined) continue;
		reveal(id, answer);
		if (wishes.open.includes(id)) add(id, neighboursOf(id, answer));
		for (const relation of answer.relations) {
			if (relation.from === id || relation.to === id) relations.set(relation.id, relation);
		}
	}

	const known = [...relations.values()].filter((relation) => nodes.has(relation.from) && nodes.has(relation.to));
	return {
		overview,
		nodes,
		relations: known,
		unfoldings,
		hidden: hiddenNeighbours([...nodes.keys()], [overview, ...neighbourhoods.values()], wishes.open),
		omitted,
	};
}

/** Direct neighbours by kind, in the owner's order, then as they came (by id). */
function neighboursOf(id: NodeId, answer: NeighbourhoodAnswer): readonly Node[] {
	const near = new Map<NodeId, number>();
	for (const { from, to, kind } of answer.relations) {
		if (from !== id && to !== id) continue;
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
