import { compareIds, type NodeId } from '#graph/model/ids.ts';
import type { Node } from '#graph/model/node.ts';
import { type KnowledgeGraph, type Step, stepsInto, stepsOutOf } from './knowledge-graph.ts';

function overPartOf(steps: readonly Step[]): readonly Node[] {
	return steps.filter(({ relation }) => relation.kind === 'partOf').map(({ other }) => other);
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
	return waysAlong(start, (id) => overPartOf(stepsInto(graph, id)));
}

/** The way up to everything that this is part of; `mayEnter` says which nodes count. */
export function waysUp(
	graph: KnowledgeGraph,
	start: NodeId,
	mayEnter: (node: Node) => boolean = () => true,
): readonly (readonly NodeId[])[] {
	return waysAlong(start, (id) => overPartOf(stepsOutOf(graph, id)).filter(mayEnter));
}
