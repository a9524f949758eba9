import { compareIds } from '#graph/model/ids.ts';
import type { Node } from '#graph/model/node.ts';
import type { Relation } from '#graph/model/relation.ts';
import type { Subgraph } from '#graph/model/subgraph.ts';

/** A copy sorted by id, without duplicates. */
export function byId<T extends { readonly id: string }>(items: readonly T[]): T[] {
	return [...new Map(items.map((item) => [item.id, item])).values()].sort((a, b) => compareIds(a.id, b.id));
}

/** A subgraph sorted by id; relations with an end outside the nodes are dropped. */
export function subgraphOf(nodes: readonly Node[], relations: readonly Relation[]): Subgraph {
	const ids = new Set(nodes.map((node) => node.id));
	return {
		nodes: byId(nodes),
		relations: byId(relations.filter((relation) => ids.has(relation.from) && ids.has(relation.to))),
	};
}

/** Counts above zero, sorted by id. */
export function hiddenCounts(neighbours: ReadonlyMap<string, number>): Record<string, number> {
	return Object.fromEntries([...neighbours].filter(([, n]) => n > 0).sort(([a], [b]) => compareIds(a, b)));
}
