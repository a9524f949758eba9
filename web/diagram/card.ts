import { type Measure, wrapText } from './text-measure.ts';

export const FONT_SIZE = 13;
export const LINE_HEIGHT = 16;
export const PADDING = { x: 6, y: 8 } as const;
const MIN_HEIGHT = 36;
const MAX_LINES = 4;

/** Room that an unbreakable word leaves free at least. */
const LEAST_PADDING = 3;
/** A full name of more lines gives way to the short one. */
const MOST_FULL_LINES = 2;

export interface CardText {
	readonly text: string;
	/** Shown where the text cannot stand. */
	readonly short?: string | undefined;
	readonly bold: boolean;
}

export interface CardSize {
	readonly width: number;
	readonly height: number;
	readonly lines: readonly string[];
}

/** Wraps the text, or where it has no room the short one, and computes the height of a card. What does not fit ends in "…". */
export function cardSize({ text, short, bold }: CardText, width: number, measure: Measure, maxLines = MAX_LINES): CardSize {
	const most = width - PADDING.x * 2;
	const whole = width - LEAST_PADDING * 2;
	const fits = (line: string) => measure(line, bold) * FONT_SIZE <= (line.endsWith('…') ? most : whole);
	const full = wrapText(text, FONT_SIZE, bold, most, measure).lines;
	const stands =
		short === undefined || (full.length <= Math.min(MOST_FULL_LINES, maxLines) && full.every((line) => fits(line) && !isCut(line, text)));
	const wrapped = stands ? full : wrapText(short, FONT_SIZE, bold, most, measure).lines;
	const kept = wrapped.length <= maxLines ? wrapped : [...wrapped.slice(0, maxLines - 1), `${wrapped[maxLines - 1] ?? ''}…`];
	const lines = kept.map((line) => (fits(line) ? line : ended(line, fits)));
	return { width, height: Math.max(MIN_HEIGHT, lines.length * LINE_HEIGHT + PADDING.y * 2), lines };
}

/** Whether a line ends in a hyphen that the text does not have. */
function isCut(line: string, text: string): boolean {
	return line.endsWith('-') && !text.includes(line);
}

/** Never blank: at least a letter stays. */
function ended(line: string, fits: (line: string) => boolean): string {
	const letters = [...line.replace(/…$/u, '')];
	while (letters.length > 1 && !fits(`${letters.join('').trimEnd()}…`)) letters.pop();
	return `${letters.join('').trimEnd()}…`;
}
