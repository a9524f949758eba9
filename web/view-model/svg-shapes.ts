import { type Box, bottom, left, right, top } from './geometry.ts';
import { type Attributes, short, tag } from './svg-markup.ts';

const BULGE = 4;

/** The outline of a card, in the shapes of web/view-model/looks.ts; a wheel's sectors bring their own. */
export function shapeMarkup(shape: string, box: Box, radius: number, outline: string | undefined, look: Attributes): string {
	const d = pathOf(shape, box, radius, outline);
	if (d !== undefined) return tag('path', { d, ...look });
	const corner = shape === 'rectangle' ? undefined : Math.min(radius, box.width / 2, box.height / 2);
	return tag('rect', { x: left(box), y: top(box), width: box.width, height: box.height, rx: corner, ...look });
}

function pathOf(shape: string, box: Box, radius: number, outline: string | undefined): string | undefined {
	const [l, r, t, b] = [left(box), right(box), top(box), bottom(box)];
	const c = Math.min(radius, box.width / 2, box.height / 2);
	switch (shape) {
		case 'polygon':
			return outline === undefined ? undefined : polygon(outline, box);
		case 'cut-rectangle':
			return path`M${l + c} ${t}H${r - c}L${r} ${t + c}V${b - c}L${r - c} ${b}H${l + c}L${l} ${b - c}V${t + c}Z`;
		case 'bottom-round-rectangle':
			return path`M${l} ${t}H${r}V${b - c}Q${r} ${b} ${r - c} ${b}H${l + c}Q${l} ${b} ${l} ${b - c}Z`;
		case 'barrel':
			return path`M${l} ${t + BULGE}Q${box.x} ${t - BULGE} ${r} ${t + BULGE}V${b - BULGE}Q${box.x} ${b + BULGE} ${l} ${b - BULGE}Z`;
		default:
			return undefined;
	}
}

function polygon(outline: string, box: Box): string {
	const numbers = outline.trim().split(/\s+/).map(Number);
	const points = numbers.flatMap((x, i) =>
		i % 2 === 0 ? [[box.x + (x * box.width) / 2, box.y + ((numbers[i + 1] ?? 0) * box.height) / 2]] : [],
	);
	return `M${points.map((point) => point.map(short).join(' ')).join('L')}Z`;
}

/** A path with its numbers as short as they may be. */
export function path(texts: TemplateStringsArray, ...numbers: readonly number[]): string {
	return texts.map((text, i) => text + (numbers[i] === undefined ? '' : short(numbers[i]))).join('');
}
