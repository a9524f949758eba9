import { NODE_KINDS } from '#graph/model/vocabulary.ts';
import { BADGE_HEIGHT, badgeBox } from './badge-boxes.ts';
import { badgeText } from './badges.ts';
import { FONT_SIZE } from './card.ts';
import { farWords, rankOf } from './far-words.ts';
import { type Box, left, right, top } from './geometry.ts';
import { stubLineId } from './hanging.ts';
import type { Layout, PlacedCard } from './layout.ts';
import { lineElements, pillElements, stubLineElements } from './line-elements.ts';
import { lineWordElements } from './line-words.ts';
import type { Line } from './lines.ts';
import { LOOKS } from './looks.ts';
import { isMovable } from './moved-cards.ts';
import { nodeElement } from './node-element.ts';
import type { Palette } from './palette.ts';
import type { Route } from './routes.ts';
import { signImage } from './sign-image.ts';
import { measureInter } from './text-measure.ts';
import type { VisibleGraph, VisibleNode } from './visible-graph.ts';

/** One thing that Cytoscape draws. Looks travel in `data`, so that the stylesheet never grows. */
export interface CanvasElement {
	readonly group: 'nodes' | 'edges';
	readonly data: Readonly<Record<string, string | number>> & { readonly id: string };
	readonly position?: { readonly x: number; readonly y: number };
	readonly classes: string;
}

/** Words that stand in the picture but are no card. */
export interface PictureWords {
	bandTitle(bands: Layout['bands'][number]['bands']): string;
	bandSentence(bands: Layout['bands'][number]['bands']): string;
	laneTitle(lane: string): string;
	count(named: number, declared: number): string;
	/** What a line says, read the way it goes. */
	relation(line: Line): string;
}

export interface Picture {
	readonly graph: VisibleGraph;
	readonly layout: Layout;
	readonly lines: readonly Line[];
	readonly routes: ReadonlyMap<string, Route>;
}

const SMALL = 12;
/** How much titles of bands and lanes grow in a picture seen from afar. */
const FAR_TITLE = 1.7;
const TITLE_Y = 15;
/** Room between a spine and the titles, for lines from level to level. */
const TITLE_INDENT = 64;

/** Everything to draw, from the back to the front. */
export function pictureElements(
	{ graph, layout, lines, routes }: Picture,
	words: PictureWords,
	palette: Palette,
): readonly CanvasElement[] {
	const shownCards = [...layout.cards.values()].filter((card) => graph.nodes.has(nodeIdOf(card)) || isShownStub(card, graph));
	return [
		...layout.sectors.map((sector) => sectorElement(sector, palette)),
		...layout.bands.flatMap((band) => bandElements(band, layout, words, palette)),
		...layout.lanes.map((lane) => wordElement(`lane:${lane.id}`, words.laneTitle(lane.id), lane, 15, 600, palette.text)),
		...layout.frames.filter((frame) => graph.nodes.has(frame.node)).flatMap((frame) => frameElements(frame, palette)),
		...shownCards.flatMap((card) => cardElements(card, graph, layout, words, palette)),
		...lines.flatMap((line) => lineElements(line, routes.get(line.id), layout, palette)),
		...graph.stubs.flatMap((stub) => stubLineElements(stub, routes.get(stubLineId(stub.id)), layout, palette)),
		...pillElements(lines, routes, palette),
		...lineWordElements(lines, routes, shownCards, words.relation, palette),
	];
}

/** Where the words of bands stand; lines go around them where they can. */
export function bandWords(layout: Layout, words: Pick<PictureWords, 'bandTitle' | 'bandSentence'>): readonly Box[] {
	return layout.bands.map((band) => {
		const width = (measureInter(words.bandTitle(band.bands), true) + measureInter(words.bandSentence(band.bands), false)) * SMALL + 24;
		const start = titleStart(layout);
		return { x: start + width / 2, y: top(band) + TITLE_Y, width, height: 18 };
	});
}

function nodeIdOf(card: PlacedCard): VisibleNode['node']['id'] {
	// Ids of cards are ids of nodes or of stubs; the map knows which.
	return card.id as VisibleNode['node']['id'];
}

function isShownStub(card: PlacedCard, graph: VisibleGraph): boolean {
	return graph.stubs.some((stub) => stub.id === card.id);
}

/** Titles stand right of a spine, which covers the bands' left ends. */
function titleStart(layout: Layout): number {
	const spines = layout.frames.filter((frame) => frame.shape === 'spine' && !layout.isNarrow);
	return spines.length > 0 ? Math.min(...spines.map(right)) + TITLE_INDENT : left(layout.core) + (layout.isNarrow ? 24 : 14);
}

function bandElements(band: Layout['bands'][number], layout: Layout, words: PictureWords, palette: Palette): readonly CanvasElement[] {
	const [title, sentence] = [words.bandTitle(band.bands), words.bandSentence(band.bands)];
	const titleWidth = measureInter(title, true) * SMALL * 1.08;
	const x = titleStart(layout);
	const id = band.bands.join('+');
	const y = top(band) + TITLE_Y;
	return [
		nodeElement(`band:${id}`, 'band', band, {
			fill: palette.bands[band.bands[0] ?? 'skills'],
			border: palette.bandBorder,
			borderWidth: 1,
			radius: 12,
			z: 0,
		}),
		wordElement(`band-title:${id}`, title, { x: x + titleWidth / 2, y, width: titleWidth, height: 18 }, SMALL, 700, palette.text),
		wordElement(
			`band-sentence:${id}`,
			sentence,
			{ x: x + titleWidth + 10 + (measureInter(sentence, false) * SMALL) / 2, y, width: 10, height: 18 },
			SMALL,
			400,
			palette.subtleText,
		),
	];
}

function frameElements(frame: Layout['frames'][number], palette: Palette): readonly CanvasElement[] {
	if (frame.shape === 'spine') return [];
	const colours = palette.families.structure;
	const box = nodeElement(`frame:${frame.node}`, 'frame', frame, {
		fill: palette.frame,
		border: colours.border,
		borderWidth: 1.5,
		radius: 10,
		z: 1,
	});
	const caption = frame.caption;
	return caption ? [box, wordElement(`caption:${frame.node}`, caption.lines.join('\n'), caption, SMALL, 400, palette.subtleText)] : [box];
}

function cardElements(
	card: PlacedCard,
	graph: VisibleGraph,
	layout: Layout,
	words: PictureWords,
	palette: Palette,
): readonly CanvasElement[] {
	const visible = graph.nodes.get(nodeIdOf(card));
	if (visible === undefined) return [stubElement(card, palette)];
	const frame = layout.frames.find((one) => one.node === card.id);
	const look = LOOKS[visible.node.kind];
	const colours = palette.families[NODE_KINDS[visible.node.kind].family];
	const isSpine = frame?.shape === 'spine' && !layout.isNarrow;
	const isDark = frame !== undefined || (visible.node.kind === 'model' && layout.name !== 'levels');
	const rank = rankOf(visible.node.kind);
	const isBold = look.weight === 'strong';
	const main = nodeElement(card.id, `card rank${rank}${isSpine ? ' spine' : ''}${isMovable(layout, card.id) ? ' movable' : ''}`, card, {
		label: card.lines.join('\n'),
		fontSize: FONT_SIZE,
		weight: isBold ? 600 : 400,
		...(rank < 3 && farWords(card, isSpine, isBold, rank, measureInter)),
		color: isDark ? palette.onModel : colours.text,
		fill: isDark ? palette.model : colours.fill,
		border: isDark ? palette.model : colours.border,
		borderWidth: look.border === 'double' ? 3 : look.weight === 'strong' ? 1.5 : 1,
		borderStyle: visible.node.evidence.quality === 'editorial' ? 'dashed' : look.border === 'double' ? 'double' : 'solid',
		shape: look.shape,
		radius: look.corner === 'pill' ? card.height / 2 : look.corner,
		focus: palette.focus,
		sign: isSpine ? '' : signImage(look.sign, colours.strong, palette.background),
		z: 4,
	});
	const text = badgeText(visible, words);
	return text === '' ? [main] : [main, badgeElement(card, text, isSpine, visible, palette)];
}

/** Rings alternate in tone, so that each is seen without a line between them. */
function sectorElement(sector: Layout['sectors'][number], palette: Palette): CanvasElement {
	return nodeElement(`sector:${sector.id}`, 'sector', sector, {
		shape: 'polygon',
		outline: sector.outline,
		fill: sector.ring % 2 === 1 ? palette.rings.odd : palette.rings.even,
		border: palette.background,
		borderWidth: 4,
		radius: 0,
		z: 0,
	});
}

function stubElement(card: PlacedCard, palette: Palette): CanvasElement {
	return nodeElement(card.id, 'stub', card, {
		label: card.lines.join('\n'),
		fontSize: FONT_SIZE,
		weight: 400,
		color: palette.subtleText,
		fill: palette.background,
		border: palette.stub,
		borderWidth: 1,
		borderStyle: 'dashed',
		radius: 8,
		z: 4,
	});
}

function badgeElement(card: PlacedCard, text: string, isSpine: boolean, visible: VisibleNode, palette: Palette): CanvasElement {
	const colours = palette.families[NODE_KINDS[visible.node.kind].family];
	const box = badgeBox(card, text, isSpine);
	return nodeElement(`badge:${card.id}`, 'badge', box, {
		for: card.id,
		label: text,
		fontSize: SMALL,
		weight: 600,
		color: visible.isOpen ? colours.onStrong : colours.strong,
		fill: visible.isOpen ? colours.strong : palette.background,
		border: colours.border,
		borderWidth: 1,
		radius: BADGE_HEIGHT / 2,
		z: 6,
	});
}

function wordElement(id: string, label: string, box: Box, fontSize: number, weight: number, color: string): CanvasElement {
	const isTitle = weight >= 600;
	const far = isTitle ? { farLabel: label, farSize: fontSize * FAR_TITLE } : {};
	return nodeElement(id, isTitle ? 'word' : 'word aside', box, { label, fontSize, weight, color, ...far, z: 2 });
}
