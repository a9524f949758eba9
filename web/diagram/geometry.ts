export interface Point {
	readonly x: number;
	readonly y: number;
}

/** A rectangle by its centre. */
export interface Box {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

export const left = (box: Box): number => box.x - box.width / 2;
export const right = (box: Box): number => box.x + box.width / 2;
export const top = (box: Box): number => box.y - box.height / 2;
export const bottom = (box: Box): number => box.y + box.height / 2;

export function boxFromEdges(x1: number, y1: number, x2: number, y2: number): Box {
	return { x: (x1 + x2) / 2, y: (y1 + y2) / 2, width: x2 - x1, height: y2 - y1 };
}

/** Only the rectangle, without other properties. */
export function boxOf({ x, y, width, height }: Box): Box {
	return { x, y, width, height };
}

/** The box with two points as opposite corners. */
export function spanned(a: Point, b: Point): Box {
	return boxFromEdges(Math.min(a.x, b.x), Math.min(a.y, b.y), Math.max(a.x, b.x), Math.max(a.y, b.y));
}

/** Whether two boxes overlap or are closer than `gap`. Touching boxes do not overlap. */
export function overlap(a: Box, b: Box, gap = 0): boolean {
	return Math.abs(a.x - b.x) * 2 < a.width + b.width + gap * 2 - 0.001 && Math.abs(a.y - b.y) * 2 < a.height + b.height + gap * 2 - 0.001;
}

/** The smallest box around all boxes; undefined for none. */
export function boundingBox(boxes: Iterable<Box>): Box | undefined {
	const all = [...boxes];
	if (all.length === 0) return undefined;
	return boxFromEdges(Math.min(...all.map(left)), Math.min(...all.map(top)), Math.max(...all.map(right)), Math.max(...all.map(bottom)));
}

export function grown(box: Box, by: number): Box {
	return { ...box, width: box.width + by * 2, height: box.height + by * 2 };
}

/** Whether a horizontal or vertical segment runs through the inside of a box. */
export function crosses(a: Point, b: Point, box: Box): boolean {
	return (
		Math.max(a.x, b.x) > left(box) + 0.5 &&
		Math.min(a.x, b.x) < right(box) - 0.5 &&
		Math.max(a.y, b.y) > top(box) + 0.5 &&
		Math.min(a.y, b.y) < bottom(box) - 0.5
	);
}

/** The point at `t` (0 to 1) of a cubic Bézier curve. */
export function bezierPoint(p0: Point, p1: Point, p2: Point, p3: Point, t: number): Point {
	const u = 1 - t;
	const [a, b, c, d] = [u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t];
	return { x: a * p0.x + b * p1.x + c * p2.x + d * p3.x, y: a * p0.y + b * p1.y + c * p2.y + d * p3.y };
}

/** The straight line between two centres, from border to border. */
export function directPoints(a: Box, b: Box): readonly [Point, Point] {
	return [borderPoint(a, b), borderPoint(b, a)];
}

/** Where the line from the centre of a box to a point crosses its border. */
export function borderPoint(box: Box, towards: Point): Point {
	const [dx, dy] = [towards.x - box.x, towards.y - box.y];
	const reach = Math.max(Math.abs(dx) / (box.width / 2), Math.abs(dy) / (box.height / 2), 1);
	return { x: box.x + dx / reach, y: box.y + dy / reach };
}

/** Whether the segment between two points, at any angle, runs through a box (Liang–Barsky). */
export function cuts(a: Point, b: Point, box: Box): boolean {
	let [from, to] = [0, 1];
	const [dx, dy] = [b.x - a.x, b.y - a.y];
	const sides = [
		[-dx, a.x - left(box)],
		[dx, right(box) - a.x],
		[-dy, a.y - top(box)],
		[dy, bottom(box) - a.y],
	] as const;
	for (const [along, room] of sides) {
		if (along === 0) {
			if (room <= 0) return false;
		} else if (along < 0) from = Math.max(from, room / along);
		else to = Math.min(to, room / along);
	}
	return from < to;
}
