import { isMapping, type Relation } from '#graph/model/relation.ts';
import { inverseMapping } from '#graph/model/vocabulary.ts';
import { curveThrough } from './edge-geometry.ts';
import type { CanvasElement } from './elements.ts';
import { type Box, overlap } from './geometry.ts';
import type { Line } from './lines.ts';
import { nodeElement } from './node-element.ts';
import type { Palette } from './palette.ts';
import type { Route } from './routes.ts';
import { measureInter } from './text-measure.ts';

const FONT = 11;
const HEIGHT = 15;
const SIDE = 4;
/** From the middle of a line towards its ends. */
const SHARES = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8, 0.12, 0.88];

/** What a line says, from left to right or from top to bottom, on the line where no card stands in the way; seen when one of its ends is selected. */
export function lineWordElements(
	lines: readonly Line[],
	routes: ReadonlyMap<string, Route>,
	cards: readonly Box[],
	wordOf: (line: Line) => string,
	palette: Palette,
): readonly CanvasElement[] {
	const taken: Box[] = [...cards];
	return lines.flatMap((line) => {
		const route = routes.get(line.id);
		if (route === undefined || route.kind === 'straight' || line.relations.length === 0) return [];
		const word = readAsDrawn(line, route, wordOf);
		const size = { width: measureInter(word, false) * FONT + SIDE * 2, height: HEIGHT };
		const path = curveThrough(route);
		const place = SHARES.map((share) => ({ ...path(share), ...size })).find((box) => taken.every((other) => !overlap(box, other, 1)));
		if (place === undefined) return [];
		taken.push(place);
		return [
			nodeElement(`word:${line.id}`, 'line-word', place, {
				for: line.id,
				label: word,
				fontSize: FONT,
				weight: 400,
				color: line.style === 'samsvar' ? palette.samsvarText : palette.text,
				fill: palette.background,
				border: palette.background,
				borderWidth: 0,
				radius: 4,
				z: 5,
			}),
		];
	});
}

/**
 * Along an arrowhead a line is read as it points. Without one, mappings are read from left to right or from top to
 * bottom, and a sign says so, as it says which way any other relation is meant that is not the same both ways.
 */
function readAsDrawn(line: Line, route: Route, wordOf: (line: Line) => string): string {
	if (line.hasArrow || line.relations.every(isEven)) return wordOf(line);
	const path = curveThrough(route);
	const isReversed = route.kind === 'corners' && route.isReversed;
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
function turned(line: Line): Line {
	const relations = line.relations.map((one) =>
		isMapping(one) ? { ...one, from: one.to, to: one.from, kind: inverseMapping(one.kind) } : one,
	);
	return { ...line, from: line.to, to: line.from, relations };
}
