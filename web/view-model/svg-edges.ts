import type { CanvasElement } from './elements.ts';
import type { Box, Point } from './geometry.ts';
import { tag } from './svg-markup.ts';
import { path } from './svg-shapes.ts';

const ARROW = { length: 8, half: 4 } as const;
/** Lines that are not led around cards are faint, as on the canvas. */
const FAINT = 0.35;

/** The points of a line from its first to its last card: read back from what Cytoscape is told. */
export function edgePoints({ data }: CanvasElement, source: Box, target: Box): readonly Point[] {
	const [from, to] = [data['sourceEnd'], data['targetEnd']].map((end) => (end === undefined ? undefined : pair(String(end))));
	if (from === undefined || to === undefined) return [onBorder(source, target), onBorder(target, source)];
	const first = { x: source.x + from.x, y: source.y + from.y };
	const last = { x: target.x + to.x, y: target.y + to.y };
	const [dx, dy] = [last.x - first.x, last.y - first.y];
	const length = Math.hypot(dx, dy) || 1;
	const distances = numbers(data['distances']);
	const inner = numbers(data['weights']).map((weight, i) => {
		const away = (distances[i] ?? 0) / length;
		return { x: first.x + dx * weight - dy * away, y: first.y + dy * weight + dx * away };
	});
	return [first, ...inner, last];
}

/** A line with its arrowheads. */
export function edgeMarkup(edge: CanvasElement, points: readonly Point[]): string {
	const { data, classes } = edge;
	const color = String(data['color']);
	const kinds = classes.split(' ');
	const d = kinds.includes('curve') ? curve(points) : corners(points, numbers(data['radii']));
	const line = tag('path', {
		d,
		fill: 'none',
		stroke: color,
		'stroke-width': Number(data['width']),
		'stroke-dasharray': data['dash'] === 'dashed' ? '5 4' : undefined,
	});
	const reversed = points.toReversed();
	const heads = [
		data['sourceArrow'] === 'triangle' ? arrow(reversed, color) : '',
		data['targetArrow'] === 'triangle' ? arrow(points, color) : '',
	];
	return tag('g', { opacity: kinds.includes('straight') ? FAINT : undefined }, line + heads.join(''));
}

function numbers(value: string | number | undefined): readonly number[] {
	return value === undefined ? [] : String(value).split(' ').map(Number);
}

function pair(end: string): Point {
	const [x = 0, y = 0] = end.split(' ').map(Number.parseFloat);
	return { x, y };
}

/** Where the straight way from the middle of a box to another leaves it. */
function onBorder(box: Box, to: Box): Point {
	const [dx, dy] = [to.x - box.x, to.y - box.y];
	const share = Math.min(1, box.width / 2 / Math.abs(dx || 1e-9), box.height / 2 / Math.abs(dy || 1e-9));
	return { x: box.x + dx * share, y: box.y + dy * share };
}

function corners(points: readonly Point[], radii: readonly number[]): string {
	return points
		.map((point, i) => {
			const [before, after] = [points[i - 1], points[i + 1]];
			if (before === undefined) return path`M${point.x} ${point.y}`;
			if (after === undefined) return path`L${point.x} ${point.y}`;
			const [a, b] = [towards(point, before, radii[i - 1] ?? 0), towards(point, after, radii[i - 1] ?? 0)];
			return path`L${a.x} ${a.y}Q${point.x} ${point.y} ${b.x} ${b.y}`;
		})
		.join('');
}

/** Two quadratic pieces that meet between the two control points. */
function curve([a, b, c, d]: readonly Point[]): string {
	if (!(a && b && c && d)) return '';
	return path`M${a.x} ${a.y}Q${b.x} ${b.y} ${(b.x + c.x) / 2} ${(b.y + c.y) / 2}Q${c.x} ${c.y} ${d.x} ${d.y}`;
}

function towards(from: Point, to: Point, by: number): Point {
	const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
	const share = Math.min(by, length) / length;
	return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}

function arrow(points: readonly Point[], color: string): string {
	const tip = points.at(-1);
	const before = points.findLast((point) => tip && Math.hypot(point.x - tip.x, point.y - tip.y) > 0.5);
	if (tip === undefined || before === undefined) return '';
	const length = Math.hypot(tip.x - before.x, tip.y - before.y);
	const [x, y] = [(tip.x - before.x) / length, (tip.y - before.y) / length];
	const [bx, by] = [tip.x - x * ARROW.length, tip.y - y * ARROW.length];
	const { half } = ARROW;
	return tag('path', {
		d: path`M${tip.x} ${tip.y}L${bx - y * half} ${by + x * half}L${bx + y * half} ${by - x * half}Z`,
		fill: color,
	});
}
