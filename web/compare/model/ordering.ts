import type { NodeId } from '#graph/model/ids.ts';
import type { ComparedPart } from './sides.ts';

/** A line between a concept of the left tree and one of the right. */
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
	/** How many lines would cross in the owners' own orders. */
	readonly authored: number;
}

/** Each sweep orders one tree by the other; more than these never helped on generated pairs. */
const SWEEPS = 8;

function positionsOf(parts: readonly ComparedPart[], positions = new Map<NodeId, number>()): ReadonlyMap<NodeId, number> {
	for (const part of parts) {
		positions.set(part.node.id, positions.size);
		positionsOf(part.parts, positions);
	}
	return positions;
}

/** How many of the lines cross when both trees stand unfolded; lines that share an end do not cross. */
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
	/** Where the other ends of its lines stand, its parts' lines included. */
	readonly ends: readonly number[];
}

function mean(numbers: readonly number[]): number {
	return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

/** Siblings with lines in the order of their other ends, in the places that such siblings had; those without stay where they are. */
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
 * Both trees with siblings in an order in which few lines cross: each tree by the barycentres of its lines in the
 * other, in turn. Never more crossings than in the owners' orders, which are kept where nothing better is found.
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
