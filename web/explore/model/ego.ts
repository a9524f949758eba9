import type { NodeId } from '#graph/model/ids.ts';
import type { Node } from '#graph/model/node.ts';
import type { Relation } from '#graph/model/relation.ts';
import type { NeighbourhoodAnswer } from '#graph/queries/neighbourhood.ts';
import type { Cluster } from '#web/diagram/input.ts';
import { clusterNeighbours } from './cluster.ts';
import { neighboursOf } from './neighbours.ts';
import { CLUSTERINGS, type ClusterBy, type ClusterMode } from './state.ts';

/** Above this number of cards a diagram is hard to read. */
export const CROWDED = 60;

export interface EgoView {
	/** The central node and the cards around it. */
	readonly cards: ReadonlySet<NodeId>;
	readonly total: number;
	/** Nodes that are neither shown nor part of a shown cluster. */
	readonly leftOut: number;
	/** The clustering in use, requested or automatic. */
	readonly by?: ClusterBy;
	/** Whether the clustering was chosen automatically. */
	readonly isAutomatic: boolean;
}

interface EgoNetwork {
	/** Cards ring by ring, by the card of the previous ring that they were reached from. */
	readonly expansions: readonly { readonly source: NodeId; readonly nodes: readonly Node[] }[];
	readonly clusters: readonly Cluster[];
	readonly view: EgoView;
}

interface Walk {
	readonly by: ClusterBy | undefined;
	/** First ring to be clustered. */
	readonly from: number;
	readonly max: number;
}

/**
 * The neighbourhood of a node. If it would crowd the diagram and the reader has not chosen a clustering, everything
 * beyond the direct neighbours is clustered by theme, else by model, and the cards with the fewest relations are left
 * out.
 */
export function egoNetwork(node: NodeId, answer: NeighbourhoodAnswer, mode: ClusterMode | undefined, max: number): EgoNetwork {
	const given = { node, total: answer.nodes.length };
	if (mode !== undefined || given.total <= CROWDED) {
		const by = mode === 'none' ? undefined : mode;
		return withView(walked(node, answer, { by, from: 1, max }), given, by, false);
	}
	const [fitting] = CLUSTERINGS.flatMap((by) => {
		const walk = walked(node, answer, { by, from: 2, max });
		return shownBy(walk) <= CROWDED ? [{ by, walk }] : [];
	});
	if (fitting) return withView(fitting.walk, given, fitting.by, true);
	return withView(walked(node, answer, { by: 'model', from: 2, max: CROWDED }), given, 'model', true);
}

type Walked = Omit<EgoNetwork, 'view'>;

function withView(
	walk: Walked,
	{ node, total }: { readonly node: NodeId; readonly total: number },
	by: ClusterBy | undefined,
	isAutomatic: boolean,
): EgoNetwork {
	const cards = new Set([node, ...walk.expansions.flatMap(({ nodes }) => nodes.map(({ id }) => id))]);
	const covered = new Set([...cards, ...walk.clusters.flatMap(({ nodes }) => nodes)]);
	return { ...walk, view: { cards, total, leftOut: total - covered.size, ...(by && { by }), isAutomatic } };
}

function shownBy({ expansions }: Walked): number {
	return expansions.reduce((sum, { nodes }) => sum + nodes.length, 1);
}

/** Breadth-first walk that continues only from shown cards. A ring that does not fit keeps the cards with most relations to those shown. */
function walked(node: NodeId, answer: NeighbourhoodAnswer, { by, from, max }: Walk): Walked {
	const reached = new Set([node]);
	const shown = new Set([node]);
	const expansions: { readonly source: NodeId; readonly nodes: readonly Node[] }[] = [];
	const clusters: Cluster[] = [];
	for (let ring: readonly NodeId[] = [node], step = 1; ring.length > 0; step++) {
		const found: { readonly source: NodeId; readonly nodes: readonly Node[]; readonly clusters: readonly Cluster[] }[] = [];
		for (const source of ring) {
			const near = neighboursOf(source, answer, []).filter(({ id }) => !reached.has(id));
			for (const { id } of near) reached.add(id);
			const { single, groups } = by && step >= from ? clusterNeighbours(source, near, answer, by) : { single: near, groups: [] };
			const fresh = groups.map((group) => group.node).filter(({ id }) => !shown.has(id) && !near.some((one) => one.id === id));
			for (const { id } of fresh) reached.add(id);
			found.push({
				source,
				nodes: [...fresh, ...single],
				clusters: groups.map((group) => ({ source, into: group.node.id, nodes: group.nodes })),
			});
		}
		const cards = found.flatMap(({ nodes }) => nodes.map(({ id }) => id));
		const kept = new Set(byRelationCount(cards, shown, answer.relations).slice(0, Math.max(0, max - shown.size)));
		for (const id of kept) shown.add(id);
		for (const { source, nodes, clusters: groups } of found) {
			const staying = nodes.filter(({ id }) => kept.has(id));
			if (staying.length > 0) expansions.push({ source, nodes: staying });
			clusters.push(...groups.filter(({ into }) => shown.has(into)));
		}
		ring = cards.filter((id) => kept.has(id));
	}
	return { expansions, clusters };
}

function byRelationCount(cards: readonly NodeId[], shown: ReadonlySet<NodeId>, relations: readonly Relation[]): readonly NodeId[] {
	const ties = new Map<NodeId, number>();
	const tie = (id: NodeId) => ties.set(id, (ties.get(id) ?? 0) + 1);
	for (const { from, to } of relations) {
		if (shown.has(from)) tie(to);
		if (shown.has(to)) tie(from);
	}
	return [...cards].sort((a, b) => (ties.get(b) ?? 0) - (ties.get(a) ?? 0));
}
