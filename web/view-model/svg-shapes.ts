import { type Box, bottom, left, right, top } from './geometry.ts';
import type { BoxStyle } from './scene.ts';
import { type Attributes, short, tag } from './svg-markup.ts';

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
