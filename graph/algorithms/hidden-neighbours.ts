import type { NodeId } from '#graph/model/ids.ts';
import { type KnowledgeGraph, stepsFrom } from './knowledge-graph.ts';

/** For each shown node, the number of distinct neighbours that are not shown, over any kind of relation. */
export function hiddenNeighbours(graph: KnowledgeGraph, shown: readonly NodeId[]): ReadonlyMap<NodeId, number> {
	const isShown = new Set(shown);
	return new Map(
		shown.map((id) => {
			const neighbours = new Set(stepsFrom(graph, id).map((step) => step.other.id));
			return [id, [...neighbours].filter((other) => !isShown.has(other)).length];
		}),
	);
}
