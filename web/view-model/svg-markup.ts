/** Pieces of SVG as text; the one place that escapes. */

export const FONT_FAMILY = "Inter, 'Inter Variable', 'Segoe UI', 'Helvetica Neue', Arial, sans-serif";
/** From the middle of a line of words down to where its letters stand, by type size. */
const BASELINE = 0.36;

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Text as XML may hold it: nothing that could be markup, and no characters that XML forbids. */
export function escaped(text: string): string {
	return (
		text
			// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what XML forbids
			.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu, '')
			.replaceAll('&', '&amp;')
			.replaceAll('<', '&lt;')
			.replaceAll('>', '&gt;')
			.replaceAll('"', '&quot;')
	);
}

/** One element; its content is markup already. Attributes without a value are left out. */
export function tag(name: string, attributes: Attributes, content = ''): string {
	const written = Object.entries(attributes).map(([key, value]) =>
		value === undefined ? '' : ` ${key}="${typeof value === 'number' ? short(value) : escaped(value)}"`,
	);
	return content === '' ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${content}</${name}>`;
}

/** A number as short as a picture needs it. */
export function short(value: number): string {
	return String(Math.round(value * 100) / 100);
}

export interface Words {
	readonly x: number;
	/** The middle of all lines together. */
	readonly y: number;
	readonly lines: readonly string[];
	readonly size: number;
	readonly color: string;
	readonly weight?: number;
	readonly lineHeight?: number;
	readonly anchor?: 'start' | 'middle';
	readonly transform?: string;
}

/** Lines of words around a middle. */
export function wordsAt({ x, y, lines, size, color, weight = 400, lineHeight = 1.23, anchor = 'middle', transform }: Words): string {
	const first = y - ((lines.length - 1) / 2) * lineHeight * size + size * BASELINE;
	const spans = lines.map((line, i) => tag('tspan', { x, y: first + i * lineHeight * size }, escaped(line)));
	return tag(
		'text',
		{ 'font-size': size, 'font-weight': weight, fill: color, 'text-anchor': anchor, transform },
		lines.length === 1 ? spans[0] : spans.join(''),
	);
}
