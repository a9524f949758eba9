import type { NodeId } from '#graph/model/ids.ts';
import type { Relation } from '#graph/model/relation.ts';
import { type Box, bezierPoint, borderPoint, cuts, directPoints, grown, type Point } from '#web/diagram/geometry.ts';

/** `direct` is straight and crosses no card; `straight` is the fallback when no route was found. */
export type Route =
	| { readonly kind: 'corners'; readonly points: readonly Point[]; readonly isReversed: boolean }
	| { readonly kind: 'curve'; readonly points: readonly [Point, Point, Point, Point] }
	| { readonly kind: 'direct'; readonly points: readonly [Point, Point] }
	| { readonly kind: 'straight' };

/** A route with its points: those on the path, or the control points of a curve. */
type RoutePath =
	| { readonly kind: 'curve'; readonly points: readonly [Point, Point, Point, Point] }
	| { readonly kind: 'corners' | 'direct' | 'straight'; readonly points: readonly Point[] };

/** How far an edge may bend to either side, relative to its length; the first free one is taken. */
const BENDS = [0, 0.1, -0.1, 0.2, -0.2, 0.32, -0.32, 0.46, -0.46];
const SAMPLES = Array.from({ length: 29 }, (_, i) => i / 28);
const CLEARANCE = 5;

/** A route from border to border that crosses no obstacle, straight or with one bend; undefined if there is none. */
export function freeCurve(from: Box, to: Box, obstacles: readonly Box[]): Route | undefined {
	const blocked = obstacles.map((box) => grown(box, CLEARANCE));
	for (const bend of BENDS) {
		const route = bend === 0 ? straight(from, to) : bent(from, to, bend);
		if (isClear(route, blocked)) return route;
	}
	return undefined;
}

/** Whether a route crosses none of the boxes. */
export function isClear(route: Extract<Route, { kind: 'direct' | 'curve' }>, boxes: readonly Box[]): boolean {
	const path = route.kind === 'direct' ? route.points : SAMPLES.map(pointAlong(route));
	return path.slice(1).every((b, i) => boxes.every((box) => !cuts(path[i] ?? b, b, box)));
}

function straight(from: Box, to: Box): Extract<Route, { kind: 'direct' }> {
	return { kind: 'direct', points: directPoints(from, to) };
}

function bent(from: Box, to: Box, bend: number): Extract<Route, { kind: 'curve' }> {
	const [dx, dy] = [to.x - from.x, to.y - from.y];
	const top: Point = { x: (from.x + to.x) / 2 - dy * bend, y: (from.y + to.y) / 2 + dx * bend };
	const [a, d] = [borderPoint(from, top), borderPoint(to, top)];
	const towards = (point: Point): Point => ({ x: point.x + (top.x - point.x) * 0.6, y: point.y + (top.y - point.y) * 0.6 });
	return { kind: 'curve', points: [a, towards(a), towards(d), d] };
}

/** A function from 0 to 1 to the points of a route. */
export function pointAlong(route: RoutePath): (t: number) => Point {
	if (route.kind === 'curve') {
		const [a, b, c, d] = route.points;
		const middle = { x: (b.x + c.x) / 2, y: (b.y + c.y) / 2 };
		return (t) => (t < 0.5 ? quadratic(a, b, middle, t * 2) : quadratic(middle, c, d, t * 2 - 1));
	}
	const { points } = route;
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

/** An edge of the diagram: the relations of one direction between two cards, or the mappings between them, or a count of clustered nodes. */
export interface Edge {
	readonly id: string;
	readonly from: NodeId;
	readonly to: NodeId;
	readonly style: EdgeStyle;
	readonly hasArrow: boolean;
	readonly relations: readonly Relation[];
	/** How many clustered nodes the edge stands for. */
	readonly count?: number;
	/** How many mappings lie further down, between parts of the two. */
	readonly below?: number;
}

/** `mappingBelow` joins two cards that only their parts have mappings between. */
export type EdgeStyle = 'stated' | 'editorial' | 'mapping' | 'mappingBelow' | 'cluster';

/** Whether the edge can be opened to read its mappings. */
export function isMappingEdge({ style }: { readonly style: string }): boolean {
	return style === 'mapping' || style === 'mappingBelow';
}
