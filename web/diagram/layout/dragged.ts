import { type Box, bottom, left, overlap, type Point, right, top } from '#web/diagram/geometry.ts';
import { isStub } from '#web/diagram/input.ts';
import type { Layout } from './layout.ts';

/** Positions of dragged cards, in the order of the drags. */
export type DraggedPositions = ReadonlyMap<string, Point>;

/** Gap between cards, with room for a badge on the upper border. */
const GAP = 14;

/** The approximate boxes of dragged cards, which expansions avoid. */
export function occupiedBoxes(positions: DraggedPositions): readonly Box[] {
	return [...positions.values()].map((at) => ({ ...at, width: 190, height: 84 }));
}

/** Frame titles cannot be dragged, and nothing can on narrow screens, which show a single lane. */
export function isDraggable(layout: Layout, id: string): boolean {
	return !layout.isNarrow && layout.cards.has(id) && layout.frames.every((frame) => frame.node !== id);
}

/** The layout with the dragged cards at their new positions, moved as far as needed not to overlap others. */
export function withDraggedCards(layout: Layout, positions: DraggedPositions): Layout {
	const dragged = [...positions].filter(([id]) => isDraggable(layout, id));
	if (dragged.length === 0) return layout;
	const cards = new Map(layout.cards);
	for (const [id] of dragged) cards.delete(id);
	for (const [id, at] of dragged) {
		const card = layout.cards.get(id);
		if (card) cards.set(id, { ...card, ...nearestFree({ ...card, ...at }, [...cards.values(), ...framesAround(card, layout)]) });
	}
	// Cards are drawn in this order, so keep it.
	const inOrder = new Map([...layout.cards].map(([id, card]) => [id, cards.get(id) ?? card]));
	return { ...layout, cards: inOrder, wholes: keptWholes(layout, dragged) };
}

/** Obstacles from frames: their borders and caption for cards inside, the whole frame for cards outside. */
function framesAround(card: Box, { frames }: Layout): readonly Box[] {
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

/** The dragged positions after a drop; the dropped card gives way to those already there. */
export function positionsAfterDrop(layout: Layout, positions: DraggedPositions, id: string, at: Point): DraggedPositions {
	if (!isDraggable(layout, id)) return positions;
	const next = new Map(positions);
	next.delete(id);
	next.set(id, at);
	const card = withDraggedCards(layout, next).cards.get(id);
	return card ? next.set(id, { x: card.x, y: card.y }) : positions;
}

/** The position nearest to the box at which it keeps a gap to all others: in its own column, or beside another box. */
export function nearestFree(box: Box, others: readonly Box[]): Point {
	const [besideX, besideY] = [box.width / 2 + GAP, box.height / 2 + GAP];
	const distance = (at: Point) => Math.hypot(at.x - box.x, at.y - box.y);
	const columns = [box.x, ...others.flatMap((other) => [left(other) - besideX, right(other) + besideX])];
	let best: Point | undefined;
	for (const x of columns.sort((a, b) => Math.abs(a - box.x) - Math.abs(b - box.x))) {
		if (best && Math.abs(x - box.x) > distance(best)) break;
		const inColumn = others.filter((other) => overlap({ ...box, x, y: other.y }, other, GAP));
		for (const side of [-1, 1]) {
			const at = { x, y: box.y };
			const blocking = () => inColumn.find((other) => overlap({ ...box, ...at }, other, GAP));
			for (let other = blocking(); other; other = blocking()) at.y = side < 0 ? top(other) - besideY : bottom(other) + besideY;
			if (best === undefined || (distance(at) - distance(best) || at.y - best.y || at.x - best.x) < 0) best = at;
		}
	}
	return best ?? { x: box.x, y: box.y };
}

/** Dragged cards leave the tree, so that their edges are routed around cards; stubs have no other edge and keep theirs. */
function keptWholes({ wholes }: Layout, dragged: readonly (readonly [string, Point])[]): Layout['wholes'] {
	const draggedIds = new Set(dragged.map(([id]) => id));
	return new Map([...wholes].filter(([part, whole]) => isStub(part) || !(draggedIds.has(part) || draggedIds.has(whole))));
}
