import { compareIds, type NodeId } from '#graph/model/ids.ts';
import type { Node } from '#graph/model/node.ts';
import { type KnowledgeGraph, type Step, stepsInto, stepsOutOf } from './knowledge-graph.ts';

function overPartOf(steps: readonly Step[]): readonly Node[] {
	return steps.filter(({ relation }) => relation.kind === 'partOf').map(({ other }) => other);
}

/** Shortest path to each reachable node, ties broken by ids; excludes the start. */
function waysAlong(start: NodeId, next: (id: NodeId) => readonly Node[]): readonly (readonly NodeId[])[] {
	const met = new Set<NodeId>([start]);
	const ways: (readonly NodeId[])[] = [];
	// Breadth-first in the order of ids, so the first path found is the one wanted.
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

/** Paths from `start` down to each of its descendants. */
export function waysDown(graph: KnowledgeGraph, start: NodeId): readonly (readonly NodeId[])[] {
	return waysAlong(start, (id) => overPartOf(stepsInto(graph, id)));
}

/** Paths from a node up to each of its ancestors; `mayEnter` filters the nodes on the way. */
export function waysUp(
	graph: KnowledgeGraph,
	start: NodeId,
	mayEnter: (node: Node) => boolean = () => true,
): readonly (readonly NodeId[])[] {
	return waysAlong(start, (id) => overPartOf(stepsOutOf(graph, id)).filter(mayEnter));
}
