import { type Box, bottom, left, right, top } from '#web/diagram/geometry.ts';
import type { BoxStyle } from '#web/diagram/scene/scene.ts';

/** How far the top and bottom of a barrel curve. */
const BULGE = 4;

/** The outline of a box in its shape. */
export function shapeMarkup({ shape, radius }: BoxStyle, box: Box, attributes: Attributes): string {
	const corner = Math.min(radius, box.width / 2, box.height / 2);
	const d = pathOf(shape, box, corner);
	if (d !== undefined) return tag('path', { d, ...attributes });
	const rx = shape === 'square' ? undefined : corner;
	return tag('rect', { x: left(box), y: top(box), width: box.width, height: box.height, rx, ...attributes });
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

/** Template tag for path data; rounds the numbers. */
export function path(texts: TemplateStringsArray, ...numbers: readonly number[]): string {
	return texts.map((text, i) => text + (numbers[i] === undefined ? '' : short(numbers[i]))).join('');
}

export const FONT_FAMILY = "Inter, 'Inter Variable', 'Segoe UI', 'Helvetica Neue', Arial, sans-serif";
/** From the middle of a line of text down to its baseline, relative to the font size. */
const BASELINE = 0.36;

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Escapes markup and drops the characters that XML forbids. */
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

/** One element; `content` is markup. Undefined attributes are left out. */
export function tag(name: string, attributes: Attributes, content = ''): string {
	const pairs = Object.entries(attributes).map(([key, value]) =>
		value === undefined ? '' : ` ${key}="${typeof value === 'number' ? short(value) : escaped(value)}"`,
	);
	return content === '' ? `<${name}${pairs.join('')}/>` : `<${name}${pairs.join('')}>${content}</${name}>`;
}

/** Two decimals at most. */
function short(value: number): string {
	return String(Math.round(value * 100) / 100);
}

export interface TextBlock {
	readonly x: number;
	/** The middle of the block. */
	readonly y: number;
	readonly lines: readonly string[];
	readonly size: number;
	readonly color: string;
	readonly weight?: number;
	readonly lineHeight?: number;
	readonly anchor?: 'start' | 'middle';
	readonly transform?: string;
}

export function textMarkup({ x, y, lines, size, color, weight = 400, lineHeight = 1.23, anchor = 'middle', transform }: TextBlock): string {
	const first = y - ((lines.length - 1) / 2) * lineHeight * size + size * BASELINE;
	const spans = lines.map((line, i) => tag('tspan', { x, y: first + i * lineHeight * size }, escaped(line)));
	return tag(
		'text',
		{ 'font-size': size, 'font-weight': weight, fill: color, 'text-anchor': anchor, transform },
		lines.length === 1 ? spans[0] : spans.join(''),
	);
}
