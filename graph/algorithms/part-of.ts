import { compareIds, type NodeId } from '#graph/model/ids.ts';
import type { Node } from '#graph/model/node.ts';
import { type KnowledgeGraph, nodeOf } from './knowledge-graph.ts';

function parts(graph: KnowledgeGraph, id: NodeId): readonly Node[] {
	return graph
		.mapInEdges(id, (_edge, { relation }) => relation)
		.filter((relation) => relation.kind === 'partOf')
		.map((relation) => nodeOf(graph, relation.from));
}

function wholes(graph: KnowledgeGraph, id: NodeId): readonly Node[] {
	return graph
		.mapOutEdges(id, (_edge, { relation }) => relation)
		.filter((relation) => relation.kind === 'partOf')
		.map((relation) => nodeOf(graph, relation.to));
}

/** The shortest way to each node met, the first by ids among equally short ones; the start is not in it. */
function waysAlong(start: NodeId, next: (id: NodeId) => readonly Node[]): readonly (readonly NodeId[])[] {
	const met = new Set<NodeId>([start]);
	const ways: (readonly NodeId[])[] = [];
	// A queue that is filled in the order of ids meets every node by its first way.
	const queue: (readonly NodeId[])[] = [[start]];
	for (let way = queue.shift(); way !== undefined; way = queue.shift()) {
		const ids = next(way.at(-1) ?? start).map((node) => node.id);
		for (const id of [...new Set(ids)].sort(compareIds)) {
			if (met.has(id)) continue;
			met.add(id);
			ways.push([...way, id]);
			queue.push([...way, id]);
		}
	}
	return ways;
}

/** The way down to every part, part of a part, and so on, each from `start` to it. */
export function waysDown(graph: KnowledgeGraph, start: NodeId): readonly (readonly NodeId[])[] {
	return waysAlong(start, (id) => parts(graph, id));
}

/** The way up to everything that this is part of; `mayEnter` says which nodes count. */
export function waysUp(
	graph: KnowledgeGraph,
	start: NodeId,
	mayEnter: (node: Node) => boolean = () => true,
): readonly (readonly NodeId[])[] {
	return waysAlong(start, (id) => wholes(graph, id).filter(mayEnter));
}
