import { freeCurve, type Route } from './free-curve.ts';
import { type Box, bottom, left, overlap, type Point, right, spanned, top } from './geometry.ts';
import type { Layout } from './layout.ts';
import type { Line } from './lines.ts';

/** The id of the line to a stub, which no relation stands for. */
export const stubLineId = (stub: string): string => `hanging:${stub}`;

/** How far right of its whole's left border a line goes down to the indented parts. */
const STEM = 12;
/** From the left border of a card: where neither its sign nor its badge stands. */
const BESIDE_SIGN = 36;

/** Whether a line says no more than how the cards of one model hang together. */
export function isHanging({ from, to, relations }: Line, { wholes }: Layout): boolean {
	return wholes.get(from) === to && relations.every((relation) => relation.kind === 'partOf');
}

/** The edge from a whole to a part that hangs under it. */
export function hangingRoute(whole: Box, part: Box, layout: Layout, cards: Iterable<Box>): Route | undefined {
	const others = [...cards].filter((card) => card !== whole && card !== part);
	if (layout.style.hierarchy === 'heading') return underHeading(whole, part, others);
	if (layout.style.hierarchy === 'free') return freeCurve(part, whole, others);
	if (layout.isNarrow) {
		const x = left(whole) + STEM;
		return {
			kind: 'corners',
			points: [
				{ x, y: bottom(whole) },
				{ x, y: part.y },
				{ x: left(part), y: part.y },
			],
			isReversed: true,
		};
	}
	const x = (right(whole) + left(part)) / 2;
	const isLevel = Math.abs(whole.y - part.y) < 0.6;
	const bends = isLevel
		? []
		: [
				{ x, y: whole.y },
				{ x, y: part.y },
			];
	return { kind: 'corners', points: [{ x: right(whole), y: whole.y }, ...bends, { x: left(part), y: part.y }], isReversed: true };
}

/** Along a stem at the heading's left, else straight up from what stands next to it; not where a card stands in the way. */
function underHeading(heading: Box, part: Box, others: readonly Box[]): Route | undefined {
	const near = left(part) + BESIDE_SIGN;
	const stem = left(heading) + STEM;
	const ways: readonly (readonly Point[])[] = [
		[
			{ x: stem, y: bottom(heading) },
			{ x: stem, y: part.y },
			{ x: left(part), y: part.y },
		],
		[
			{ x: near, y: bottom(heading) },
			{ x: near, y: top(part) },
		],
	];
	const points = ways.find((way) => way.slice(1).every((b, i) => !others.some((card) => overlap(card, spanned(way[i] ?? b, b), 2))));
	return points && { kind: 'corners', points, isReversed: true };
}
