import { type Box, bottom, left, overlap, type Point, right, top } from '#web/diagram/geometry.ts';
import { isStub } from '#web/diagram/input.ts';
import type { Layout } from './layout.ts';

/** Places that the reader gave to cards, in the order of the moves. */
export type DraggedPositions = ReadonlyMap<string, Point>;

/** Room for a badge over the upper border of a card. */
const AIR = 14;

/** What unfolding leaves free: about the cards that were moved. */
export function occupiedBoxes(places: DraggedPositions): readonly Box[] {
	return [...places.values()].map((at) => ({ ...at, width: 190, height: 84 }));
}

/** Whether a card may be taken elsewhere: not one that holds a frame together, and none where there is one lane only. */
export function isDraggable(layout: Layout, id: string): boolean {
	return !layout.isNarrow && layout.cards.has(id) && layout.frames.every((frame) => frame.node !== id);
}

/** The layout with its moved cards where the reader put them. The others stay; a moved card never lies over another. */
export function withDraggedCards(layout: Layout, places: DraggedPositions): Layout {
	const moved = [...places].filter(([id]) => isDraggable(layout, id));
	if (moved.length === 0) return layout;
	const cards = new Map(layout.cards);
	for (const [id] of moved) cards.delete(id);
	for (const [id, at] of moved) {
		const card = layout.cards.get(id);
		if (card) cards.set(id, { ...card, ...nearestFree({ ...card, ...at }, [...cards.values(), ...closedTo(card, layout)]) });
	}
	// The order of cards is the order in which they are drawn.
	const inOrder = new Map([...layout.cards].map(([id, card]) => [id, cards.get(id) ?? card]));
	return { ...layout, cards: inOrder, wholes: keptWholes(layout, moved) };
}

/** Frames hold their own parts alone: these stay clear of its border and its words, the cards of others of all of it. */
function closedTo(card: Box, { frames }: Layout): readonly Box[] {
	return frames.flatMap((frame) => {
		if (frame.shape === 'spine' || !overlap(card, frame)) return [frame];
		const [x, y] = [
			{ ...frame, width: 0 },
			{ ...frame, height: 0 },
		];
		const borders = [
			{ ...x, x: left(frame) },
			{ ...x, x: right(frame) },
			{ ...y, y: top(frame) },
			{ ...y, y: bottom(frame) },
		];
		return frame.caption ? [...borders, frame.caption] : borders;
	});
}

/** The places after a card was dropped: the last move gives way to what stands there. */
export function positionsAfterDrop(layout: Layout, places: DraggedPositions, id: string, at: Point): DraggedPositions {
	if (!isDraggable(layout, id)) return places;
	const next = new Map(places);
	next.delete(id);
	next.set(id, at);
	const card = withDraggedCards(layout, next).cards.get(id);
	return card ? next.set(id, { x: card.x, y: card.y }) : places;
}

/** The place nearest to that of the box where it has air to all others. */
export function nearestFree(box: Box, others: readonly Box[]): Point {
	const isFree = (at: Point) => others.every((other) => !overlap({ ...box, ...at }, other, AIR));
	if (isFree(box)) return { x: box.x, y: box.y };
	const [besideX, besideY] = [box.width / 2 + AIR, box.height / 2 + AIR];
	const xs = [box.x, ...others.flatMap((other) => [left(other) - besideX, right(other) + besideX])];
	const ys = [box.y, ...others.flatMap((other) => [top(other) - besideY, bottom(other) + besideY])];
	const away = (at: Point) => Math.hypot(at.x - box.x, at.y - box.y);
	const candidates = xs.flatMap((x) => ys.map((y) => ({ x, y }))).sort((a, b) => away(a) - away(b) || a.y - b.y || a.x - b.x);
	return candidates.find(isFree) ?? { x: box.x, y: box.y };
}

/** A line to or from a moved card is led around the others; only stubs hang on, which have no other line. */
function keptWholes({ wholes }: Layout, moved: readonly (readonly [string, Point])[]): Layout['wholes'] {
	const away = new Set(moved.map(([id]) => id));
	return new Map([...wholes].filter(([part, whole]) => isStub(part) || !(away.has(part) || away.has(whole))));
}
