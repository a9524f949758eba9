import type { NodeId } from '#graph/model/ids.ts';
import { isMapping, type Relation } from '#graph/model/relation.ts';
import type { MappedRows } from '#graph/queries/mapped.ts';
import { type KnowledgeGraph, nodeOf, stepsFrom, stepsOutOf } from './knowledge-graph.ts';
import { waysDown, waysUp } from './part-of.ts';

function withWholes(graph: KnowledgeGraph, mappings: readonly Relation[]): MappedRows {
	const ends = [...new Set(mappings.flatMap(({ from, to }) => [from, to]))];
	const ids = [...new Set(ends.flatMap((id) => [id, ...waysUp(graph, id).flatMap((way) => way.slice(-1))]))];
	const partOf = ids.flatMap((id) => stepsOutOf(graph, id).map(({ relation }) => relation)).filter(({ kind }) => kind === 'partOf');
	return { mappings, nodes: ids.map((id) => nodeOf(graph, id)), partOf };
}

/** All mappings, with what their ends are part of. */
export function everyMapping(graph: KnowledgeGraph): MappedRows {
	return withWholes(graph, graph.mapEdges((_edge, { relation }) => relation).filter(isMapping));
}

/** The mappings of everything that is part of a node, with what their ends are part of. */
export function mappingsOfParts(graph: KnowledgeGraph, id: NodeId): MappedRows {
	const parts = waysDown(graph, id).flatMap((way) => way.slice(-1));
	const mappings = parts.flatMap((part) => stepsFrom(graph, part).map(({ relation }) => relation)).filter(isMapping);
	return withWholes(graph, [...new Map(mappings.map((mapping) => [mapping.id, mapping])).values()]);
}
