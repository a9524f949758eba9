import type { NodeId } from '#graph/model/ids.ts';
import { isMapping } from '#graph/model/relation.ts';
import type { Lift, LiftedMapping } from '#graph/queries/overview.ts';
import type { KnowledgeGraph } from './knowledge-graph.ts';
import { waysUp } from './part-of.ts';

function lifts(graph: KnowledgeGraph, id: NodeId, shown: ReadonlySet<NodeId>): readonly Lift[] {
	return [[id], ...waysUp(graph, id)].flatMap((way) => {
		const end = way.at(-1);
		return end !== undefined && shown.has(end) ? [{ id: end, distance: way.length - 1 }] : [];
	});
}

/** Mappings (except `relatedMatch`) whose ends both are, or are part of, shown nodes. */
export function liftMappings(graph: KnowledgeGraph, shown: ReadonlySet<NodeId>): readonly LiftedMapping[] {
	return graph
		.mapEdges((_edge, { relation }) => relation)
		.filter((relation) => isMapping(relation) && relation.kind !== 'relatedMatch')
		.map((relation) => ({ from: lifts(graph, relation.from, shown), to: lifts(graph, relation.to, shown) }))
		.filter(({ from, to }) => from.length > 0 && to.length > 0);
}
