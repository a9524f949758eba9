import type { NodeId } from '#graph/model/ids.ts';
import { isDirected, isMapping, type Relation, turned } from '#graph/model/relation.ts';
import { inverseMapping } from '#graph/model/vocabulary.ts';
import { FONT_SIZE } from '#web/diagram/card.ts';
import { isLevelConnector } from '#web/diagram/edges/hierarchy-edges.ts';
import { type Edge, isMappingEdge, pointAlong, type Route } from '#web/diagram/edges/route.ts';
import { type Box, overlap } from '#web/diagram/geometry.ts';
import type { Layout } from '#web/diagram/layout/layout.ts';
import { measureInter } from '#web/diagram/text-measure.ts';
import type { SceneBox, SceneEdge } from './scene.ts';

const HEIGHT = 17;
const SIDE = 4;
/** Positions along an edge to try, from its middle outwards. */
const SHARES = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8, 0.12, 0.88];

/** Labels of edges, each on its edge where it covers no card and no other label; hidden until the edge is highlighted. */
export function edgeLabels(
	edges: readonly Edge[],
	drawnById: ReadonlyMap<string, SceneEdge>,
	cards: readonly Box[],
	textOf: (edge: Edge) => string,
	readFrom?: NodeId,
): readonly SceneBox[] {
	const taken: Box[] = [...cards];
	return edges.flatMap((edge): readonly SceneBox[] => {
		const drawn = drawnById.get(edge.id);
		if (drawn === undefined || drawn.path.kind === 'straight' || edge.relations.length === 0) return [];
		const text = readAsDrawn(edge, drawn, textOf, readFrom);
		const size = { width: measureInter(text, false) * FONT_SIZE + SIDE * 2, height: HEIGHT };
		const path = pointAlong(drawn.path);
		const box = SHARES.map((share) => ({ ...path(share), ...size })).find((candidate) =>
			taken.every((other) => !overlap(candidate, other, 1)),
		);
		if (box === undefined) return [];
		taken.push(box);
		return [
			{
				...box,
				id: `edge-label:${edge.id}`,
				kind: 'edge-label',
				owner: edge.id,
				style: { shape: 'rounded', radius: 4, fill: 'background', border: 'background', borderWidth: 0, borderStyle: 'solid' },
				label: { lines: [text], size: FONT_SIZE, weight: 400, paint: isMappingEdge(edge) ? 'mappingText' : 'text' },
			},
		];
	});
}

const PILL = { height: 18, side: 8 } as const;

/** Words on the level connectors. Always shown: how the levels relate is what a diagram of levels is about. */
export function levelLabels(
	edges: readonly Edge[],
	routes: ReadonlyMap<string, Route>,
	layout: Layout,
	textOf: (edge: Edge) => string,
): readonly SceneBox[] {
	return edges.flatMap((edge): readonly SceneBox[] => {
		const route = routes.get(edge.id);
		const [a, b, ...more] = route?.kind === 'corners' ? route.points : [];
		if (!isLevelConnector(edge, layout) || a === undefined || b === undefined || more.length > 0 || a.x !== b.x) return [];
		const text = `${edge.hasArrow ? (a.y < b.y ? '↓' : '↑') : '⇅'} ${textOf(edge)}`;
		const width = measureInter(text, false) * FONT_SIZE + PILL.side * 2;
		return [
			{
				x: a.x,
				y: (a.y + b.y) / 2,
				width,
				height: PILL.height,
				id: `level-label:${edge.id}`,
				kind: 'level-label',
				owner: edge.id,
				style: {
					shape: 'rounded',
					radius: PILL.height / 2,
					fill: 'background',
					border: { family: 'structure', tone: 'border' },
					borderWidth: 1.2,
					borderStyle: 'solid',
				},
				label: { lines: [text], size: FONT_SIZE, weight: 400, paint: 'text' },
			},
		];
	});
}

/**
 * The text in reading direction. Edges with an arrowhead read along it. Without one, mappings are read from the card
 * `readFrom` or else from left to right or top to bottom, and an arrow in the text shows the direction of whatever is not
 * symmetric.
 */
export function readAsDrawn(edge: Edge, drawn: SceneEdge, textOf: (edge: Edge) => string, readFrom?: NodeId): string {
	if (edge.hasArrow || edge.relations.every(isSymmetric)) return textOf(edge);
	const path = pointAlong(drawn.path);
	const isReversed = drawn.source !== edge.from;
	const [from, to] = isReversed ? [path(1), path(0)] : [path(0), path(1)];
	const isFlat = Math.abs(to.x - from.x) >= Math.abs(to.y - from.y);
	const isForward = isFlat ? to.x >= from.x : to.y >= from.y;
	const [ahead, back] = isFlat ? ['→', '←'] : ['↓', '↑'];
	if (edge.relations.some((relation) => !isMapping(relation))) return `${textOf(edge)} ${isForward ? ahead : back}`;
	const start = readFrom === edge.from || readFrom === edge.to ? readFrom : isForward ? edge.from : edge.to;
	const text = textOf(start === edge.from ? edge : inverted(edge));
	return isForward === (start === edge.from) ? `${text} ${ahead}` : `${back} ${text}`;
}

function isSymmetric(relation: Relation): boolean {
	return !isDirected(relation) || (isMapping(relation) && inverseMapping(relation.kind) === relation.kind);
}

/** The same mappings seen from the other end. */
function inverted(edge: Edge): Edge {
	return { ...edge, from: edge.to, to: edge.from, relations: edge.relations.map((one) => (isMapping(one) ? turned(one) : one)) };
}
