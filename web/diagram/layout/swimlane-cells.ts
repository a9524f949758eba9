import { cardSize, FONT_SIZE, LINE_HEIGHT, PADDING } from '#web/diagram/card.ts';
import { bottom, boxFromEdges } from '#web/diagram/geometry.ts';
import type { CardId } from '#web/diagram/input.ts';
import { wrapText } from '#web/diagram/text-measure.ts';
import type { LayoutInput, PlacedCard, PlacedFrame } from './layout.ts';
import type { Metrics } from './swimlane-metrics.ts';
import type { BoxPlan, Branch, Cell } from './swimlane-plan.ts';

/** Narrower cards break most words. */
const LEAST_COLUMN = 100;
const FRAME = { side: 14, maxGap: 30, caption: { line: 16, gap: 6 } } as const;

/** The part of a lane that is available to cards. */
export interface Area {
	readonly x: number;
	readonly width: number;
	readonly metrics: Metrics;
}

export interface PlacedCell {
	readonly cards: readonly PlacedCard[];
	readonly bottom: number;
}

/** Places a box down to `end`, or further if it needs more room; its parts spread over the height. */
export function placeBox(box: BoxPlan, area: Area, y: number, end: number, input: LayoutInput) {
	const { x, width, metrics } = area;
	const title = cardIn(box.node, area, y, input);
	const inner: Area = { ...area, x: x + FRAME.side, width: width - FRAME.side * 2 };
	const text = input.captionText(box.node);
	const lines = text === undefined ? [] : wrapText(text, FONT_SIZE, false, inner.width, input.measure).lines;
	const captionHeight = lines.length > 0 ? lines.length * FRAME.caption.line + FRAME.caption.gap : 0;
	const captionY = bottom(title) + FRAME.caption.gap;
	const from = captionY + captionHeight + metrics.stack;
	const foot = metrics.band;
	const natural = placeStack(box.members, inner, from, metrics.stack, input);
	const spare = Math.max(0, end - foot - natural.bottom);
	const gap = Math.min(FRAME.maxGap, metrics.stack + spare / Math.max(1, box.members.length));
	const spread = placeStack(box.members, inner, from, gap, input);
	const lower = Math.max(0, end - foot - spread.bottom) / 2;
	const members = spread.cards.map((card) => ({ ...card, y: card.y + lower }));
	const frame: PlacedFrame = {
		node: box.node,
		shape: 'box',
		...boxFromEdges(x, y, x + width, Math.max(end, spread.bottom + foot)),
		...(lines.length > 0 && { caption: { ...boxFromEdges(inner.x, captionY, inner.x + inner.width, captionY + captionHeight), lines } }),
	};
	return { frame, cards: [title, ...members] };
}

/** Branches in rows, then the cards side by side with another lane as a column of full width, so that lines to them cross no card. */
export function placeCell(cell: Cell, area: Area, y: number, input: LayoutInput): PlacedCell {
	const { metrics } = area;
	const rows = placeBranches(cell.branches, area, y, input);
	if (cell.sideBySide.length === 0) return rows;
	const from = rows.cards.length > 0 ? rows.bottom + metrics.row : y;
	const side = placeStack(cell.sideBySide, indented(cell, area), from, metrics.stack, input);
	return { cards: [...rows.cards, ...side.cards], bottom: side.bottom };
}

/** Room for the stem from a heading to its parts. */
function indented(cell: Cell, area: Area): Area {
	const by = cell.levels.length > 0 ? 26 : 0;
	return { ...area, x: area.x + by, width: area.width - by };
}

export function placeStack(ids: readonly CardId[], area: Area, y: number, gap: number, input: LayoutInput): PlacedCell {
	let end = y - gap;
	const cards = ids.map((id) => {
		const card = cardIn(id, area, end + gap, input);
		end = bottom(card);
		return card;
	});
	return { cards, bottom: Math.max(y, end) };
}

export function cardIn(id: CardId, { x, width, metrics }: Area, y: number, input: LayoutInput, least = 0): PlacedCard {
	const { lines } = cardSize(input.cardText(id), width, input.measure);
	const height = Math.max(least, metrics.card, heightOf(lines.length, metrics));
	return { id, lines, ...boxFromEdges(x, y, x + width, y + height) };
}

export function placeCard(id: CardId, x: number, y: number, width: number, input: LayoutInput): PlacedCard {
	const size = cardSize(input.cardText(id), width, input.measure);
	return { id, lines: size.lines, ...boxFromEdges(x, y, x + width, y + size.height) };
}

function heightOf(lines: number, metrics: Metrics): number {
	return lines * LINE_HEIGHT + Math.min(PADDING.y * 2, metrics.card - FONT_SIZE - 3);
}

/**
 * All cards in one row, what belongs to a branch at its right, if there are columns enough; otherwise branches in rows with
 * what belongs to them below, side by side as far as there are columns.
 */
function placeBranches(branches: readonly Branch[], area: Area, y: number, input: LayoutInput): PlacedCell {
	const { metrics, width } = area;
	const columns = Math.max(1, Math.floor((width + metrics.column) / (LEAST_COLUMN + metrics.column)));
	const flat = branches.flatMap(({ id, below }) => [id, ...below]);
	if (flat.length <= columns)
		return placeRow(
			flat.map((id) => ({ id, below: [], span: 1 })),
			area,
			y,
			input,
		);
	const cards: PlacedCard[] = [];
	let end = y;
	for (const row of rowsOf(branches, columns)) {
		const placed = placeRow(row, area, cards.length > 0 ? end + metrics.row : y, input);
		cards.push(...placed.cards);
		end = placed.bottom;
	}
	return { cards, bottom: end };
}

interface Spanning {
	readonly id: CardId;
	readonly below: readonly CardId[];
	/** How many columns it takes. */
	readonly span: number;
}

/** As few rows as the columns allow, of even length; a branch takes a column for each card below it while there are any left. */
function rowsOf(branches: readonly Branch[], columns: number): readonly (readonly Spanning[])[] {
	const rows = Math.ceil(branches.length / columns);
	const length = Math.ceil(branches.length / Math.max(1, rows));
	return Array.from({ length: rows }, (_, i) => {
		const row = branches.slice(i * length, (i + 1) * length);
		let left = columns - row.length;
		return row.map((branch) => {
			const more = Math.min(left, Math.max(0, branch.below.length - 1));
			left -= more;
			return { ...branch, span: 1 + more };
		});
	});
}

function placeRow(row: readonly Spanning[], area: Area, y: number, input: LayoutInput): PlacedCell {
	const { metrics } = area;
	const columns = row.reduce((sum, branch) => sum + branch.span, 0);
	const column = (area.width - (columns - 1) * metrics.column) / Math.max(1, columns);
	const widthOf = (span: number) => span * column + (span - 1) * metrics.column;
	let x = area.x;
	const spans = row.map((branch) => {
		const own: Area = { ...area, x, width: widthOf(branch.span) };
		x += own.width + metrics.column;
		return { ...branch, own };
	});
	const height = Math.max(metrics.card, ...spans.map(({ id, own }) => cardIn(id, own, y, input).height));
	const cards: PlacedCard[] = [];
	let end = y + height;
	for (const { id, below, span, own } of spans) {
		cards.push(cardIn(id, own, y, input, height));
		let from = y + height;
		for (let i = 0; i < below.length; i += span) {
			const line = placeRow(
				below.slice(i, i + span).map((one) => ({ id: one, below: [], span: 1 })),
				own,
				from + metrics.row,
				input,
			);
			cards.push(...line.cards);
			from = line.bottom;
		}
		end = Math.max(end, from);
	}
	return { cards, bottom: end };
}
