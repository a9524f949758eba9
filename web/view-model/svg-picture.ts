import type { CanvasElement } from './elements.ts';
import { around, type Box, boxFromEdges, left, top } from './geometry.ts';
import { elementBox } from './node-element.ts';
import type { Palette } from './palette.ts';
import { markupOfImage } from './sign-image.ts';
import { edgeMarkup, edgePoints } from './svg-edges.ts';
import { legendMarkup, type NamedItem } from './svg-legend.ts';
import { escaped, FONT_FAMILY, tag, wordsAt } from './svg-markup.ts';
import { shapeMarkup } from './svg-shapes.ts';
import { measureInter, wrapText } from './text-measure.ts';

/** What is drawn around the picture, so that it is understood where nobody knows where it came from. */
export interface PictureFrame {
	readonly lang: string;
	readonly title: string;
	readonly description: string;
	/** One line under the title: what this view shows. */
	readonly subtitle: string;
	readonly legend: readonly NamedItem[];
	/** Where and when the picture was made. */
	readonly source: string;
	/** The whole name of a card, which may be shortened on it. */
	titleOf(id: string): string | undefined;
}

export interface SvgPicture {
	readonly svg: string;
	readonly width: number;
	readonly height: number;
}

const MARGIN = 24;
const LEAST_WIDTH = 720;
const TITLE = { size: 22, line: 28 } as const;
const SMALL = { size: 12, line: 17 } as const;
const EDGE_Z = 3;
const TURN = -90;

/** The whole picture as one SVG: what the canvas draws, with title, legend and source. */
export function svgPicture(elements: readonly CanvasElement[], frame: PictureFrame, palette: Palette): SvgPicture {
	// Words on lines are seen when something is selected, and what is selected is not exported.
	const nodes = elements.filter((element) => element.position !== undefined && element.classes !== 'line-word');
	const boxes = new Map(nodes.map((element) => [element.data.id, boxOf(element)]));
	const edges = elements.flatMap((edge) => {
		const [source, target] = [boxes.get(String(edge.data['source'])), boxes.get(String(edge.data['target']))];
		return edge.group === 'edges' && source && target ? [{ edge, points: edgePoints(edge, source, target) }] : [];
	});
	const extent =
		around([...boxes.values(), ...edges.flatMap(({ points }) => points.map((point) => ({ ...point, width: 0, height: 0 })))]) ??
		boxFromEdges(0, 0, 0, 0);
	const inner = Math.max(LEAST_WIDTH, extent.width);
	const layers = [
		...nodes.map((element) => ({ z: Number(element.data['z'] ?? 0), markup: nodeMarkup(element, frame) })),
		...edges.map(({ edge, points }) => ({ z: EDGE_Z, markup: edgeMarkup(edge, points) })),
	].sort((a, b) => a.z - b.z);

	const head = headMarkup(frame, inner, palette);
	const legend = legendMarkup(frame.legend, inner, palette);
	const foot = footLines(frame.source, inner);
	const pictureTop = MARGIN + head.height + 8;
	const legendTop = pictureTop + extent.height + 20;
	const footTop = legendTop + legend.height + 8;
	const width = Math.ceil(inner + MARGIN * 2);
	const height = Math.ceil(footTop + foot.length * SMALL.line + MARGIN / 2);
	const shift = { x: MARGIN + (inner - extent.width) / 2 - left(extent), y: pictureTop - top(extent) };
	const content = [
		tag('title', {}, escaped(frame.title)),
		tag('desc', {}, escaped(frame.description)),
		tag('rect', { width, height, fill: palette.background }),
		head.markup,
		tag('g', { transform: `translate(${shift.x.toFixed(1)} ${shift.y.toFixed(1)})` }, layers.map(({ markup }) => markup).join('\n')),
		tag('g', { transform: `translate(${MARGIN} ${legendTop.toFixed(1)})` }, legend.markup),
		...foot.map((line, i) => small(line, footTop + (i + 0.5) * SMALL.line, palette)),
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

function boxOf(element: CanvasElement): Box {
	const { data, classes } = element;
	const box = elementBox(element);
	// Words without a box take the room of their letters.
	const isWord = classes.includes('word') && !classes.includes('turned');
	return isWord ? { ...box, width: wordsWidth(String(data['label']), Number(data['fontSize']), Number(data['weight'])) } : box;
}

function wordsWidth(label: string, size: number, weight: number): number {
	return Math.max(0, ...label.split('\n').map((line) => measureInter(line, weight >= 600) * size));
}

function nodeMarkup(element: CanvasElement, frame: PictureFrame): string {
	const { data } = element;
	const box = boxOf(element);
	const title = frame.titleOf(data.id);
	const parts = [
		title === undefined ? '' : tag('title', {}, escaped(title)),
		data['fill'] === undefined ? '' : boxMarkup(element, box),
		labelMarkup(element, box),
		data['sign'] === '' || data['sign'] === undefined
			? ''
			: tag(
					'g',
					{ transform: `translate(${(left(box) + 8).toFixed(1)} ${(top(box) - 9).toFixed(1)})` },
					markupOfImage(String(data['sign'])),
				),
	].join('');
	return parts === '' ? '' : tag('g', {}, parts);
}

function boxMarkup({ data }: CanvasElement, box: Box): string {
	const [shape, radius, width] = [String(data['shape']), Number(data['radius'] ?? 0), Number(data['borderWidth'] ?? 0)];
	const [fill, border] = [String(data['fill']), String(data['border'])];
	const outline = data['outline'] === undefined ? undefined : String(data['outline']);
	const draw = (look: Readonly<Record<string, string | number | undefined>>) => shapeMarkup(shape, box, radius, outline, look);
	const dashes = data['borderStyle'] === 'dashed' ? '4 2' : undefined;
	const main = draw({ fill, stroke: border, 'stroke-width': width, 'stroke-dasharray': dashes });
	// A double border is a broad one with a light line in it.
	return data['borderStyle'] === 'double' ? main + draw({ fill: 'none', stroke: fill, 'stroke-width': width / 3 }) : main;
}

function labelMarkup({ data, classes }: CanvasElement, box: Box): string {
	const label = String(data['label'] ?? '');
	if (label === '') return '';
	const isTurned = classes.split(' ').includes('turned');
	return wordsAt({
		x: box.x,
		y: box.y,
		lines: label.split('\n'),
		size: Number(data['fontSize']),
		weight: Number(data['weight']),
		color: String(data['color']),
		...(isTurned && { transform: `rotate(${TURN} ${box.x} ${box.y})` }),
	});
}

function headMarkup(frame: PictureFrame, width: number, palette: Palette): { readonly markup: string; readonly height: number } {
	const { lines } = wrapText(frame.title, TITLE.size, true, width, measureInter);
	const height = lines.length * TITLE.line;
	const title = wordsAt({
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
	const markup = under.map((line, i) => small(line, MARGIN + height + (i + 0.5) * SMALL.line, palette));
	return { markup: title + markup.join(''), height: height + under.length * SMALL.line };
}

function small(line: string, y: number, palette: Palette): string {
	return wordsAt({ x: MARGIN, y, lines: [line], size: SMALL.size, color: palette.subtleText, anchor: 'start' });
}

/** An address may be longer than the picture is wide; it breaks where it must. */
function footLines(source: string, width: number): readonly string[] {
	const most = Math.floor(width / (SMALL.size * 0.58));
	return source.split('\n').flatMap((line) => line.match(new RegExp(`.{1,${most}}`, 'gu')) ?? []);
}
