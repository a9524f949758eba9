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
	/** How many relations away, 1 to 3. */
	depth: whole(1, 3, 1),
	/** Walk only over nodes of these kinds; none means all. */
	kind: many(z.enum(nodeKinds)),
	/** Walk only along relations of these kinds; none means all. */
	relation: many(z.enum(relationKinds)),
	/** At most so many nodes, the nearest first, with the one in the middle. */
	limit: whole(1, 500, 150),
});
export type NeighbourhoodParams = z.infer<typeof NeighbourhoodParams>;

export const NeighbourhoodAnswer = z.strictObject({
	...Subgraph.shape,
	/** Distinct neighbours left out, by node, whatever their kind. */
	hidden: z.record(z.string(), z.int().positive()),
});
export type NeighbourhoodAnswer = z.infer<typeof NeighbourhoodAnswer>;

/** A node that the walk reached, and in how few steps. The one in the middle has distance 0. */
export interface Reached {
	readonly id: NodeId;
	readonly distance: number;
}

/** Which of the reached nodes the answer holds: the nearest, then by id, at most `limit`. */
export function nearestReached(reached: readonly Reached[], limit: number): readonly NodeId[] {
	return [...reached]
		.sort((a, b) => a.distance - b.distance || compareIds(a.id, b.id))
		.slice(0, limit)
		.map((row) => row.id);
}

export interface NeighbourhoodRows {
	readonly nodes: readonly Node[];
	/** Every relation among the nodes. */
	readonly relations: readonly Relation[];
	readonly hidden: ReadonlyMap<NodeId, number>;
}

/** The nodes kept and the relations among them of the kinds asked for. */
export function assembleNeighbourhood({ nodes, relations, hidden }: NeighbourhoodRows, params: NeighbourhoodParams): NeighbourhoodAnswer {
	const wanted = relations.filter((relation) => params.relation.length === 0 || params.relation.includes(relation.kind));
	return { ...subgraphOf(nodes, wanted), hidden: hiddenCounts(hidden) };
}
