import { beforeAll, describe, expect, it } from 'vitest';
import { PALETTE, realGraph, WORDS } from '#tests/web/diagram/diagram-support.ts';
import { everyLayout } from '#tests/web/diagram/every-layout.ts';
import { type CanvasElement, toCytoscape } from '#web/canvas/to-cytoscape.ts';
import { pointAlong } from '#web/diagram/edges/route.ts';
import type { Box, Point } from '#web/diagram/geometry.ts';
import { buildScene } from '#web/diagram/scene/build-scene.ts';
import type { Diagram, Scene } from '#web/diagram/scene/scene.ts';
import { edgeMarkup } from '#web/diagram/svg/edge-markup.ts';

const CARD = { kind: 'card', width: 100, height: 40 } as const;

function numbers(text: unknown): readonly number[] {
	return [...String(text).matchAll(/-?\d+(?:\.\d+)?/g)].map(Number);
}

/** The points of an edge, computed as Cytoscape documents endpoints, weights and distances. */
function pointsOnCanvas({ data }: CanvasElement, boxes: ReadonlyMap<unknown, Box>): readonly Point[] {
	const end = (card: unknown, offset: unknown): Point => {
		const [box, [dx = Number.NaN, dy = Number.NaN]] = [boxes.get(card), numbers(offset)];
		return { x: (box?.x ?? Number.NaN) + dx, y: (box?.y ?? Number.NaN) + dy };
	};
	const [first, last] = [end(data['source'], data['sourceEnd']), end(data['target'], data['targetEnd'])];
	const [dx, dy] = [last.x - first.x, last.y - first.y];
	const distances = numbers(data['distances']);
	const between = numbers(data['weights']).map((weight, i) => {
		const away = (distances[i] ?? Number.NaN) / Math.hypot(dx, dy);
		return { x: first.x + dx * weight - dy * away, y: first.y + dy * weight + dx * away };
	});
	return [first, ...between, last];
}

/** Start, control points and end of the SVG path. */
function pointsInSvg(markup: string): readonly Point[] {
	const d = markup.match(/ d="([^"]*)"/)?.[1] ?? '';
	const pieces = [...d.matchAll(/[MLQ][^MLQ]*/g)].map(([piece]) => ({ letter: piece[0], at: numbers(piece) }));
	const point = (at: readonly number[] | undefined): Point => ({ x: at?.at(0) ?? Number.NaN, y: at?.at(1) ?? Number.NaN });
	const between = pieces.filter(({ letter }) => letter === 'Q').map(({ at }) => point(at));
	return [point(pieces[0]?.at), ...between, point(pieces.at(-1)?.at.slice(-2))];
}

function differ(a: readonly Point[], b: readonly Point[]): boolean {
	return a.length !== b.length || !a.every(({ x, y }, i) => Math.hypot(x - (b[i]?.x ?? Number.NaN), y - (b[i]?.y ?? Number.NaN)) < 0.1);
}

/** Edges whose points differ from those of the scene. */
function misplaced(scene: Scene): readonly string[] {
	const boxes = new Map(scene.boxes.map((box) => [box.id, box]));
	const drawn = new Map(toCytoscape(scene, PALETTE).map((element) => [element.data.id, element]));
	return scene.edges.flatMap((edge) => {
		const element = drawn.get(edge.id);
		const { points } = edge.path;
		if (element?.group !== 'edges' || differ(pointsInSvg(edgeMarkup(edge, PALETTE)), points)) return [edge.id];
		// Cytoscape wants at least one point between the ends.
		const [a, b] = [points[0], points.at(-1)];
		const middle = points.length === 2 && a && b ? [{ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }] : points.slice(1, -1);
		return differ(pointsOnCanvas(element, boxes), [...points.slice(0, 1), ...middle, ...points.slice(-1)]) ? [edge.id] : [];
	});
}

describe('in every layout', () => {
	let diagrams: readonly Diagram[];
	beforeAll(async () => {
		diagrams = await everyLayout(await realGraph());
	}, 60_000);

	it('every edge has the same points on the canvas and in the SVG', () => {
		const scenes = diagrams.map((diagram) => buildScene(diagram, WORDS));
		const kinds = new Set(scenes.flatMap(({ edges }) => edges.map(({ path }) => path.kind)));
		expect([...kinds].sort()).toStrictEqual(['corners', 'curve']);
		expect(scenes.flatMap(misplaced)).toStrictEqual([]);
	});

	it('counts are on their edge, also if that has no route around the cards', () => {
		const straight = ({ routes, ...diagram }: Diagram): Diagram => ({
			...diagram,
			routes: new Map([...routes.keys()].map((id) => [id, { kind: 'straight' }])),
		});
		const scenes = [...diagrams, ...diagrams.map(straight)].map((diagram) => buildScene(diagram, WORDS));
		const counts = scenes.flatMap(({ boxes, edges }) =>
			boxes.filter(({ kind }) => kind === 'count').map((count) => ({ count, edge: edges.find(({ id }) => id === count.owner) })),
		);
		expect(counts.length).toBeGreaterThan(0);
		const misplacedCounts = counts.filter(({ count, edge }) => {
			const at = edge && pointAlong(edge.path);
			const points = at ? Array.from({ length: 201 }, (_, i) => at(i / 200)) : [];
			return !points.some(({ x, y }) => Math.hypot(x - count.x, y - count.y) < 0.01);
		});
		expect(misplacedCounts).toStrictEqual([]);
	});
});

/** An edge without a route. */
const STRAIGHT_PATH = {
	kind: 'straight',
	points: [
		{ x: 50, y: 0 },
		{ x: 150, y: 0 },
	],
} as const;
const STRAIGHT_EDGE = {
	id: 'e',
	source: 'a',
	target: 'b',
	kind: 'stated',
	path: STRAIGHT_PATH,
	arrow: 'none',
	paint: 'edge',
	width: 1,
	isDashed: false,
} as const;

it('draws an edge without a route straight from border to border', () => {
	const scene: Scene = {
		boxes: [
			{ ...CARD, id: 'a', x: 0, y: 0 },
			{ ...CARD, id: 'b', x: 200, y: 0 },
		],
		edges: [STRAIGHT_EDGE],
	};
	expect(pointsInSvg(edgeMarkup(STRAIGHT_EDGE, PALETTE))).toStrictEqual(STRAIGHT_PATH.points);
	const element = toCytoscape(scene, PALETTE).find(({ data }) => data.id === 'e');
	expect(element?.classes).toBe('straight stated');
	expect(element?.data).not.toHaveProperty('weights');
});

it('draws no edge to a missing card', () => {
	expect(
		toCytoscape({ boxes: [{ ...CARD, id: 'a', x: 0, y: 0 }], edges: [STRAIGHT_EDGE] }, PALETTE).map(({ data }) => data.id),
	).toStrictEqual(['a']);
});
