import { freeCurve } from './free-curve.ts';
import { type Box, bottom, left, right } from './geometry.ts';
import type { Layout } from './layout.ts';
import type { Line } from './lines.ts';
import type { Route } from './routes.ts';

/** The id of the line to a stub, which no relation stands for. */
export const stubLineId = (stub: string): string => `hanging:${stub}`;

/** How far right of its whole's left border a line goes down to the indented parts. */
const STEM = 12;

/** Whether a line says no more than how the cards of one model hang together. */
export function isHanging({ from, to, relations }: Line, { wholes }: Layout): boolean {
	return wholes.get(from) === to && relations.every((relation) => relation.kind === 'partOf');
}

/** The line from a whole to a part that hangs under it: as straight as it can be in a wheel, with a common stem in a tree. */
export function hangingRoute(whole: Box, part: Box, layout: Layout, cards: Iterable<Box>): Route | undefined {
	if (layout.name !== 'tree')
		return freeCurve(
			part,
			whole,
			[...cards].filter((card) => card !== whole && card !== part),
		);
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
