import { type Box, boundingBox, boxFromEdges, left, top } from '#web/diagram/geometry.ts';
import { iconMarkup } from '#web/diagram/kind-icon.ts';
import { colourOf, type Palette } from '#web/diagram/palette.ts';
import { type BoxStyle, type Icon, LAYERS, type Label, type Scene, type SceneBox } from '#web/diagram/scene/scene.ts';
import { measureInter, wrapText } from '#web/diagram/text-measure.ts';
import { edgeMarkup } from './edge-markup.ts';
import { legendMarkup, type NamedItem } from './legend-markup.ts';
import { escaped, FONT_FAMILY, shapeMarkup, tag, textMarkup } from './markup.ts';

/** Title, legend and source around an exported diagram, so that it can be understood on its own. */
export interface DiagramFrame {
	readonly lang: string;
	readonly title: string;
	readonly description: string;
	/** Under the title: what this view shows. */
	readonly subtitle: string;
	readonly legend: readonly NamedItem[];
	/** Where and when the diagram was made. */
	readonly source: string;
	/** The full label of a card, whose text may be shortened. */
	titleOf(id: string): string | undefined;
}

export interface SvgDiagram {
	readonly svg: string;
	readonly width: number;
	readonly height: number;
}

const MARGIN = 24;
const LEAST_WIDTH = 720;
const TITLE = { size: 22, line: 28 } as const;
const SMALL = { size: 12, line: 17 } as const;
/** Between the layers of text and cards. */
const EDGE_LAYER = 3;

/** The whole diagram as one SVG, with title, legend and source. */
export function svgDiagram(scene: Scene, frame: DiagramFrame, palette: Palette): SvgDiagram {
	// Edge labels are visible only while highlighted, and the highlight is not exported.
	const boxes = scene.boxes.filter(({ kind }) => kind !== 'edge-label');
	const points = scene.edges.flatMap(({ path }) => path.points.map((point) => ({ ...point, width: 0, height: 0 })));
	const extent = boundingBox([...boxes.map(extentOf), ...points]) ?? boxFromEdges(0, 0, 0, 0);
	const inner = Math.max(LEAST_WIDTH, extent.width);
	const layers = [
		...boxes.map((box) => ({ layer: LAYERS[box.kind], markup: boxMarkup(box, frame.titleOf(box.id), palette) })),
		...scene.edges.map((edge) => ({ layer: EDGE_LAYER, markup: edgeMarkup(edge, palette) })),
	].sort((a, b) => a.layer - b.layer);

	const head = headMarkup(frame, inner, palette);
	const legend = legendMarkup(frame.legend, inner, palette);
	const foot = footLines(frame.source, inner);
	const diagramTop = MARGIN + head.height + 8;
	const legendTop = diagramTop + extent.height + 20;
	const footTop = legendTop + legend.height + 8;
	const width = Math.ceil(inner + MARGIN * 2);
	const height = Math.ceil(footTop + foot.length * SMALL.line + MARGIN / 2);
	const shift = { x: MARGIN + (inner - extent.width) / 2 - left(extent), y: diagramTop - top(extent) };
	const content = [
		tag('title', {}, escaped(frame.title)),
		tag('desc', {}, escaped(frame.description)),
		tag('rect', { width, height, fill: palette.background }),
		head.markup,
		tag('g', { transform: `translate(${shift.x.toFixed(1)} ${shift.y.toFixed(1)})` }, layers.map(({ markup }) => markup).join('\n')),
		tag('g', { transform: `translate(${MARGIN} ${legendTop.toFixed(1)})` }, legend.markup),
		...foot.map((line, i) => smallText(line, footTop + (i + 0.5) * SMALL.line, palette)),
	];
	const root = {
		xmlns: 'http://www.w3.org/2000/svg',
		width,
		height,
		viewBox: `0 0 ${width} ${height}`,
		role: 'img',
		'xml:lang': frame.lang,
		'font-family': FONT_FAMILY,
	};
	return { svg: tag('svg', root, `\n${content.join('\n')}\n`), width, height };
}

/** Labels without a style may be wider than their box. */
function extentOf({ style, label, ...box }: SceneBox): Box {
	if (style !== undefined || label === undefined) return box;
	return { ...box, width: Math.max(0, ...label.lines.map((line) => measureInter(line, label.weight >= 600) * label.size)) };
}

function boxMarkup(box: SceneBox, title: string | undefined, palette: Palette): string {
	const { style, label, icon } = box;
	const parts = [
		title === undefined ? '' : tag('title', {}, escaped(title)),
		style === undefined ? '' : styleMarkup(style, box, palette),
		label === undefined || label.lines.join('') === '' ? '' : labelMarkup(label, box, palette),
		icon === undefined ? '' : iconAt(icon, palette),
	].join('');
	return parts === '' ? '' : tag('g', {}, parts);
}

function styleMarkup(style: BoxStyle, box: Box, palette: Palette): string {
	const [fill, stroke, width] = [colourOf(palette, style.fill), colourOf(palette, style.border), style.borderWidth];
	const dashes = style.borderStyle === 'dashed' ? '4 2' : undefined;
	const main = shapeMarkup(style, box, { fill, stroke, 'stroke-width': width, 'stroke-dasharray': dashes });
	// SVG has no double strokes: a line in the fill colour over a wide one.
	const inner = { fill: 'none', stroke: fill, 'stroke-width': width / 3 };
	return style.borderStyle === 'double' ? main + shapeMarkup(style, box, inner) : main;
}

function labelMarkup({ paint, ...label }: Label, { x, y }: Box, palette: Palette): string {
	return textMarkup({ x, y, ...label, color: colourOf(palette, paint) });
}

function iconAt(icon: Icon, palette: Palette): string {
	const transform = `translate(${left(icon).toFixed(1)} ${top(icon).toFixed(1)})`;
	return tag('g', { transform }, iconMarkup(icon.path, colourOf(palette, icon.paint), palette.background));
}

function headMarkup(frame: DiagramFrame, width: number, palette: Palette): { readonly markup: string; readonly height: number } {
	const { lines } = wrapText(frame.title, TITLE.size, true, width, measureInter);
	const height = lines.length * TITLE.line;
	const title = textMarkup({
		x: MARGIN,
		y: MARGIN + height / 2,
		lines,
		size: TITLE.size,
		weight: 700,
		color: palette.text,
		lineHeight: TITLE.line / TITLE.size,
		anchor: 'start',
	});
	if (frame.subtitle === '') return { markup: title, height };
	const under = wrapText(frame.subtitle, SMALL.size, false, width, measureInter).lines;
	const markup = under.map((line, i) => smallText(line, MARGIN + height + (i + 0.5) * SMALL.line, palette));
	return { markup: title + markup.join(''), height: height + under.length * SMALL.line };
}

function smallText(line: string, y: number, palette: Palette): string {
	return textMarkup({ x: MARGIN, y, lines: [line], size: SMALL.size, color: palette.subtleText, anchor: 'start' });
}

/** Breaks anywhere: a URL may be wider than the diagram. */
function footLines(source: string, width: number): readonly string[] {
	const most = Math.floor(width / (SMALL.size * 0.58));
	return source.split('\n').flatMap((line) => line.match(new RegExp(`.{1,${most}}`, 'gu')) ?? []);
}
