import { type Box, left, type Point, top } from '#web/diagram/geometry.ts';
import { iconMarkup } from '#web/diagram/kind-icon.ts';
import { colourOf, type Palette } from '#web/diagram/palette.ts';
import { type BoxStyle, type Icon, LAYERS, type Label, type Scene, type SceneBox, type SceneEdge } from '#web/diagram/scene/scene.ts';
import type { CardShape } from '#web/node/kind-style.ts';

/** A Cytoscape element. Its style is in `data`, so that the stylesheet has a fixed number of selectors. */
export interface CanvasElement {
	readonly group: 'nodes' | 'edges';
	readonly data: Readonly<Record<string, string | number>> & { readonly id: string };
	readonly position?: Point;
	readonly classes: string;
	readonly grabbable?: boolean;
}

type Data = Readonly<Record<string, string | number>>;

const SHAPES: Readonly<Record<CardShape, string>> = {
	rounded: 'round-rectangle',
	square: 'rectangle',
	cut: 'cut-rectangle',
	'bottom-rounded': 'bottom-round-rectangle',
	barrel: 'barrel',
};

export function toCytoscape({ boxes, edges }: Scene, palette: Palette): readonly CanvasElement[] {
	const boxById = new Map(boxes.map((box) => [box.id, box]));
	return [
		...boxes.map((box) => nodeOf(box, palette)),
		...edges.flatMap((edge) => {
			const [source, target] = [boxById.get(edge.source), boxById.get(edge.target)];
			return source && target ? [edgeOf(edge, source, target, palette)] : [];
		}),
	];
}

function nodeOf(box: SceneBox, palette: Palette): CanvasElement {
	const { id, kind, owner, within, style, label, icon, rank, isDraggable = false, x, y, width, height } = box;
	const classes = [
		kind,
		rank === undefined ? '' : `rank${rank}`,
		style === undefined && label?.far === undefined ? 'aside' : '',
		isDraggable ? 'draggable' : '',
	];
	return {
		group: 'nodes',
		classes: classes.filter((name) => name !== '').join(' '),
		grabbable: isDraggable,
		position: { x, y },
		data: {
			id,
			width,
			height,
			z: LAYERS[kind],
			...(owner !== undefined && { for: owner }),
			...(within && { within: within.join(' ') }),
			...(style ? styleData(style, box, palette) : { shape: SHAPES.rounded }),
			...(label ? labelData(label, palette) : { label: '' }),
			...(icon ? iconData(icon, box, palette) : { icon: '' }),
			...(kind === 'card' && { focus: palette.focus }),
		},
	};
}

function styleData({ shape, radius, fill, border, borderWidth, borderStyle }: BoxStyle, box: Box, palette: Palette): Data {
	return {
		...(typeof shape === 'string' ? { shape: SHAPES[shape] } : { shape: 'polygon', outline: outlineWithin(box, shape.polygon) }),
		radius,
		fill: colourOf(palette, fill),
		border: colourOf(palette, border),
		borderWidth,
		borderStyle,
	};
}

/** Polygon points relative to the box, from -1 to 1. */
function outlineWithin(box: Box, points: readonly Point[]): string {
	const share = (at: number, middle: number, length: number) => (((at - middle) * 2) / length).toFixed(4);
	return points.map(({ x, y }) => `${share(x, box.x, box.width)} ${share(y, box.y, box.height)}`).join(' ');
}

function labelData({ lines, size, weight, paint, far }: Label, palette: Palette): Data {
	return {
		label: lines.join('\n'),
		fontSize: size,
		weight,
		color: colourOf(palette, paint),
		...(far && { farLabel: far.lines.join('\n'), farSize: far.size }),
	};
}

/** The image and its offset from the box's upper left corner. */
function iconData(icon: Icon, box: Box, palette: Palette): Data {
	return {
		icon: iconImage(icon.path, colourOf(palette, icon.paint), palette.background),
		iconX: `${left(icon) - left(box)}px`,
		iconY: `${top(icon) - top(box)}px`,
		iconSize: icon.width,
	};
}

/** A data URI. */
function iconImage(path: string, colour: string, background: string): string {
	const markup = iconMarkup(path, colour, background);
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="36" height="36" viewBox="0 0 18 18">${markup}</svg>`;
	return `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`;
}

function edgeOf(edge: SceneEdge, source: Box, target: Box, palette: Palette): CanvasElement {
	return {
		group: 'edges',
		classes: `${edge.path.kind} ${edge.kind}`,
		data: {
			id: edge.id,
			source: edge.source,
			target: edge.target,
			sourceArrow: edge.arrow === 'source' ? 'triangle' : 'none',
			targetArrow: edge.arrow === 'target' ? 'triangle' : 'none',
			color: colourOf(palette, edge.paint),
			width: edge.width,
			dash: edge.isDashed ? 'dashed' : 'solid',
			...pathData(edge, source, target),
		},
	};
}

/** Ends relative to the centres of the cards, points between them relative to the straight line between the ends. */
function pathData({ path }: SceneEdge, source: Box, target: Box): Data {
	const [first, last] = [path.points[0], path.points.at(-1)];
	// Cytoscape draws straight edges from border to border itself.
	if (path.kind === 'straight' || first === undefined || last === undefined) return {};
	const ends = { sourceEnd: offset(first, source), targetEnd: offset(last, target) };
	const inner = path.points.slice(1, -1).map((point) => relativeTo(point, first, last));
	if (inner.length === 0) return { ...ends, weights: '0.5', distances: '0', radii: '0' };
	const radii = path.kind === 'corners' ? path.radii : inner.map(() => 0);
	return {
		...ends,
		weights: inner.map(({ weight }) => weight.toFixed(5)).join(' '),
		distances: inner.map(({ distance }) => distance.toFixed(3)).join(' '),
		radii: radii.map((radius) => radius.toFixed(1)).join(' '),
	};
}

function offset(point: Point, box: Box): string {
	return `${(point.x - box.x).toFixed(2)}px ${(point.y - box.y).toFixed(2)}px`;
}

function relativeTo(point: Point, first: Point, last: Point): { readonly weight: number; readonly distance: number } {
	const [dx, dy] = [last.x - first.x, last.y - first.y];
	const length = Math.hypot(dx, dy) || 1;
	const [px, py] = [point.x - first.x, point.y - first.y];
	return { weight: (px * dx + py * dy) / (length * length), distance: (-px * dy + py * dx) / length };
}
