import FlatQueue from 'flatqueue';
import { type Box, bottom, boundingBox, boxFromEdges, grown, left, type Point, right, top } from '#web/diagram/geometry.ts';

const CLEARANCE = 2;
const BEND_COST = 45;
const SHARED_COST = 6;
const LABEL_COST = 18;
const BORDER_COST = 9;
/** Edges keep this distance from cards where they can. */
const PREFERRED_CLEARANCE = 7;
const NEAR_COST = 2.2;
/** Edges closer than this look like one. */
const APART = 3.5;
/** Distances of grid lines from a card's border: just outside it, then in the middle of the gaps between columns and rows. */
const OFFSETS = { x: [5, 11, 30], y: [5, 12, 18] } as const;
/** Positions of ports on a border, from its middle and from its left end. */
export const PORTS = { fromMiddle: { x: [-12, 0, 12], y: [-9, 0, 9] }, fromLeft: [36, 46] } as const;

/** A place on a border where an edge may start or end, at a right angle. */
export interface Port {
	readonly at: Point;
	readonly exit: Point;
	readonly horizontal: boolean;
	/** Added to the length of the route. */
	readonly cost: number;
}

/** What edges avoid; each kind has its own cost. */
export interface Obstacles {
	/** Never crossed. */
	readonly cards: readonly Box[];
	/** Text and badges: crossed only if there is no other route. */
	readonly labels: readonly Box[];
	/** Strips along the sides of frames: crossed, but not run along. */
	readonly borders: readonly Box[];
	/** Not obstacles: their sides add lines to the grid. */
	readonly guides: readonly Box[];
	/** Routes stay within its left and right border. */
	readonly within?: Box | undefined;
}

/** Orthogonal visibility grid. A* over it finds routes with few bends that cross no card. */
export class RouteGrid {
	readonly #xs: readonly number[];
	readonly #ys: readonly number[];
	readonly #xIndex: ReadonlyMap<number, number>;
	readonly #yIndex: ReadonlyMap<number, number>;
	/** Cost per px of the grid segment to the right of, and below, each vertex; infinite inside a card. */
	readonly #across: Float64Array;
	readonly #down: Float64Array;
	/** Bundles of the edges that already use a grid segment. */
	readonly #usedAcross = new Map<number, (readonly string[])[]>();
	readonly #usedDown = new Map<number, (readonly string[])[]>();
	/** What a search knows of each vertex and direction. Kept between searches, which a stamp tells apart: a large grid takes long to fill. */
	readonly #costs: Float64Array;
	readonly #before: Int32Array;
	readonly #seen: Uint32Array;
	#search = 0;

	constructor({ cards, labels, borders, guides, within }: Obstacles) {
		const boxes = [...cards, ...guides];
		this.#xs = distinct(boxes.flatMap(columnsOf)).filter((x) => !within || (x > left(within) && x < right(within)));
		this.#ys = distinct(boxes.flatMap(rowsOf));
		this.#xIndex = new Map(this.#xs.map((x, i) => [x, i]));
		this.#yIndex = new Map(this.#ys.map((y, i) => [y, i]));
		const size = this.#xs.length * this.#ys.length;
		this.#across = new Float64Array(size).fill(1);
		this.#down = new Float64Array(size).fill(1);
		this.#costs = new Float64Array(size * 2);
		this.#before = new Int32Array(size * 2);
		this.#seen = new Uint32Array(size * 2);
		for (const box of cards) this.#price(grown(box, PREFERRED_CLEARANCE), NEAR_COST);
		for (const box of labels) this.#price(box, LABEL_COST);
		for (const box of borders) this.#priceDown(box, BORDER_COST);
		for (const box of cards) this.#price(grown(box, CLEARANCE), Number.POSITIVE_INFINITY);
	}

	/** Grid rows between two heights, for sides that can be entered anywhere. */
	rows(from: number, to: number): readonly number[] {
		return this.#ys.filter((y) => y >= from && y <= to);
	}

	/** The cheapest route from any of `starts` to any of `goals`; edges that share a bundle may overlap. */
	route(starts: readonly Port[], goals: readonly Port[], bundles: readonly string[]): readonly Point[] | undefined {
		const targets = new Map<number, Port>();
		for (const goal of goals) targets.set(this.#stateOf(goal), goal);
		targets.delete(-1);
		const area = boundingBox(goals.map(({ exit }) => boxFromEdges(exit.x, exit.y, exit.x, exit.y)));
		if (area === undefined || targets.size === 0) return undefined;

		const [costs, before, seen] = [this.#costs, this.#before, this.#seen];
		// Odd stamps are those of vertices that are done.
		this.#search += 2;
		const [open, done] = [this.#search, this.#search + 1];
		const origins = new Map<number, Port>();
		const queue = new FlatQueue<number>();
		const isKnown = (state: number, cost: number) => seen[state] === done || (seen[state] === open && cost >= (costs[state] ?? 0));
		const visit = (state: number, cost: number, from: number) => {
			if (isKnown(state, cost)) return;
			costs[state] = cost;
			before[state] = from;
			seen[state] = open;
			queue.push(state, cost + this.#distance(state >> 1, area));
		};
		for (const port of starts) {
			const state = this.#stateOf(port);
			if (state < 0 || isKnown(state, port.cost)) continue;
			origins.set(state, port);
			visit(state, port.cost, -1);
		}
		for (let state = queue.pop(); state !== undefined; state = queue.pop()) {
			if (seen[state] === done) continue;
			seen[state] = done;
			const goal = targets.get(state);
			if (goal) return this.#finish(state, before, origins, goal, bundles);
			this.#expand(state, costs[state] ?? 0, bundles, visit);
		}
		return undefined;
	}

	/** A vertex and the direction of travel through it, packed into one number. */
	#stateOf({ exit, horizontal }: Port): number {
		const i = this.#xIndex.get(snapped(exit.x));
		const j = this.#yIndex.get(snapped(exit.y));
		return i === undefined || j === undefined ? -1 : (j * this.#xs.length + i) * 2 + (horizontal ? 1 : 0);
	}

	#expand(state: number, cost: number, bundles: readonly string[], visit: (state: number, cost: number, from: number) => void): void {
		const columns = this.#xs.length;
		const vertex = state >> 1;
		const isHorizontal = (state & 1) === 1;
		const [i, j] = [vertex % columns, Math.floor(vertex / columns)];
		visit(state ^ 1, cost + BEND_COST, state);
		const move = (to: number, piece: number) => {
			const price = (isHorizontal ? this.#across : this.#down)[piece] ?? Number.POSITIVE_INFINITY;
			if (price === Number.POSITIVE_INFINITY) return;
			const used = (isHorizontal ? this.#usedAcross : this.#usedDown).get(piece);
			const shared = used?.some((others) => !others.some((bundle) => bundles.includes(bundle))) ? SHARED_COST : 0;
			const length = isHorizontal ? (this.#xs[(piece % columns) + 1] ?? 0) - (this.#xs[piece % columns] ?? 0) : this.#heightBelow(piece);
			visit(to * 2 + (state & 1), cost + length * (price + shared), state);
		};
		if (isHorizontal) {
			if (i + 1 < columns) move(vertex + 1, vertex);
			if (i > 0) move(vertex - 1, vertex - 1);
		} else {
			if (j + 1 < this.#ys.length) move(vertex + columns, vertex);
			if (j > 0) move(vertex - columns, vertex - columns);
		}
	}

	#heightBelow(vertex: number): number {
		const j = Math.floor(vertex / this.#xs.length);
		return (this.#ys[j + 1] ?? 0) - (this.#ys[j] ?? 0);
	}

	#distance(vertex: number, area: Box): number {
		const { x, y } = this.#point(vertex);
		return Math.max(0, left(area) - x, x - right(area)) + Math.max(0, top(area) - y, y - bottom(area));
	}

	#point(vertex: number): Point {
		const columns = this.#xs.length;
		return { x: this.#xs[vertex % columns] ?? 0, y: this.#ys[Math.floor(vertex / columns)] ?? 0 };
	}

	#finish(last: number, before: Int32Array, origins: ReadonlyMap<number, Port>, goal: Port, bundles: readonly string[]): readonly Point[] {
		const points: Point[] = [goal.at];
		let first = last;
		for (let state = last; state >= 0; state = before[state] ?? -1) {
			points.unshift(this.#point(state >> 1));
			first = state;
		}
		const origin = origins.get(first);
		if (origin) points.unshift(origin.at);
		const path = withoutStraight(points);
		this.use(path, bundles);
		return path;
	}

	/** Raises the cost of a path for later edges that share no bundle with it. */
	use(path: readonly Point[], bundles: readonly string[]): void {
		path.slice(1).forEach((b, i) => {
			const a = path[i];
			if (a) this.#use(a, b, bundles);
		});
	}

	/** Marks a straight piece as used on all grid lines within `APART`. */
	#use(a: Point, b: Point, bundles: readonly string[]): void {
		const isHorizontal = Math.abs(a.y - b.y) < 0.01;
		const columns = this.#xs.length;
		const [x1, x2] = [Math.min(a.x, b.x), Math.max(a.x, b.x)];
		const [y1, y2] = [Math.min(a.y, b.y), Math.max(a.y, b.y)];
		const [dx, dy] = isHorizontal ? [0, APART] : [APART, 0];
		const used = isHorizontal ? this.#usedAcross : this.#usedDown;
		for (const j of indexes(this.#ys, y1 - dy, y2 + dy)) {
			for (const i of indexes(this.#xs, x1 - dx, x2 + dx)) {
				const end = isHorizontal
					? (this.#xs[i + 1] ?? Number.POSITIVE_INFINITY) <= x2
					: (this.#ys[j + 1] ?? Number.POSITIVE_INFINITY) <= y2;
				if (!end) continue;
				const piece = j * columns + i;
				used.set(piece, [...(used.get(piece) ?? []), bundles]);
			}
		}
	}

	#price(box: Box, price: number): void {
		const columns = this.#xs.length;
		const [x1, x2, y1, y2] = [left(box) + 0.5, right(box) - 0.5, top(box) + 0.5, bottom(box) - 0.5];
		const inX = indexes(this.#xs, x1, x2);
		const inY = indexes(this.#ys, y1, y2);
		const [firstX, firstY] = [this.#xs.findIndex((x) => x >= x1) - 1, this.#ys.findIndex((y) => y >= y1) - 1];
		for (const j of inY) for (const i of [firstX, ...inX]) if (i >= 0) this.#across[j * columns + i] = price;
		for (const i of inX) for (const j of [firstY, ...inY]) if (j >= 0) this.#down[j * columns + i] = price;
	}

	#priceDown(box: Box, price: number): void {
		for (const i of indexes(this.#xs, left(box), right(box))) {
			for (const j of indexes(this.#ys, top(box), bottom(box))) this.#down[j * this.#xs.length + i] = price;
		}
	}
}

function columnsOf(box: Box): readonly number[] {
	return [
		...PORTS.fromMiddle.x.map((by) => box.x + by),
		...PORTS.fromLeft.map((by) => left(box) + by),
		...OFFSETS.x.flatMap((by) => [left(box) - by, right(box) + by]),
	];
}

function rowsOf(box: Box): readonly number[] {
	return [...PORTS.fromMiddle.y.map((by) => box.y + by), ...OFFSETS.y.flatMap((by) => [top(box) - by, bottom(box) + by])];
}

function indexes(sorted: readonly number[], from: number, to: number): readonly number[] {
	const found: number[] = [];
	let low = 0;
	let high = sorted.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((sorted[middle] ?? 0) < from) low = middle + 1;
		else high = middle;
	}
	for (let i = low; i < sorted.length && (sorted[i] ?? 0) <= to; i++) found.push(i);
	return found;
}

function snapped(value: number): number {
	return Math.round(value * 2) / 2;
}

function distinct(values: readonly number[]): readonly number[] {
	return [...new Set(values.map(snapped))].sort((a, b) => a - b);
}

/** Drops points that are not corners. */
export function withoutStraight(points: readonly Point[]): readonly Point[] {
	const apart = points.filter(
		(point, i) => i === 0 || Math.abs(point.x - (points[i - 1]?.x ?? 0)) + Math.abs(point.y - (points[i - 1]?.y ?? 0)) > 0.6,
	);
	return apart.filter((point, i) => {
		const [before, after] = [apart[i - 1], apart[i + 1]];
		if (!before || !after) return true;
		const vertical = Math.abs(before.x - point.x) < 0.6 && Math.abs(after.x - point.x) < 0.6;
		const horizontal = Math.abs(before.y - point.y) < 0.6 && Math.abs(after.y - point.y) < 0.6;
		return !vertical && !horizontal;
	});
}
