import { type Box, bezierPoint, overlap, type Point } from './geometry.ts';
import type { Route } from './routes.ts';

export interface EdgeGeometry {
	readonly kind: 'corners' | 'curve' | 'straight';
	readonly data: Readonly<Record<string, string | number>>;
}

const MOST_RADIUS = 8;
const PILL_GAP = 24;

/** A route in Cytoscape's words: ends relative to the cards, corners relative to the line between the ends. */
export function edgeGeometry(route: Route, from: Box, to: Box): EdgeGeometry {
	if (route.kind === 'straight') return { kind: 'straight', data: {} };
	const points = route.kind === 'curve' ? [route.points[0], route.points[1], route.points[2], route.points[3]] : route.points;
	const [first, last] = [points[0], points.at(-1)];
	if (first === undefined || last === undefined) return { kind: 'straight', data: {} };
	const [source, target] = route.kind === 'corners' && route.isReversed ? [boxAt(first, from, to), boxAt(last, from, to)] : [from, to];
	const ends = { sourceEnd: offset(first, source), targetEnd: offset(last, target) };
	const inner = points.slice(1, -1);
	if (inner.length === 0) return { kind: 'corners', data: { ...ends, weights: '0.5', distances: '0', radii: '0' } };
	const relative = inner.map((point) => relativeTo(point, first, last));
	return {
		kind: route.kind === 'curve' ? 'curve' : 'corners',
		data: {
			...ends,
			weights: relative.map(({ weight }) => weight.toFixed(5)).join(' '),
			distances: relative.map(({ distance }) => distance.toFixed(3)).join(' '),
			radii: inner.map((point, i) => radius(points[i] ?? point, point, points[i + 2] ?? point).toFixed(1)).join(' '),
		},
	};
}

/** The card at whose border a point stands. */
function boxAt(point: Point, a: Box, b: Box): Box {
	const off = (box: Box) => Math.max(Math.abs(point.x - box.x) - box.width / 2, Math.abs(point.y - box.y) - box.height / 2);
	return off(a) <= off(b) ? a : b;
}

function offset(point: Point, box: Box): string {
	return `${(point.x - box.x).toFixed(2)}px ${(point.y - box.y).toFixed(2)}px`;
}

function relativeTo(point: Point, first: Point, last: Point): { readonly weight: number; readonly distance: number } {
	const [dx, dy] = [last.x - first.x, last.y - first.y];
	const length = Math.hypot(dx, dy) || 1;
	const [px, py] = [point.x - first.x, point.y - first.y];
	return { weight: (px * dx + py * dy) / (length * length), distance: (-px * dy + py * dx) / length };
}

/** Corners are as round as their shorter side allows. */
function radius(before: Point, at: Point, after: Point): number {
	const shorter = Math.min(Math.hypot(at.x - before.x, at.y - before.y), Math.hypot(after.x - at.x, after.y - at.y));
	return Math.min(MOST_RADIUS, shorter / 2);
}

/** Points along a route, by the share of the way (0 to 1). */
export function curveThrough(route: Route): (t: number) => Point {
	if (route.kind === 'curve') {
		const [a, b, c, d] = route.points;
		const middle = { x: (b.x + c.x) / 2, y: (b.y + c.y) / 2 };
		return (t) => (t < 0.5 ? quadratic(a, b, middle, t * 2) : quadratic(middle, c, d, t * 2 - 1));
	}
	const points = route.kind === 'straight' ? [] : route.points;
	const lengths = points.slice(1).map((point, i) => Math.hypot(point.x - (points[i]?.x ?? 0), point.y - (points[i]?.y ?? 0)));
	const total = lengths.reduce((sum, one) => sum + one, 0);
	return (t) => {
		let left = t * total;
		for (const [i, length] of lengths.entries()) {
			const [a, b] = [points[i], points[i + 1]];
			if (a && b && (left <= length || i === lengths.length - 1)) {
				const share = length === 0 ? 0 : left / length;
				return { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share };
			}
			left -= length;
		}
		return points[0] ?? { x: 0, y: 0 };
	};
}

function quadratic(a: Point, b: Point, c: Point, t: number): Point {
	return bezierPoint(a, { x: (a.x + 2 * b.x) / 3, y: (a.y + 2 * b.y) / 3 }, { x: (c.x + 2 * b.x) / 3, y: (c.y + 2 * b.y) / 3 }, c, t);
}

const SHARES = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82];
const SAMPLES = Array.from({ length: 41 }, (_, i) => i / 40);

/** The box of a count. */
export const PILL = { width: 22, height: 20 } as const;

/** A place on each line for its count: over no card where the line leaves room for it, near its middle, apart from other counts and lines. */
export function pillPlaces(
	paths: readonly { readonly id: string; readonly path: (t: number) => Point }[],
	cards: readonly Box[],
): ReadonlyMap<string, Point> {
	const sampled = paths.map(({ id, path }) => ({ id, points: SAMPLES.map(path) }));
	const places = new Map<string, Point>();
	for (const { id, path } of paths) {
		const others = sampled.filter((other) => other.id !== id).flatMap((other) => other.points);
		const air = (point: Point) => Math.min(PILL_GAP, ...others.map((other) => Math.hypot(other.x - point.x, other.y - point.y)));
		const isOpen = (point: Point) => !cards.some((card) => overlap(card, { ...point, ...PILL }));
		const isFree = (point: Point) => [...places.values()].every((other) => Math.hypot(other.x - point.x, other.y - point.y) >= PILL_GAP);
		const ranked = [...SHARES, ...SAMPLES]
			.map((share) => ({ point: path(share), off: Math.abs(share - 0.5) * 24 }))
			.filter(({ point }) => isFree(point) && isOpen(point))
			.map(({ point, off }) => ({ point, merit: air(point) - off }))
			.sort((a, b) => b.merit - a.merit);
		places.set(id, ranked[0]?.point ?? path(0.5));
	}
	return places;
}
