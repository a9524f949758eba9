import { z } from 'zod';
import { compareIds, NodeId } from '#graph/model/ids.ts';
import type { Node } from '#graph/model/node.ts';
import type { Relation } from '#graph/model/relation.ts';
import { Subgraph } from '#graph/model/subgraph.ts';
import { nodeKinds, relationKinds } from '#graph/model/vocabulary.ts';
import { hiddenCounts, subgraphOf } from './order.ts';
import { many, whole } from './parameters.ts';

export const NeighbourhoodParams = z.strictObject({
	id: NodeId,
	/** Number of relations, 1 to 3. */
	depth: whole(1, 3, 1),
	/** Walk only through nodes of these kinds; empty means all. */
	kind: many(z.enum(nodeKinds)),
	/** Walk only along relations of these kinds; empty means all. */
	relation: many(z.enum(relationKinds)),
	/** Maximum number of nodes, nearest first, including the focus. */
	limit: whole(1, 500, 150),
});
export type NeighbourhoodParams = z.infer<typeof NeighbourhoodParams>;

export const NeighbourhoodAnswer = z.strictObject({
	...Subgraph.shape,
	/** Number of distinct neighbours left out, by node id, of any kind. */
	hidden: z.record(z.string(), z.int().positive()),
});
export type NeighbourhoodAnswer = z.infer<typeof NeighbourhoodAnswer>;

/** A reached node and its distance in steps. The focus has distance 0. */
export interface Reached {
	readonly id: NodeId;
	readonly distance: number;
}

/** The reached nodes that the answer keeps: the nearest, then by id, at most `limit`. */
export function nearestReached(reached: readonly Reached[], limit: number): readonly NodeId[] {
	return [...reached]
		.sort((a, b) => a.distance - b.distance || compareIds(a.id, b.id))
		.slice(0, limit)
		.map((row) => row.id);
}

export interface NeighbourhoodRows {
	readonly nodes: readonly Node[];
	/** All relations among the nodes. */
	readonly relations: readonly Relation[];
	readonly hidden: ReadonlyMap<NodeId, number>;
}

/** The kept nodes and the relations among them, limited to the requested kinds. */
export function assembleNeighbourhood({ nodes, relations, hidden }: NeighbourhoodRows, params: NeighbourhoodParams): NeighbourhoodAnswer {
	const wanted = relations.filter((relation) => params.relation.length === 0 || params.relation.includes(relation.kind));
	return { ...subgraphOf(nodes, wanted), hidden: hiddenCounts(hidden) };
}
