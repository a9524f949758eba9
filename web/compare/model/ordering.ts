import type { NodeId } from '#graph/model/ids.ts';
import type { ComparedPart } from './sides.ts';

export interface Link {
	readonly from: NodeId;
	readonly to: NodeId;
}

interface SideBySideTrees {
	readonly left: readonly ComparedPart[];
	readonly right: readonly ComparedPart[];
}

export interface SiblingOrder extends SideBySideTrees {
	readonly crossings: number;
	/** Number of crossings in the owners' order. */
	readonly authored: number;
}

/** More sweeps never helped on generated pairs. */
const SWEEPS = 8;

function positionsOf(parts: readonly ComparedPart[], positions = new Map<NodeId, number>()): ReadonlyMap<NodeId, number> {
	for (const part of parts) {
		positions.set(part.node.id, positions.size);
		positionsOf(part.parts, positions);
	}
	return positions;
}

/** Number of link crossings with both trees fully expanded. Links that share an end do not cross. */
export function crossingsOf({ left, right }: SideBySideTrees, links: readonly Link[]): number {
	const [rows, columns] = [positionsOf(left), positionsOf(right)];
	const ends = links.map(({ from, to }) => ({ row: rows.get(from) ?? 0, column: columns.get(to) ?? 0 }));
	let crossings = 0;
	ends.forEach((a, i) => {
		for (let j = 0; j < i; j++) {
			const b = ends[j];
			if (b && (a.row - b.row) * (a.column - b.column) < 0) crossings++;
		}
	});
	return crossings;
}

interface Weighed {
	readonly part: ComparedPart;
	/** Positions of the other ends of its own and its descendants' links. */
	readonly ends: readonly number[];
}

function mean(numbers: readonly number[]): number {
	return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

/** Sorts linked siblings by their ends; siblings without links keep their positions. */
function orderedSiblings(parts: readonly ComparedPart[], endsOf: (id: NodeId) => readonly number[]): readonly Weighed[] {
	const weighed = parts.map((part): Weighed => {
		const inner = orderedSiblings(part.parts, endsOf);
		return {
			part: { ...part, parts: inner.map((child) => child.part) },
			ends: [...endsOf(part.node.id), ...inner.flatMap(({ ends }) => ends)],
		};
	});
	const linked = weighed.filter(({ ends }) => ends.length > 0).sort((a, b) => mean(a.ends) - mean(b.ends));
	let next = 0;
	return weighed.map((sibling) => (sibling.ends.length === 0 ? sibling : (linked[next++] ?? sibling)));
}

function orderedBy(
	parts: readonly ComparedPart[],
	other: readonly ComparedPart[],
	ends: readonly (readonly [NodeId, NodeId])[],
): readonly ComparedPart[] {
	const positions = positionsOf(other);
	const far = new Map<NodeId, number[]>();
	for (const [near, end] of ends) far.set(near, [...(far.get(near) ?? []), positions.get(end) ?? 0]);
	return orderedSiblings(parts, (id) => far.get(id) ?? []).map(({ part }) => part);
}

/**
 * Orders siblings to reduce link crossings by the barycentre heuristic, alternating between the trees. Keeps the
 * owners' order when nothing better is found.
 */
export function fewestCrossings(trees: SideBySideTrees, links: readonly Link[]): SiblingOrder {
	const forth = links.map(({ from, to }) => [from, to] as const);
	const back = links.map(({ from, to }) => [to, from] as const);
	const authored = crossingsOf(trees, links);
	let best: SiblingOrder = { ...trees, crossings: authored, authored };
	let { left, right } = trees;
	for (let sweep = 0; sweep < SWEEPS && best.crossings > 0; sweep++) {
		if (sweep % 2 === 0) right = orderedBy(right, left, back);
		else left = orderedBy(left, right, forth);
		const crossings = crossingsOf({ left, right }, links);
		if (crossings < best.crossings) best = { left, right, crossings, authored };
	}
	return best;
}
