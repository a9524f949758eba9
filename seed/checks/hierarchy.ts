import type { Finding } from '#graph/model/errors.ts';
import { compareIds, type NodeId } from '#graph/model/ids.ts';
import { type Entry, findingAt, type SeedInput } from '#seed/input.ts';

/** A cycle: each relation starts where the previous one ends. */
type Circle = readonly SeedInput['relations'][number][];

function partOfByChild(input: SeedInput): ReadonlyMap<NodeId, Circle> {
	const found = new Map<NodeId, Entry<Circle[number]['value']>[]>();
	for (const entry of input.relations) {
		if (entry.value.kind !== 'partOf') continue;
		const known = found.get(entry.value.from);
		if (known) known.push(entry);
		else found.set(entry.value.from, [entry]);
	}
	return found;
}

/** Walks up from every node; a cycle is found where a walk reaches its own path. */
function circles(input: SeedInput): readonly Circle[] {
	const parents = partOfByChild(input);
	const done = new Set<NodeId>();
	const found: Circle[] = [];
	function walk(id: NodeId, trail: Circle): void {
		const start = trail.findIndex((entry) => entry.value.from === id);
		if (start >= 0) {
			found.push(trail.slice(start));
			return;
		}
		if (done.has(id)) return;
		for (const entry of parents.get(id) ?? []) walk(entry.value.to, [...trail, entry]);
		done.add(id);
	}
	for (const id of [...parents.keys()].sort(compareIds)) walk(id, []);
	return found;
}

/** Nothing is part of itself, directly or indirectly. */
export function checkHierarchy(input: SeedInput): readonly Finding[] {
	return circles(input).flatMap((circle) => {
		const last = circle.at(-1);
		const chain = [...circle.map(({ value }) => value.from), last?.value.to].join(' → ');
		return last ? [findingAt(last.at('to'), 'hierarchy', `partOf goes in a circle: ${chain}; remove one of these relations`)] : [];
	});
}
