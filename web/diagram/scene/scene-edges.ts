import { isLevelConnector, stubEdgeId } from '#web/diagram/edges/hierarchy-edges.ts';
import { type Edge, pointAlong, type Route } from '#web/diagram/edges/route.ts';
import { type Box, directPoints, overlap, type Point } from '#web/diagram/geometry.ts';
import type { Layout } from '#web/diagram/layout/layout.ts';
import type { Diagram, EdgePath, SceneBox, SceneEdge } from './scene.ts';

const MAX_RADIUS = 8;
const COUNT = { width: 22, height: 20, font: 12, gap: 24 } as const;

/** Edges with their routes and styles, those to stubs last. */
export function sceneEdges({ graph, layout, edges, routes }: Diagram): readonly SceneEdge[] {
	return [
		...edges.flatMap((edge) => edgeAlong(routes.get(edge.id), edge.id, edge.from, edge.to, layout.cards, styleOf(edge, layout))),
		...graph.stubs.flatMap(({ id, parent }) => edgeAlong(routes.get(stubEdgeId(id)), stubEdgeId(id), id, parent, layout.cards, STUB)),
	];
}

interface EdgeStroke extends Pick<SceneEdge, 'kind' | 'paint' | 'width' | 'isDashed'> {
	readonly hasArrow: boolean;
}

const STUB: EdgeStroke = { kind: 'stub', paint: 'stub', width: 1, isDashed: true, hasArrow: false };

/** Mappings get wider with their count; level connectors stand out. */
function styleOf(edge: Edge, layout: Layout): EdgeStroke {
	const { style: kind, hasArrow, count } = edge;
	const isMapping = kind === 'mapping';
	const isDashed = kind === 'editorial' || kind === 'cluster' || (isMapping && count === undefined);
	if (isMapping) return { kind, paint: 'mapping', width: 1.5 + Math.min(4, count ?? 0) * 0.5, isDashed, hasArrow };
	if (isLevelConnector(edge, layout)) return { kind, paint: { family: 'structure', tone: 'border' }, width: 2.4, isDashed, hasArrow };
	return { kind, paint: 'edge', width: 1.4, isDashed, hasArrow };
}

function edgeAlong(
	route: Route | undefined,
	id: string,
	from: string,
	to: string,
	cards: ReadonlyMap<string, Box>,
	{ hasArrow, ...style }: EdgeStroke,
): readonly SceneEdge[] {
	const isReversed = route?.kind === 'corners' && route.isReversed;
	const [source, target] = isReversed ? [to, from] : [from, to];
	const [first, last] = [cards.get(source), cards.get(target)];
	if (route === undefined || first === undefined || last === undefined) return [];
	const arrow = hasArrow ? (isReversed ? 'source' : 'target') : 'none';
	return [{ id, source, target, path: pathOf(route, first, last), arrow, ...style }];
}

function pathOf(route: Route, source: Box, target: Box): EdgePath {
	switch (route.kind) {
		case 'straight':
			return { kind: 'straight', points: directPoints(source, target) };
		case 'curve':
			return { kind: 'curve', points: route.points };
		default:
			return { kind: 'corners', points: route.points, radii: radiiOf(route.points) };
	}
}

/** Corner radii, limited by the shorter adjacent side. */
function radiiOf(points: readonly Point[]): readonly number[] {
	return points.slice(1, -1).map((at, i) => {
		const [before, after] = [points[i] ?? at, points[i + 2] ?? at];
		const shorter = Math.min(Math.hypot(at.x - before.x, at.y - before.y), Math.hypot(after.x - at.x, after.y - at.y));
		return Math.min(MAX_RADIUS, shorter / 2);
	});
}

/** Count badges of the edges that stand for several mappings or nodes. */
export function edgeCounts(edges: readonly Edge[], drawnById: ReadonlyMap<string, SceneEdge>, cards: readonly Box[]): readonly SceneBox[] {
	const counted = edges.flatMap(({ id, count, style }) => {
		const path = drawnById.get(id)?.path;
		return count !== undefined && path ? [{ id, count, isMapping: style === 'mapping', path: pointAlong(path) }] : [];
	});
	const positions = countPositions(counted, cards);
	return counted.flatMap(({ id, count, isMapping }): readonly SceneBox[] => {
		const at = positions.get(id);
		if (at === undefined) return [];
		return [
			{
				...at,
				width: COUNT.width,
				height: COUNT.height,
				id: `count:${id}`,
				kind: 'count',
				owner: id,
				style: {
					shape: 'rounded',
					radius: COUNT.height / 2,
					fill: 'background',
					border: isMapping ? 'mapping' : 'edge',
					borderWidth: 1.2,
					borderStyle: 'solid',
				},
				label: { lines: [String(count)], size: COUNT.font, weight: 600, paint: isMapping ? 'mappingText' : 'subtleText' },
			},
		];
	});
}

const SHARES = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82];
const SAMPLES = Array.from({ length: 41 }, (_, i) => i / 40);

/** Places each count on its edge: near the middle, clear of cards, other counts and other edges where possible. */
function countPositions(
	edges: readonly { readonly id: string; readonly path: (t: number) => Point }[],
	cards: readonly Box[],
): ReadonlyMap<string, Point> {
	const sampled = edges.map(({ id, path }) => ({ id, points: SAMPLES.map(path) }));
	const positions = new Map<string, Point>();
	for (const { id, path } of edges) {
		const others = sampled.filter((other) => other.id !== id).flatMap((other) => other.points);
		const clearance = (point: Point) => Math.min(COUNT.gap, ...others.map((other) => Math.hypot(other.x - point.x, other.y - point.y)));
		const isClear = (point: Point) => !cards.some((card) => overlap(card, { ...COUNT, ...point }));
		const isFree = (point: Point) =>
			[...positions.values()].every((other) => Math.hypot(other.x - point.x, other.y - point.y) >= COUNT.gap);
		const ranked = [...SHARES, ...SAMPLES]
			.map((share) => ({ point: path(share), off: Math.abs(share - 0.5) * 24 }))
			.filter(({ point }) => isFree(point) && isClear(point))
			.map(({ point, off }) => ({ point, merit: clearance(point) - off }))
			.sort((a, b) => b.merit - a.merit);
		positions.set(id, ranked[0]?.point ?? path(0.5));
	}
	return positions;
}
