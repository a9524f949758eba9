import { curveThrough } from './edge-geometry.ts';
import { type Box, borderPoint, cuts, directPoints, grown, type Point } from './geometry.ts';
import type { Route } from './routes.ts';

/** How far a line may bend to one side, as shares of its length; the straightest that is free is taken. */
const BENDS = [0, 0.1, -0.1, 0.2, -0.2, 0.32, -0.32, 0.46, -0.46];
const SAMPLES = Array.from({ length: 29 }, (_, i) => i / 28);
const AIR = 5;

/** A line from border to border over no obstacle, straight or with one even bend; undefined where there is none. */
export function freeCurve(from: Box, to: Box, obstacles: readonly Box[]): Route | undefined {
	const inWay = obstacles.map((box) => grown(box, AIR));
	for (const bend of BENDS) {
		const route = bend === 0 ? straight(from, to) : bent(from, to, bend);
		const way = route.kind === 'direct' ? route.points : SAMPLES.map(curveThrough(route));
		if (way.slice(1).every((b, i) => inWay.every((box) => !cuts(way[i] ?? b, b, box)))) return route;
	}
	return undefined;
}

function straight(from: Box, to: Box): Route {
	return { kind: 'direct', points: directPoints(from, to) };
}

function bent(from: Box, to: Box, bend: number): Route {
	const [dx, dy] = [to.x - from.x, to.y - from.y];
	const top: Point = { x: (from.x + to.x) / 2 - dy * bend, y: (from.y + to.y) / 2 + dx * bend };
	const [a, d] = [borderPoint(from, top), borderPoint(to, top)];
	const towards = (point: Point): Point => ({ x: point.x + (top.x - point.x) * 0.6, y: point.y + (top.y - point.y) * 0.6 });
	return { kind: 'curve', points: [a, towards(a), towards(d), d] };
}
