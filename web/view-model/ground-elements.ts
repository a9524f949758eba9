import { cardSize } from './card.ts';
import type { CanvasElement, PictureWords } from './elements.ts';
import { type Box, bottom, boxFromEdges, left, right, top } from './geometry.ts';
import type { Layout, PlacedCard } from './layout.ts';
import { nodeElement } from './node-element.ts';
import type { Palette } from './palette.ts';
import { measureInter } from './text-measure.ts';

const SMALL = 12;
/** Of a band whose words are turned. */
const TITLE = 14;
/** How much titles of bands and lanes grow in a picture seen from afar. */
const FAR_TITLE = 1.7;
const TITLE_Y = 15;
/** Of what was unfolded: from its cards to its border, with room for the trunk of its lines. */
const GROUND = { side: 17, head: 32, title: 12, foot: 13 } as const;
/** Between the title of a band and its sentence, where they are turned. */
const TURNED_LINE = 16;

/** What lies under the cards and lines: bands, pieces of a wheel, lanes' names, frames, and what was unfolded. */
export function groundElements(
	layout: Layout,
	cards: readonly PlacedCard[],
	hasFrame: (frame: Layout['frames'][number]) => boolean,
	words: PictureWords,
	palette: Palette,
): readonly CanvasElement[] {
	return [
		...layout.sectors.map((sector) => sectorElement(sector, palette)),
		...layout.bands.flatMap((band) => bandElements(band, layout, words, palette)),
		...layout.blocks.flatMap((block) => blockElements(block, cards, palette)),
		...layout.lanes.map((lane) =>
			wordElement(`lane:${lane.id}`, words.laneTitle(lane.id), lane, { size: 15, weight: 600, color: palette.text, isTitle: true }),
		),
		...layout.frames.filter(hasFrame).flatMap((frame) => frameElements(frame, palette)),
	];
}

/** Where the words of bands stand; lines go around them where they can. */
export function bandWords(layout: Layout, words: Pick<PictureWords, 'bandTitle' | 'bandSentence'>): readonly Box[] {
	return layout.bands.map((band) => {
		if (band.strip) return band.strip;
		const width = (measureInter(words.bandTitle(band.bands), true) + measureInter(words.bandSentence(band.bands), false)) * SMALL + 24;
		return { x: titleStart(layout) + width / 2, y: top(band) + TITLE_Y, width, height: 18 };
	});
}

function titleStart(layout: Layout): number {
	return left(layout.core) + (layout.isNarrow ? 24 : 14);
}

function bandElements(band: Layout['bands'][number], layout: Layout, words: PictureWords, palette: Palette): readonly CanvasElement[] {
	const id = band.bands.join('+');
	const box = groundElement(`band:${id}`, band, palette.bands[band.bands[0] ?? 'skills'], palette);
	const [title, sentence] = [words.bandTitle(band.bands), words.bandSentence(band.bands)];
	const [titleId, sentenceId] = [`band-title:${id}`, `band-sentence:${id}`];
	if (band.strip) {
		const { strip } = band;
		const at = (by: number): Box => ({ x: strip.x + by * TURNED_LINE, y: strip.y, width: TURNED_LINE, height: strip.height });
		return [
			box,
			wordElement(titleId, title, at(-0.5), { size: TITLE, weight: 700, color: palette.text, isTitle: true, isTurned: true }),
			wordElement(sentenceId, sentence, at(0.5), { size: SMALL, weight: 400, color: palette.subtleText, isTurned: true }),
		];
	}
	const titleWidth = measureInter(title, true) * SMALL * 1.08;
	const sentenceWidth = measureInter(sentence, false) * SMALL;
	const [x, y] = [titleStart(layout), top(band) + TITLE_Y];
	return [
		box,
		wordElement(
			titleId,
			title,
			{ x: x + titleWidth / 2, y, width: titleWidth, height: 18 },
			{
				size: SMALL,
				weight: 700,
				color: palette.text,
				isTitle: true,
			},
		),
		wordElement(
			sentenceId,
			sentence,
			{ x: x + titleWidth + 10 + sentenceWidth / 2, y, width: 10, height: 18 },
			{ size: SMALL, weight: 400, color: palette.subtleText },
		),
	];
}

/**
 * What was unfolded from one card has a ground and a title of its own: where it stands says nothing about bands. A card
 * that stands alone needs neither.
 */
function blockElements(block: Layout['blocks'][number], cards: readonly PlacedCard[], palette: Palette): readonly CanvasElement[] {
	const opener = cards.find((card) => card.id === block.opener);
	if (block.nodes.every((id) => id === block.opener)) return [];
	if (block.side === 'among' || opener === undefined || !cards.some((card) => block.nodes.includes(card.id))) return [];
	const ground = boxFromEdges(left(block) - GROUND.side, top(block) - GROUND.head, right(block) + GROUND.side, bottom(block) + GROUND.foot);
	const title = cardSize({ text: opener.lines.join(' '), bold: true }, ground.width, measureInter, 1).lines[0] ?? '';
	const at = { x: ground.x, y: top(ground) + GROUND.title, width: ground.width, height: 16 };
	return [
		groundElement(`block:${block.opener}`, ground, palette.background, palette),
		wordElement(`block-title:${block.opener}`, title, at, { size: SMALL, weight: 600, color: palette.text }),
	];
}

function groundElement(id: string, box: Box, fill: string, palette: Palette): CanvasElement {
	return nodeElement(id, 'band', box, { fill, border: palette.bandBorder, borderWidth: 1, radius: 12, z: 0 });
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
	return caption
		? [
				box,
				wordElement(`caption:${frame.node}`, caption.lines.join('\n'), caption, { size: SMALL, weight: 400, color: palette.subtleText }),
			]
		: [box];
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

interface WordLook {
	readonly size: number;
	readonly weight: number;
	readonly color: string;
	/** Titles grow in a picture seen from afar, where other words go. */
	readonly isTitle?: boolean;
	readonly isTurned?: boolean;
}

function wordElement(id: string, label: string, box: Box, look: WordLook): CanvasElement {
	const { size, weight, color, isTitle = false, isTurned = false } = look;
	const classes = ['word', ...(isTitle ? [] : ['aside']), ...(isTurned ? ['turned'] : [])].join(' ');
	const far = isTitle ? { farLabel: label, farSize: size * FAR_TITLE } : {};
	return nodeElement(id, classes, box, { label, fontSize: size, weight, color, ...far, z: 2 });
}
