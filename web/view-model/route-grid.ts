import { type Box, bottom, crosses, grown, left, type Point, right, top } from './geometry.ts';

const CLEARANCE = 2;
const BEND_COST = 45;
const SHARED_COST = 6;
const SOFT_COST = 3;
/** Lines keep this far from cards where they can. */
const AIR = 7;
const NEAR_COST = 2.2;
/** Where lines leave a card: beside its border, then in the middle of the gaps between columns and rows. */
const OFFSETS = { x: [5, 11, 30], y: [5, 12, 18] } as const;

/** A place where a line may begin or end: on a border, leaving at a right angle. */
export interface Port {
	readonly at: Point;
	readonly exit: Point;
	readonly horizontal: boolean;
	/** Added to the length; the less wished ports cost more. */
	readonly cost: number;
}

interface Step {
	readonly cost: number;
	readonly estimate: number;
	readonly vertex: number;
	readonly horizontal: boolean;
	readonly before?: Step | undefined;
	readonly port: Port;
}

interface Used {
	readonly a: Point;
	readonly b: Point;
	readonly bundles: readonly string[];
}

/** A grid of the free lines between cards, on which ways with few bends are found that run over no card. */
export class RouteGrid {
	readonly #xs: readonly number[];
	readonly #ys: readonly number[];
	/** Cost for 1 px of the piece to the right of, and below, each vertex; infinite where a card stands. */
	readonly #across: Float64Array;
	readonly #down: Float64Array;
	readonly #used: Used[] = [];

	constructor(cards: readonly Box[], soft: readonly Box[], ends: readonly Box[]) {
		const boxes = [...cards, ...soft, ...ends];
		this.#xs = distinct(
			boxes.flatMap((box) => [
				box.x - 12,
				box.x,
				box.x + 12,
				left(box) + 36,
				left(box) + 46,
				...OFFSETS.x.flatMap((by) => [left(box) - by, right(box) + by]),
			]),
		);
		this.#ys = distinct(
			boxes.flatMap((box) => [box.y - 9, box.y, box.y + 9, ...OFFSETS.y.flatMap((by) => [top(box) - by, bottom(box) + by])]),
		);
		const size = this.#xs.length * this.#ys.length;
		this.#across = new Float64Array(size).fill(1);
		this.#down = new Float64Array(size).fill(1);
		for (const box of cards) this.#block(grown(box, AIR), NEAR_COST);
		for (const box of soft) this.#block(box, SOFT_COST);
		for (const box of cards) this.#block(grown(box, CLEARANCE), Number.POSITIVE_INFINITY);
	}

	#block(box: Box, cost: number): void {
		this.#xs.forEach((x, i) => {
			const nextX = this.#xs[i + 1] ?? x;
			if (nextX < left(box) || x > right(box)) return;
			this.#ys.forEach((y, j) => {
				if (y > bottom(box)) return;
				const nextY = this.#ys[j + 1] ?? y;
				if (nextY < top(box)) return;
				const vertex = this.#vertex(i, j);
				if (crosses({ x, y }, { x: nextX, y }, box)) this.#across[vertex] = cost;
				if (crosses({ x, y }, { x, y: nextY }, box)) this.#down[vertex] = cost;
			});
		});
	}

	#vertex(i: number, j: number): number {
		return j * this.#xs.length + i;
	}

	#point(vertex: number): Point {
		const columns = this.#xs.length;
		return { x: this.#xs[vertex % columns] ?? 0, y: this.#ys[Math.floor(vertex / columns)] ?? 0 };
	}

	#at(point: Point): number | undefined {
		const i = this.#xs.findIndex((x) => Math.abs(x - point.x) < 0.6);
		const j = this.#ys.findIndex((y) => Math.abs(y - point.y) < 0.6);
		return i < 0 || j < 0 ? undefined : this.#vertex(i, j);
	}

	/** Ports whose coordinates lie on the grid, for sides that may be entered anywhere. */
	rows(from: number, to: number): readonly number[] {
		return this.#ys.filter((y) => y >= from && y <= to);
	}

	/** The cheapest way from any of `starts` to any of `goals`; lines that share a bundle may run over each other. */
	route(starts: readonly Port[], goals: readonly Port[], bundles: readonly string[]): readonly Point[] | undefined {
		const targets = new Map<string, Port>();
		for (const goal of goals) {
			const vertex = this.#at(goal.exit);
			if (vertex !== undefined) targets.set(`${vertex} ${goal.horizontal}`, goal);
		}
		const heap = new StepHeap();
		const seen = new Set<string>();
		const estimate = (point: Point) => Math.min(...goals.map((goal) => Math.abs(goal.exit.x - point.x) + Math.abs(goal.exit.y - point.y)));
		for (const port of starts) {
			const vertex = this.#at(port.exit);
			if (vertex === undefined) continue;
			heap.push({ cost: port.cost, estimate: port.cost + estimate(port.exit), vertex, horizontal: port.horizontal, port });
		}
		for (let step = heap.pop(); step !== undefined; step = heap.pop()) {
			const key = `${step.vertex} ${step.horizontal}`;
			if (seen.has(key)) continue;
			seen.add(key);
			const goal = targets.get(key);
			if (goal) return this.#finish(step, goal, bundles);
			for (const next of this.#neighbours(step, bundles)) {
				if (!seen.has(`${next.vertex} ${next.horizontal}`))
					heap.push({ ...next, estimate: next.cost + estimate(this.#point(next.vertex)) });
			}
		}
		return undefined;
	}

	#neighbours(step: Step, bundles: readonly string[]): readonly Step[] {
		const columns = this.#xs.length;
		const [i, j] = [step.vertex % columns, Math.floor(step.vertex / columns)];
		const found: Step[] = [{ ...step, cost: step.cost + BEND_COST, horizontal: !step.horizontal, before: step }];
		const moves = step.horizontal
			? [
					i + 1 < columns && { to: step.vertex + 1, price: this.#across[step.vertex] },
					i > 0 && { to: step.vertex - 1, price: this.#across[step.vertex - 1] },
				]
			: [
					j + 1 < this.#ys.length && { to: step.vertex + columns, price: this.#down[step.vertex] },
					j > 0 && { to: step.vertex - columns, price: this.#down[step.vertex - columns] },
				];
		for (const move of moves) {
			if (!move || move.price === undefined || move.price === Number.POSITIVE_INFINITY) continue;
			const [a, b] = [this.#point(step.vertex), this.#point(move.to)];
			const length = Math.abs(a.x - b.x) + Math.abs(a.y - b.y);
			const shared = this.#used.some((used) => !used.bundles.some((bundle) => bundles.includes(bundle)) && runsAlong(a, b, used))
				? SHARED_COST
				: 0;
			found.push({ ...step, cost: step.cost + length * (move.price + shared), vertex: move.to, before: step });
		}
		return found;
	}

	#finish(last: Step, goal: Port, bundles: readonly string[]): readonly Point[] {
		const points: Point[] = [goal.at];
		for (let step: Step | undefined = last; step; step = step.before) points.unshift(this.#point(step.vertex));
		points.unshift(last.port.at);
		const path = withoutStraight(points);
		path.slice(1).forEach((b, i) => {
			const a = path[i];
			if (a) this.#used.push({ a, b, bundles });
		});
		return path;
	}
}

/** The corners of a path alone. */
export function withoutStraight(points: readonly Point[]): readonly Point[] {
	const apart = points.filter(
		(point, i) => i === 0 || Math.abs(point.x - (points[i - 1]?.x ?? 0)) + Math.abs(point.y - (points[i - 1]?.y ?? 0)) > 0.01,
	);
	return apart.filter((point, i) => {
		const [before, after] = [apart[i - 1], apart[i + 1]];
		if (!before || !after) return true;
		const vertical = Math.abs(before.x - point.x) < 0.01 && Math.abs(after.x - point.x) < 0.01;
		const horizontal = Math.abs(before.y - point.y) < 0.01 && Math.abs(after.y - point.y) < 0.01;
		return !vertical && !horizontal;
	});
}

function runsAlong(a: Point, b: Point, used: Used): boolean {
	const horizontal = Math.abs(a.y - b.y) < 0.01;
	const along = horizontal === Math.abs(used.a.y - used.b.y) < 0.01;
	if (!along) return false;
	const [axis, cross] = horizontal ? (['x', 'y'] as const) : (['y', 'x'] as const);
	return (
		Math.abs(a[cross] - used.a[cross]) < 3.5 &&
		Math.max(a[axis], b[axis]) > Math.min(used.a[axis], used.b[axis]) + 0.5 &&
		Math.min(a[axis], b[axis]) < Math.max(used.a[axis], used.b[axis]) - 0.5
	);
}

function distinct(values: readonly number[]): readonly number[] {
	const sorted = [...values].map((value) => Math.round(value * 2) / 2).sort((a, b) => a - b);
	return sorted.filter((value, i) => i === 0 || value !== sorted[i - 1]);
}

class StepHeap {
	readonly #steps: Step[] = [];

	push(step: Step): void {
		const steps = this.#steps;
		let i = steps.push(step) - 1;
		while (i > 0) {
			const up = (i - 1) >> 1;
			const parent = steps[up];
			if (parent === undefined || parent.estimate <= step.estimate) break;
			steps[i] = parent;
			i = up;
		}
		steps[i] = step;
	}

	pop(): Step | undefined {
		const steps = this.#steps;
		const first = steps[0];
		const last = steps.pop();
		if (first === undefined || last === undefined || steps.length === 0) return first;
		let i = 0;
		for (;;) {
			let down = i * 2 + 1;
			const [one, two] = [steps[down], steps[down + 1]];
			if (one === undefined) break;
			if (two !== undefined && two.estimate < one.estimate) down++;
			const child = steps[down];
			if (child === undefined || child.estimate >= last.estimate) break;
			steps[i] = child;
			i = down;
		}
		steps[i] = last;
		return first;
	}
}
