import type { Point } from '#web/diagram/geometry.ts';
import { colourOf, type Palette } from '#web/diagram/palette.ts';
import type { EdgePath, SceneEdge } from '#web/diagram/scene/scene.ts';
import { path, tag } from './markup.ts';

const ARROW = { length: 8, half: 4 } as const;
/** Opacity of edges without a route, as on the canvas. */
const DIMMED = 0.35;

export function edgeMarkup({ path, arrow, paint, width, isDashed }: SceneEdge, palette: Palette): string {
	const color = colourOf(palette, paint);
	const line = tag('path', {
		d: pathData(path),
		fill: 'none',
		stroke: color,
		'stroke-width': width,
		'stroke-dasharray': isDashed ? '5 4' : undefined,
	});
	const head = arrow === 'none' ? '' : arrowhead(arrow === 'source' ? path.points.toReversed() : path.points, color);
	return tag('g', { opacity: path.kind === 'straight' ? DIMMED : undefined }, line + head);
}

function pathData(edge: EdgePath): string {
	if (edge.kind === 'curve') return curve(edge.points);
	return corners(edge.points, edge.kind === 'corners' ? edge.radii : []);
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

/** Two quadratic Béziers, as Cytoscape draws a curve with two control points. */
function curve([a, b, c, d]: readonly [Point, Point, Point, Point]): string {
	return path`M${a.x} ${a.y}Q${b.x} ${b.y} ${(b.x + c.x) / 2} ${(b.y + c.y) / 2}Q${c.x} ${c.y} ${d.x} ${d.y}`;
}

function towards(from: Point, to: Point, by: number): Point {
	const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
	const share = Math.min(by, length) / length;
	return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}

function arrowhead(points: readonly Point[], color: string): string {
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
