import { FONT_SIZE } from '#web/diagram/card.ts';

/** Distances of the levels picture, in world units. */
export interface Metrics {
	/** Height of a card with one line. */
	readonly card: number;
	/** Between the cards of a row. */
	readonly column: number;
	/** Between rows, and under a heading. */
	readonly row: number;
	/** Between stacked cards. */
	readonly stack: number;
	/** Between a band's border and its cards. */
	readonly band: number;
	/** Between bands: room for the words that tell how levels relate. */
	readonly bandGap: number;
}

const TIGHT: Metrics = { card: 30, column: 18, row: 12, stack: 5, band: 8, bandGap: 24 };
const ROOMY: Metrics = { card: 34, column: 20, row: 16, stack: 10, band: 12, bandGap: 28 };
const AIRY: Metrics = { card: 40, column: 22, row: 22, stack: 14, band: 16, bandGap: 34 };

export const NARROW: Metrics = { card: 36, column: 22, row: 20, stack: 10, band: 14, bandGap: 8 };

/** The canvas that the picture is laid out for, in CSS pixels. */
export interface Space {
	readonly width: number;
	readonly height: number;
}

/** Without a known canvas, such as in a file. */
export const USUAL_SPACE: Space = { width: 1280, height: 700 };

/** Around the picture at its first zoom. */
const MARGIN = 14;
/** Narrower lanes break most words. */
const LEAST_WIDTH = 800;
/** Wider ones leave the cards far apart. */
const MOST_WIDTH = 1760;

/** The smallest zoom at which the words of the picture are 11 px high. */
export const LEAST_ZOOM = 11 / FONT_SIZE;

const CANDIDATES: readonly (readonly [Metrics, number])[] = [
	[AIRY, 1.3],
	[AIRY, 1.15],
	[AIRY, 1],
	[ROOMY, 1.12],
	[ROOMY, 1],
	[TIGHT, 1],
	[ROOMY, 0.92],
	[TIGHT, 0.92],
	[TIGHT, LEAST_ZOOM],
];

/** The roomiest picture that fits the canvas at a readable zoom; the tightest if none does. */
export function roomiest<T>(space: Space, layOut: (metrics: Metrics, width: number) => T, heightOf: (made: T) => number): T {
	let made: T | undefined;
	for (const [metrics, zoom] of CANDIDATES) {
		const width = Math.floor(Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, (space.width - MARGIN) / zoom)));
		made = layOut(metrics, width);
		if (heightOf(made) * zoom <= space.height - MARGIN) return made;
	}
	return made ?? layOut(TIGHT, LEAST_WIDTH);
}
