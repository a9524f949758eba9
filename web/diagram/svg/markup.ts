import { type Box, bottom, left, right, top } from '#web/diagram/geometry.ts';
import type { BoxStyle } from '#web/diagram/scene/scene.ts';

const BULGE = 4;

/** The outline of a card, in the shapes of web/view-model/looks.ts; a wheel's sectors bring their own. */
export function shapeMarkup({ shape, radius }: BoxStyle, box: Box, look: Attributes): string {
	const corner = Math.min(radius, box.width / 2, box.height / 2);
	const d = pathOf(shape, box, corner);
	if (d !== undefined) return tag('path', { d, ...look });
	const rx = shape === 'square' ? undefined : corner;
	return tag('rect', { x: left(box), y: top(box), width: box.width, height: box.height, rx, ...look });
}

function pathOf(shape: BoxStyle['shape'], box: Box, c: number): string | undefined {
	const [l, r, t, b] = [left(box), right(box), top(box), bottom(box)];
	switch (shape) {
		case 'rounded':
		case 'square':
			return undefined;
		case 'cut':
			return path`M${l + c} ${t}H${r - c}L${r} ${t + c}V${b - c}L${r - c} ${b}H${l + c}L${l} ${b - c}V${t + c}Z`;
		case 'bottom-rounded':
			return path`M${l} ${t}H${r}V${b - c}Q${r} ${b} ${r - c} ${b}H${l + c}Q${l} ${b} ${l} ${b - c}Z`;
		case 'barrel':
			return path`M${l} ${t + BULGE}Q${box.x} ${t - BULGE} ${r} ${t + BULGE}V${b - BULGE}Q${box.x} ${b + BULGE} ${l} ${b - BULGE}Z`;
		default:
			return `M${shape.polygon.map(({ x, y }) => path`${x} ${y}`).join('L')}Z`;
	}
}

/** A path with its numbers as short as they may be. */
export function path(texts: TemplateStringsArray, ...numbers: readonly number[]): string {
	return texts.map((text, i) => text + (numbers[i] === undefined ? '' : short(numbers[i]))).join('');
}

/** Pieces of SVG as text; the one place that escapes. */

export const FONT_FAMILY = "Inter, 'Inter Variable', 'Segoe UI', 'Helvetica Neue', Arial, sans-serif";
/** From the middle of a line of words down to where its letters stand, by type size. */
const BASELINE = 0.36;

type Attributes = Readonly<Record<string, string | number | undefined>>;

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
function short(value: number): string {
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
