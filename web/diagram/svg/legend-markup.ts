import { NODE_KINDS } from '#graph/model/vocabulary.ts';
import { iconMarkup } from '#web/diagram/kind-icon.ts';
import type { LegendItem, Line } from '#web/diagram/legend-items.ts';
import type { Palette } from '#web/diagram/palette.ts';
import { measureInter } from '#web/diagram/text-measure.ts';
import { KIND_STYLES } from '#web/node/kind-style.ts';
import { tag, textMarkup } from './markup.ts';

export interface NamedItem {
	readonly item: LegendItem;
	readonly label: string;
}

const SIZE = 12;
const ROW = 22;
const GAP = 20;
const EDGE_WIDTH = 34;

/** The legend in rows of at most `width`, with its upper left corner at (0, 0). */
export function legendMarkup(
	items: readonly NamedItem[],
	width: number,
	palette: Palette,
): { readonly markup: string; readonly height: number } {
	let [x, row] = [0, 0];
	const entries = items.map(({ item, label }) => {
		const sampleWidth = item.kind === 'edge' ? EDGE_WIDTH : 20;
		const wide = sampleWidth + 6 + measureInter(label, false) * SIZE;
		if (x > 0 && x + wide > width) [x, row] = [0, row + 1];
		const y = row * ROW + ROW / 2;
		const text = textMarkup({ x: sampleWidth + 6, y: 0, lines: [label], size: SIZE, color: palette.subtleText, anchor: 'start' });
		const markup = tag('g', { transform: `translate(${Math.round(x)} ${y})` }, sampleOf(item, palette) + text);
		x += wide + GAP;
		return markup;
	});
	return { markup: entries.join(''), height: items.length === 0 ? 0 : (row + 1) * ROW };
}

function sampleOf(item: LegendItem, palette: Palette): string {
	switch (item.kind) {
		case 'family': {
			const { fill, border } = palette.families[item.family];
			return tag('rect', { x: 3, y: -7, width: 14, height: 14, rx: 4, fill, stroke: border });
		}
		case 'stub':
			return tag('rect', { x: 0, y: -6, width: 20, height: 12, rx: 4, fill: 'none', stroke: palette.stub, 'stroke-dasharray': '4 2' });
		case 'icon': {
			const colour = palette.families[NODE_KINDS[item.node].family].strong;
			return tag('g', { transform: 'translate(1 -9)' }, iconMarkup(KIND_STYLES[item.node].icon, colour, palette.background));
		}
		case 'edge':
			return edgeSample(item.style, palette);
	}
}

function edgeSample(style: Line, palette: Palette): string {
	const hasArrow = style === 'stated' || style === 'editorial';
	const line = tag('path', {
		d: hasArrow ? 'M0 0H27' : 'M0 0H34',
		fill: 'none',
		stroke: strokeOf(style, palette),
		'stroke-width': style === 'mappingBelow' ? 1.2 : style === 'mapping' || style === 'level' ? 2.5 : 1.6,
		'stroke-dasharray': style === 'editorial' || style === 'cluster' ? '5 4' : undefined,
	});
	return hasArrow ? line + tag('path', { d: 'M26 -3.5L33 0L26 3.5Z', fill: palette.edge }) : line;
}

function strokeOf(style: Line, palette: Palette): string {
	if (style === 'mapping' || style === 'mappingBelow') return palette.mapping;
	return style === 'level' ? palette.families.structure.border : palette.edge;
}
