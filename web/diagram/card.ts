import { type Measure, wrapText } from './text-measure.ts';

export const FONT_SIZE = 13;
export const LINE_HEIGHT = 16;
export const PADDING = { x: 6, y: 8 } as const;
const MIN_HEIGHT = 36;
const MAX_LINES = 4;

export interface CardText {
	readonly text: string;
	readonly bold: boolean;
}

export interface CardSize {
	readonly width: number;
	readonly height: number;
	readonly lines: readonly string[];
}

/** Wraps the text and computes the height of a card. Text beyond `maxLines` is cut with "…". */
export function cardSize({ text, bold }: CardText, width: number, measure: Measure, maxLines = MAX_LINES): CardSize {
	const most = width - PADDING.x * 2;
	const wrapped = wrapText(text, FONT_SIZE, bold, most, measure).lines;
	const lines = wrapped.length <= maxLines ? wrapped : cut(wrapped.slice(0, maxLines), most, bold, measure);
	return { width, height: Math.max(MIN_HEIGHT, lines.length * LINE_HEIGHT + PADDING.y * 2), lines };
}

function cut(lines: readonly string[], most: number, bold: boolean, measure: Measure): readonly string[] {
	let last = lines.at(-1) ?? '';
	while (last.length > 1 && measure(`${last}…`, bold) * FONT_SIZE > most) last = last.slice(0, -1).trimEnd();
	return [...lines.slice(0, -1), `${last}…`];
}
