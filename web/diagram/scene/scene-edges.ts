import { stubEdgeId } from '#web/diagram/edges/hierarchy-edges.ts';
import { type Edge, isMappingEdge, type Route } from '#web/diagram/edges/route.ts';
import { type Box, directPoints, type Point } from '#web/diagram/geometry.ts';
import type { Layout } from '#web/diagram/layout/layout.ts';
import { lineOf } from '#web/diagram/legend-items.ts';
import type { Diagram, EdgePath, SceneEdge } from './scene.ts';

const MAX_RADIUS = 8;

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

/** Level connectors stand out; mappings of the parts below are thinner than those of the two cards. */
function styleOf(edge: Edge, layout: Layout): EdgeStroke {
	const { style: kind, hasArrow } = edge;
	const isDashed = kind === 'editorial' || kind === 'cluster';
	if (isMappingEdge(edge)) return { kind, paint: 'mapping', width: kind === 'mapping' ? 2.6 : 1.2, isDashed, hasArrow };
	if (lineOf(edge, layout) === 'level') return { kind, paint: { family: 'structure', tone: 'border' }, width: 2.4, isDashed, hasArrow };
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
