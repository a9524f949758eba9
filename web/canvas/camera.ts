import { type Box, bottom, left, right, top } from '#web/diagram/geometry.ts';
import type { Home } from '#web/diagram/layout/layout.ts';

export interface Viewport {
	readonly zoom: number;
	readonly pan: { readonly x: number; readonly y: number };
}

export interface Screen {
	readonly width: number;
	readonly height: number;
}

const MARGIN = 12;
/** Zoom limits. */
export const ZOOM = { least: 0.25, most: 2.5 } as const;
/** A diagram with few cards does not fill the screen; screens wider than `onWidth` zoom in proportionally further. */
const NEAREST = { zoom: 1.35, onWidth: 1600 } as const;
/** Card text is 11 px high at this zoom; the camera goes below it only when the reader asks for it. */
export const READABLE = 0.85;
/** The smallest zoom at which the names of areas are readable. */
export const OVERVIEW = 0.45;
/** A path, or the step of it that is told, fills the screen between these zooms. */
const TOLD = { least: 0.3, most: 1.1 } as const;
/** On phones the names of areas are 11 px high at this zoom; the diagram starts at its middle and continues on all sides. */
const PHONE = { zoom: 0.62, width: 700 } as const;

/** Shows the whole box in the middle of the screen. */
export function fitted(box: Box, screen: Screen): Viewport {
	const most = Math.min(ZOOM.most, NEAREST.zoom * Math.max(1, screen.width / NEAREST.onWidth));
	return inMiddle(box, screen, Math.min(most, (screen.width - MARGIN) / box.width, (screen.height - MARGIN) / box.height));
}

function inMiddle(box: Box, screen: Screen, zoom: number): Viewport {
	return { zoom, pan: { x: screen.width / 2 - box.x * zoom, y: screen.height / 2 - box.y * zoom } };
}

/** Where the camera starts: centred on the box if most of it is readable that way, otherwise at its upper part at a readable zoom. */
export function homeViewport(box: Home, screen: Screen, isNarrow: boolean): Viewport {
	const whole = fitted(box, screen);
	if (isNarrow) {
		const zoom = Math.min(1.15, (screen.width - 2) / box.width);
		return { zoom, pan: { x: (screen.width - box.width * zoom) / 2 - left(box) * zoom, y: 4 - top(box) * zoom } };
	}
	if (whole.zoom >= (box.leastZoom ?? READABLE))
		return inMiddle(box, screen, Math.max(screen.width < PHONE.width ? PHONE.zoom : OVERVIEW, whole.zoom));
	const [spareX, spareY] = [screen.width - box.width * READABLE, screen.height - box.height * READABLE];
	return {
		zoom: READABLE,
		pan: { x: Math.max(MARGIN / 2, spareX / 2) - left(box) * READABLE, y: Math.max(MARGIN / 2, spareY / 2) - top(box) * READABLE },
	};
}

/** A path, or a step of it, as large as it may be. */
export function telling(box: Box, screen: Screen): Viewport {
	const margin = MARGIN * 4;
	const whole = Math.min((screen.width - margin) / box.width, (screen.height - margin) / box.height);
	return inMiddle(box, screen, Math.max(TOLD.least, Math.min(TOLD.most, whole)));
}

/** The smallest move that brings a box into view. Zooms out as far as is readable for a box larger than the screen; `anchor` is in view in any case. */
export function showing(box: Box, now: Viewport, screen: Screen, anchor: Box = box): Viewport {
	const margin = MARGIN * 2;
	const most = Math.min((screen.width - margin * 2) / box.width, (screen.height - margin * 2) / box.height);
	const zoom = Math.max(Math.min(READABLE, now.zoom), Math.min(now.zoom, most));
	const { pan } = zoomed(now, zoom, screen);
	return { zoom, pan: shifted(anchor, shifted(box, pan, zoom, screen, margin), zoom, screen, margin) };
}

/** Zooms around the middle of the screen. */
export function zoomed(now: Viewport, zoom: number, screen: Screen): Viewport {
	const centre = { x: screen.width / 2, y: screen.height / 2 };
	const pan = {
		x: centre.x - ((centre.x - now.pan.x) / now.zoom) * zoom,
		y: centre.y - ((centre.y - now.pan.y) / now.zoom) * zoom,
	};
	return { zoom, pan };
}

function shifted(box: Box, pan: Viewport['pan'], zoom: number, screen: Screen, margin: number): Viewport['pan'] {
	return {
		x: pan.x + shift(left(box) * zoom + pan.x, right(box) * zoom + pan.x, screen.width, margin),
		y: pan.y + shift(top(box) * zoom + pan.y, bottom(box) * zoom + pan.y, screen.height, margin),
	};
}

function shift(from: number, to: number, length: number, margin: number): number {
	if (to - from > length - margin * 2) return length / 2 - (from + to) / 2;
	if (from < margin) return margin - from;
	if (to > length - margin) return length - margin - to;
	return 0;
}
