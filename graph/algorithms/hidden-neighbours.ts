import type { NodeId } from '#graph/model/ids.ts';
import { type KnowledgeGraph, stepsFrom } from './knowledge-graph.ts';

/** For each node shown, how many distinct neighbours are not; whatever joins them. */
export function hiddenNeighbours(graph: KnowledgeGraph, shown: readonly NodeId[]): ReadonlyMap<NodeId, number> {
	const isShown = new Set(shown);
	return new Map(
		shown.map((id) => {
			const neighbours = new Set(stepsFrom(graph, id).map((step) => step.other.id));
			return [id, [...neighbours].filter((other) => !isShown.has(other)).length];
		}),
	);
}
