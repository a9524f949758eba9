import { cardSize } from '#web/diagram/card.ts';
import { bottom, boxFromEdges } from '#web/diagram/geometry.ts';
import type { CardId } from '#web/diagram/input.ts';
import { wrapText } from '#web/diagram/text-measure.ts';
import type { LayoutInput, PlacedCard, PlacedFrame } from './layout.ts';
import type { BoxPlan, Branch, Cell } from './swimlane-plan.ts';

const FRAME = { side: 14, foot: 14, mostGap: 64, caption: { size: 12, line: 15, air: 8 } } as const;

function captionOf(box: BoxPlan, width: number, input: LayoutInput): readonly string[] {
	const text = input.captionText(box.node);
	return text === undefined ? [] : wrapText(text, FRAME.caption.size, false, width, input.measure).lines;
}

/** A box of at least its natural height, drawn down to `end` where there is more room: its parts then stand further apart. */
export function placeBox(box: BoxPlan, area: Area, y: number, end: number, input: LayoutInput) {
	const { x, width } = area;
	const title = placeCard(box.node, x, y, width, input);
	const inner = width - FRAME.side * 2;
	const lines = captionOf(box, inner, input);
	const captionHeight = lines.length > 0 ? lines.length * FRAME.caption.line + FRAME.caption.air : 0;
	const captionY = bottom(title) + FRAME.caption.air;
	const from = captionY + captionHeight + 8;
	const natural = placeStack(box.members, x + FRAME.side, inner, from, GAP.stack, input);
	const spare = Math.max(0, end - FRAME.foot - natural.bottom);
	const gap = Math.min(FRAME.mostGap, GAP.stack + spare / Math.max(1, box.members.length));
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
const WIDEST = 190;
/** Facing cards stand at the lane's right; wider ones would be empty. */
const WIDEST_FACING = 310;

/** The part of a lane that cards may stand in. */
export interface Area {
	readonly x: number;
	readonly width: number;
	readonly columns: number;
	/** The last lane faces those to its left. */
	readonly isRightmost: boolean;
}

export interface PlacedCell {
	readonly cards: readonly PlacedCard[];
	/** Where the cell ends. */
	readonly bottom: number;
}

/** Branches in rows, then what faces the other lane in one column. */
export function placeCell(cell: Cell, area: Area, y: number, input: LayoutInput): PlacedCell {
	const cards: PlacedCard[] = [];
	let bottom = y;
	for (const row of rowsOf(cell.branches, area.columns)) {
		const placed = placeRow(row, area, cards.length > 0 ? bottom + GAP.row : y, input);
		cards.push(...placed.cards);
		bottom = placed.bottom;
	}
	if (cell.facing.length > 0) {
		const facingWidth = Math.min(area.width, WIDEST_FACING);
		const facingX = area.isRightmost ? area.x : area.x + area.width - facingWidth;
		const placed = placeStack(cell.facing, facingX, facingWidth, cards.length > 0 ? bottom + GAP.row : y, GAP.stack, input);
		cards.push(...placed.cards);
		bottom = placed.bottom;
	}
	return { cards, bottom };
}

/** Cards of one width, one under the other. */
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

/** As few rows as the columns allow, of as even length as possible. */
function rowsOf(branches: readonly Branch[], columns: number): readonly (readonly Branch[])[] {
	const rows = Math.ceil(branches.length / columns);
	const length = Math.ceil(branches.length / Math.max(1, rows));
	return Array.from({ length: rows }, (_, i) => branches.slice(i * length, (i + 1) * length));
}

function placeRow(row: readonly Branch[], area: Area, y: number, input: LayoutInput): PlacedCell {
	const count = row.length;
	const width = Math.min((area.width - (count - 1) * GAP.column) / count, count < area.columns ? WIDEST : Number.POSITIVE_INFINITY);
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
