import type { MappingKind } from '#graph/model/vocabulary.ts';

/** In pixels, within the space between the two trees. */
export interface LinkEnds {
	readonly x1: number;
	readonly y1: number;
	readonly x2: number;
	readonly y2: number;
}

/** Width in pixels at the narrower and at the broader concept. */
const WEDGE = { narrow: 1.5, broad: 11 } as const;

/** Centre line of a link; a Bézier curve that is horizontal at both ends. */
export function linkPath({ x1, y1, x2, y2 }: LinkEnds): string {
	const middle = (x1 + x2) / 2;
	return `M${x1},${y1}C${middle},${y1} ${middle},${y2} ${x2},${y2}`;
}

export function wedgePath({ x1, y1, x2, y2 }: LinkEnds, kind: 'broadMatch' | 'narrowMatch'): string {
	const [start, end] = kind === 'broadMatch' ? [WEDGE.narrow, WEDGE.broad] : [WEDGE.broad, WEDGE.narrow];
	const middle = (x1 + x2) / 2;
	const [a, b] = [start / 2, end / 2];
	const upper = `M${x1},${y1 - a}C${middle},${y1 - a} ${middle},${y2 - b} ${x2},${y2 - b}`;
	return `${upper}L${x2},${y2 + b}C${middle},${y2 + b} ${middle},${y1 + a} ${x1},${y1 + a}Z`;
}

export function isWedge(kind: MappingKind | undefined): kind is 'broadMatch' | 'narrowMatch' {
	return kind === 'broadMatch' || kind === 'narrowMatch';
}

/** Moves overlapping labels down until they are at least `gap` pixels apart. */
export function spread(heights: readonly number[], gap: number): readonly number[] {
	const places = new Array<number>(heights.length).fill(0);
	let free = Number.NEGATIVE_INFINITY;
	for (const { height, i } of heights.map((height, i) => ({ height, i })).sort((a, b) => a.height - b.height)) {
		places[i] = Math.max(height, free);
		free = (places[i] ?? 0) + gap;
	}
	return places;
}
