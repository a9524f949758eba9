import { cardSize } from '#web/diagram/card.ts';
import { bottom, boxFromEdges } from '#web/diagram/geometry.ts';
import type { CardId } from '#web/diagram/input.ts';
import { wrapText } from '#web/diagram/text-measure.ts';
import type { LayoutInput, PlacedCard, PlacedFrame } from './layout.ts';
import type { BoxPlan, Branch, Cell } from './swimlane-plan.ts';

const FRAME = { side: 14, foot: 14, maxGap: 64, caption: { size: 12, line: 15, gap: 8 } } as const;

function captionOf(box: BoxPlan, width: number, input: LayoutInput): readonly string[] {
	const text = input.captionText(box.node);
	return text === undefined ? [] : wrapText(text, FRAME.caption.size, false, width, input.measure).lines;
}

/** Places a box down to `end`, or further if it needs more room; its parts spread over the height. */
export function placeBox(box: BoxPlan, area: Area, y: number, end: number, input: LayoutInput) {
	const { x, width } = area;
	const title = placeCard(box.node, x, y, width, input);
	const inner = width - FRAME.side * 2;
	const lines = captionOf(box, inner, input);
	const captionHeight = lines.length > 0 ? lines.length * FRAME.caption.line + FRAME.caption.gap : 0;
	const captionY = bottom(title) + FRAME.caption.gap;
	const from = captionY + captionHeight + 8;
	const natural = placeStack(box.members, x + FRAME.side, inner, from, GAP.stack, input);
	const spare = Math.max(0, end - FRAME.foot - natural.bottom);
	const gap = Math.min(FRAME.maxGap, GAP.stack + spare / Math.max(1, box.members.length));
	const spread = placeStack(box.members, x + FRAME.side, inner, from, gap, input);
	const lower = Math.max(0, end - FRAME.foot - spread.bottom) / 2;
	const members = spread.cards.map((card) => ({ ...card, y: card.y + lower }));
	const frame: PlacedFrame = {
		node: box.node,
		shape: 'box',
		...boxFromEdges(x, y, x + width, Math.max(end, spread.bottom + FRAME.foot)),
		...(lines.length > 0 && {
			caption: { ...boxFromEdges(x + FRAME.side, captionY, x + width - FRAME.side, captionY + captionHeight), lines },
		}),
	};
	return { frame, cards: [title, ...members] };
}

export const GAP = { column: 22, row: 20, below: 11, stack: 10 } as const;
const MAX_WIDTH = 190;
const MAX_SIDE_WIDTH = 310;

/** The part of a lane that is available to cards. */
export interface Area {
	readonly x: number;
	readonly width: number;
	readonly columns: number;
	/** The rightmost lane has its side-by-side cards at its left. */
	readonly isRightmost: boolean;
}

export interface PlacedCell {
	readonly cards: readonly PlacedCard[];
	readonly bottom: number;
}

/** Branches in rows, then a column of the cards side by side with another lane. */
export function placeCell(cell: Cell, area: Area, y: number, input: LayoutInput): PlacedCell {
	const cards: PlacedCard[] = [];
	let bottom = y;
	for (const row of rowsOf(cell.branches, area.columns)) {
		const placed = placeRow(row, area, cards.length > 0 ? bottom + GAP.row : y, input);
		cards.push(...placed.cards);
		bottom = placed.bottom;
	}
	if (cell.sideBySide.length > 0) {
		const sideWidth = Math.min(area.width, MAX_SIDE_WIDTH);
		const sideX = area.isRightmost ? area.x : area.x + area.width - sideWidth;
		const placed = placeStack(cell.sideBySide, sideX, sideWidth, cards.length > 0 ? bottom + GAP.row : y, GAP.stack, input);
		cards.push(...placed.cards);
		bottom = placed.bottom;
	}
	return { cards, bottom };
}

export function placeStack(ids: readonly CardId[], x: number, width: number, y: number, gap: number, input: LayoutInput): PlacedCell {
	let bottom = y - gap;
	const cards = ids.map((id) => {
		const card = placeCard(id, x, bottom + gap, width, input);
		bottom = card.y + card.height / 2;
		return card;
	});
	return { cards, bottom: Math.max(y, bottom) };
}

export function placeCard(id: CardId, x: number, y: number, width: number, input: LayoutInput, least = 0): PlacedCard {
	const size = cardSize(input.cardText(id), width, input.measure);
	const height = Math.max(least, size.height);
	return { id, lines: size.lines, ...boxFromEdges(x, y, x + width, y + height) };
}

/** As few rows as the columns allow, of even length. */
function rowsOf(branches: readonly Branch[], columns: number): readonly (readonly Branch[])[] {
	const rows = Math.ceil(branches.length / columns);
	const length = Math.ceil(branches.length / Math.max(1, rows));
	return Array.from({ length: rows }, (_, i) => branches.slice(i * length, (i + 1) * length));
}

function placeRow(row: readonly Branch[], area: Area, y: number, input: LayoutInput): PlacedCell {
	const count = row.length;
	const width = Math.min((area.width - (count - 1) * GAP.column) / count, count < area.columns ? MAX_WIDTH : Number.POSITIVE_INFINITY);
	const start = area.x + (area.width - count * width - (count - 1) * GAP.column) / 2;
	const height = Math.max(...row.map((branch) => cardSize(input.cardText(branch.id), width, input.measure).height));
	const cards: PlacedCard[] = [];
	let bottom = y + height;
	row.forEach((branch, i) => {
		const x = start + i * (width + GAP.column);
		cards.push(placeCard(branch.id, x, y, width, input, height));
		const under = placeStack(branch.below, x, width, y + height + GAP.row, GAP.below, input);
		cards.push(...under.cards);
		if (branch.below.length > 0) bottom = Math.max(bottom, under.bottom);
	});
	return { cards, bottom };
}
