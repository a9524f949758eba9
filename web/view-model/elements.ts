import { NODE_KINDS } from '#graph/model/vocabulary.ts';
import { BADGE_FONT, BADGE_HEIGHT, badgeBox } from './badge-boxes.ts';
import { badgeText } from './badges.ts';
import { FONT_SIZE } from './card.ts';
import type { VisibleGraph, VisibleNode } from './diagram-input.ts';
import { farWords, rankOf } from './far-words.ts';
import { groundElements } from './ground-elements.ts';
import { stubLineId } from './hanging.ts';
import { headingWordElements } from './heading-lines.ts';
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

/** Everything to draw, from the back to the front. */
export function pictureElements(
	{ graph, layout, lines, routes }: Picture,
	words: PictureWords,
	palette: Palette,
): readonly CanvasElement[] {
	const shownCards = [...layout.cards.values()].filter((card) => graph.nodes.has(nodeIdOf(card)) || isShownStub(card, graph));
	const said = headingWordElements(lines, routes, layout, words.relation, palette);
	const unsaid = lines.filter((line) => !said.some(({ data }) => data['for'] === line.id));
	return [
		...groundElements(layout, shownCards, (frame) => graph.nodes.has(frame.node), words, palette),
		...shownCards.flatMap((card) => cardElements(card, graph, layout, words, palette)),
		...lines.flatMap((line) => lineElements(line, routes.get(line.id), layout, palette)),
		...graph.stubs.flatMap((stub) => stubLineElements(stub, routes.get(stubLineId(stub.id)), layout, palette)),
		...pillElements(lines, routes, shownCards, palette),
		...said,
		...lineWordElements(unsaid, routes, shownCards, words.relation, palette),
	];
}

function nodeIdOf(card: PlacedCard): VisibleNode['node']['id'] {
	// Ids of cards are ids of nodes or of stubs; the map knows which.
	return card.id as VisibleNode['node']['id'];
}

function isShownStub(card: PlacedCard, graph: VisibleGraph): boolean {
	return graph.stubs.some((stub) => stub.id === card.id);
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
	const isDark = frame !== undefined || (visible.node.kind === 'model' && layout.style.fillsModels);
	const rank = rankOf(visible.node.kind);
	const isBold = look.weight === 'strong';
	const main = nodeElement(card.id, `card rank${rank}${isSpine ? ' turned' : ''}${isMovable(layout, card.id) ? ' movable' : ''}`, card, {
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
		fontSize: BADGE_FONT,
		weight: 600,
		color: visible.isOpen ? colours.onStrong : colours.strong,
		fill: visible.isOpen ? colours.strong : palette.background,
		border: colours.border,
		borderWidth: 1,
		radius: BADGE_HEIGHT / 2,
		z: 6,
	});
}
