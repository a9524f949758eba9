import type { NodeId } from '#graph/model/ids.ts';
import type { NodeKind, RelationKind } from '#graph/model/vocabulary.ts';
import type { Reached } from '#graph/queries/neighbourhood.ts';
import { type KnowledgeGraph, type Step, stepsFrom } from './knowledge-graph.ts';

/** Number of steps from the start to each node, up to `depth`, along the allowed steps. */
export function distancesFrom(
	graph: KnowledgeGraph,
	start: NodeId,
	depth: number,
	mayTake: (step: Step) => boolean,
): ReadonlyMap<NodeId, number> {
	const distances = new Map<NodeId, number>([[start, 0]]);
	let edge: readonly NodeId[] = [start];
	for (let distance = 1; distance <= depth && edge.length > 0; distance++) {
		const next = edge.flatMap((id) =>
			stepsFrom(graph, id)
				.filter((step) => mayTake(step))
				.map((step) => step.other.id),
		);
		edge = [...new Set(next)].filter((id) => !distances.has(id));
		for (const id of edge) distances.set(id, distance);
	}
	return distances;
}

export interface ReachRules {
	readonly depth: number;
	/** Walk only through nodes of these kinds, whatever the kind of the start; empty means all. */
	readonly kind: readonly NodeKind[];
	/** Walk only along relations of these kinds; empty means all. */
	readonly relation: readonly RelationKind[];
}

/** Nodes within `depth` steps, following relations in both directions. */
export function reach(graph: KnowledgeGraph, start: NodeId, { depth, kind, relation }: ReachRules): readonly Reached[] {
	const distances = distancesFrom(
		graph,
		start,
		depth,
		(step) => (relation.length === 0 || relation.includes(step.relation.kind)) && (kind.length === 0 || kind.includes(step.other.kind)),
	);
	return [...distances].map(([id, distance]) => ({ id, distance }));
}
