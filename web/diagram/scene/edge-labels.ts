import { isMapping, type Relation } from '#graph/model/relation.ts';
import { inverseMapping } from '#graph/model/vocabulary.ts';
import { isLevelConnector, RAILS } from '#web/diagram/edges/hierarchy-edges.ts';
import { curveThrough, type Edge } from '#web/diagram/edges/route.ts';
import { type Box, left, overlap } from '#web/diagram/geometry.ts';
import type { Layout } from '#web/diagram/layout/layout.ts';
import { measureInter } from '#web/diagram/text-measure.ts';
import type { SceneBox, SceneEdge } from './scene.ts';

const FONT = 11;
const LEVEL_FONT = 12;
const HEIGHT = 15;
const SIDE = 4;
/** From the middle of a line towards its ends. */
const SHARES = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8, 0.12, 0.88];

/** What an edge says, from left to right or from top to bottom, on the edge where no card stands in the way; seen when one of its ends is selected. */
export function edgeLabels(
	lines: readonly Edge[],
	edges: ReadonlyMap<string, SceneEdge>,
	cards: readonly Box[],
	wordOf: (line: Edge) => string,
): readonly SceneBox[] {
	const taken: Box[] = [...cards];
	return lines.flatMap((line): readonly SceneBox[] => {
		const edge = edges.get(line.id);
		if (edge === undefined || edge.path.kind === 'straight' || line.relations.length === 0) return [];
		const word = readAsDrawn(line, edge, wordOf);
		const size = { width: measureInter(word, false) * FONT + SIDE * 2, height: HEIGHT };
		const path = curveThrough(edge.path);
		const place = SHARES.map((share) => ({ ...path(share), ...size })).find((box) => taken.every((other) => !overlap(box, other, 1)));
		if (place === undefined) return [];
		taken.push(place);
		return [
			{
				...place,
				id: `word:${line.id}`,
				kind: 'edge-label',
				owner: line.id,
				style: { shape: 'rounded', radius: 4, fill: 'background', border: 'background', borderWidth: 0, borderStyle: 'solid' },
				label: { lines: [word], size: FONT, weight: 400, paint: line.style === 'mapping' ? 'mappingText' : 'text' },
			},
		];
	});
}

/** What the edges between headings say, always to be read: how the levels hang together is the first thing that a picture of levels tells. */
export function levelLabels(
	lines: readonly Edge[],
	edges: ReadonlyMap<string, SceneEdge>,
	layout: Layout,
	wordOf: (line: Edge) => string,
): readonly SceneBox[] {
	return lines.flatMap((line): readonly SceneBox[] => {
		const [path, from] = [edges.get(line.id)?.path, layout.cards.get(line.from)];
		const [a, b, ...more] = path?.kind === 'corners' ? path.points : [];
		if (!isLevelConnector(line, layout) || from === undefined || a === undefined || b === undefined || more.length > 0) return [];
		const rail = RAILS.find(({ x }) => Math.abs(left(from) + x - a.x) < 1);
		const word = wordOf(line);
		const length = measureInter(word, false) * LEVEL_FONT;
		if (rail === undefined || length > Math.abs(a.y - b.y) - 16) return [];
		const at = { x: left(from) + rail.wordX, y: (a.y + b.y) / 2, width: LEVEL_FONT + 4, height: length };
		const label = { lines: [word], size: LEVEL_FONT, weight: 400, paint: 'text', isTurned: true } as const;
		return [{ ...at, id: `said:${line.id}`, kind: 'level-label', owner: line.id, label }];
	});
}

/**
 * Along an arrowhead a line is read as it points. Without one, mappings are read from left to right or from top to
 * bottom, and a sign says so, as it says which way any other relation is meant that is not the same both ways.
 */
function readAsDrawn(line: Edge, edge: SceneEdge, wordOf: (line: Edge) => string): string {
	if (line.hasArrow || line.relations.every(isEven)) return wordOf(line);
	const path = curveThrough(edge.path);
	const isReversed = edge.source !== line.from;
	const [from, to] = isReversed ? [path(1), path(0)] : [path(0), path(1)];
	const isFlat = Math.abs(to.x - from.x) >= Math.abs(to.y - from.y);
	const isForward = isFlat ? to.x >= from.x : to.y >= from.y;
	const [ahead, back] = isFlat ? ['→', '←'] : ['↓', '↑'];
	if (line.relations.some((relation) => !isMapping(relation))) return `${wordOf(line)} ${isForward ? ahead : back}`;
	return `${wordOf(isForward ? line : turned(line))} ${ahead}`;
}

function isEven(relation: Relation): boolean {
	return relation.mutual === true || (isMapping(relation) && inverseMapping(relation.kind) === relation.kind);
}

/** The same mappings as seen from the other end. */
function turned(line: Edge): Edge {
	const relations = line.relations.map((one) =>
		isMapping(one) ? { ...one, from: one.to, to: one.from, kind: inverseMapping(one.kind) } : one,
	);
	return { ...line, from: line.to, to: line.from, relations };
}
