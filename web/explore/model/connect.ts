import type { NodeId } from '#graph/model/ids.ts';
import type { Node } from '#graph/model/node.ts';
import { isMapping, type Relation } from '#graph/model/relation.ts';
import { relationFacts, relationKinds } from '#graph/model/vocabulary.ts';
import type { NeighbourhoodAnswer } from '#graph/queries/neighbourhood.ts';

export interface ConnectingStep {
	/** The previous node of the path; the node itself where it is shown unconnected. */
	readonly from: NodeId;
	readonly node: Node;
	readonly relations: readonly Relation[];
}

/**
 * Shortest path from any shown node to `id`, nearest step first. Ties prefer `partOf`, then other relations; hubs and
 * mappings come last. If no shown node is in reach, the only step starts at the node itself.
 */
export function connectingPath(id: NodeId, answer: NeighbourhoodAnswer, isShown: (id: NodeId) => boolean): readonly ConnectingStep[] {
	const byId = new Map(answer.nodes.map((node) => [node.id, node]));
	const cameFrom = new Map<NodeId, NodeId | undefined>([[id, undefined]]);
	let ring: readonly NodeId[] = [id];
	while (ring.length > 0) {
		const next: NodeId[] = [];
		for (const relation of sorted(answer.relations)) {
			for (const [near, far] of [
				[relation.from, relation.to],
				[relation.to, relation.from],
			] as const) {
				if (!ring.includes(near) || cameFrom.has(far)) continue;
				cameFrom.set(far, near);
				next.push(far);
			}
		}
		const anchor = next.find(isShown);
		if (anchor !== undefined) return stepsFrom(anchor, cameFrom, byId, answer.relations);
		ring = next;
	}
	const alone = byId.get(id);
	return alone ? [{ from: id, node: alone, relations: [] }] : [];
}

function weight(relation: Relation): number {
	if (isMapping(relation)) return relationKinds.length + relationKinds.indexOf(relation.kind);
	return relationFacts(relation.kind).hub ? 3 * relationKinds.length : relationKinds.indexOf(relation.kind);
}

function sorted(relations: readonly Relation[]): readonly Relation[] {
	return [...relations].sort((a, b) => weight(a) - weight(b));
}

function stepsFrom(
	anchor: NodeId,
	cameFrom: ReadonlyMap<NodeId, NodeId | undefined>,
	nodes: ReadonlyMap<NodeId, Node>,
	relations: readonly Relation[],
): readonly ConnectingStep[] {
	const steps: ConnectingStep[] = [];
	for (let from = anchor, next = cameFrom.get(anchor); next !== undefined; from = next, next = cameFrom.get(next)) {
		const node = nodes.get(next);
		const pair = [from, next];
		const between = relations.filter((relation) => pair.includes(relation.from) && pair.includes(relation.to));
		if (node) steps.push({ from, node, relations: between });
	}
	return steps;
}
