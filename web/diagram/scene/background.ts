import { cardSize, FONT_SIZE } from '#web/diagram/card.ts';
import { type Box, bottom, boxFromEdges, boxOf, left, right, top } from '#web/diagram/geometry.ts';
import type { Layout, PlacedCard } from '#web/diagram/layout/layout.ts';
import type { Paint } from '#web/diagram/palette.ts';
import { measureInter, wrapText } from '#web/diagram/text-measure.ts';
import type { DiagramWords, Label, SceneBox } from './scene.ts';

const SMALL = FONT_SIZE;
const BAND_TITLE = { size: 14, y: 22, inset: 14 } as const;
/** How much titles of bands and lanes grow when zoomed out. */
const LOD_TITLE_SCALE = 1.7;
const TITLE_Y = 15;
/** Padding around an expanded block, with room for its title and the shared segment of its edges. */
const BACKGROUND = { side: 17, head: 32, title: 12, foot: 13 } as const;
const SENTENCE_LINE = 17;

/** Everything under the cards and edges: wheel sectors, bands, expanded blocks, lane titles and frames. */
export function backgroundBoxes(
	layout: Layout,
	cards: readonly PlacedCard[],
	hasFrame: (frame: Layout['frames'][number]) => boolean,
	words: DiagramWords,
): readonly SceneBox[] {
	return [
		...layout.sectors.map(sectorBox),
		...layout.bands.flatMap((band) => bandBoxes(band, layout, words)),
		...layout.blocks.flatMap((block) => blockBoxes(block, cards)),
		...layout.lanes.map((lane) =>
			textBox(`lane:${lane.id}`, words.laneTitle(lane.id), lane, { size: 15, weight: 600, paint: 'text', isTitle: true }),
		),
		...layout.frames.filter(hasFrame).flatMap(frameBoxes),
	];
}

/** The text of the bands, which edges avoid where they can. */
export function bandLabelBoxes(layout: Layout, words: Pick<DiagramWords, 'bandTitle' | 'bandSentence'>): readonly Box[] {
	return layout.bands.map((band) => {
		if (band.strip) return band.strip;
		const width = (measureInter(words.bandTitle(band.bands), true) + measureInter(words.bandSentence(band.bands), false)) * SMALL + 24;
		return { x: titleStart(layout) + width / 2, y: top(band) + TITLE_Y, width, height: 18 };
	});
}

function titleStart(layout: Layout): number {
	return left(layout.core) + (layout.isNarrow ? 24 : 14);
}

function bandBoxes(band: Layout['bands'][number], layout: Layout, words: DiagramWords): readonly SceneBox[] {
	const id = band.bands.join('+');
	const background = backgroundBox(`band:${id}`, band, { band: band.bands[0] ?? 'skills' });
	const [title, sentence] = [words.bandTitle(band.bands), words.bandSentence(band.bands)];
	const [titleId, sentenceId] = [`band-title:${id}`, `band-sentence:${id}`];
	if (band.strip) {
		const room = band.strip.width - BAND_TITLE.inset;
		const x = left(band.strip) + BAND_TITLE.inset / 2;
		const size = Math.min(BAND_TITLE.size, room / measureInter(title, true));
		const sentences = wrapText(sentence, SMALL, false, room, measureInter).lines;
		const y = top(band) + BAND_TITLE.y;
		return [
			background,
			textBox(titleId, title, startingAt(x, y, title, true, size), { size, weight: 700, paint: 'text', isTitle: true }),
			...sentences.map((line, i) =>
				textBox(`${sentenceId}:${i}`, line, startingAt(x, y + 3 + (i + 1) * SENTENCE_LINE, line, false, SMALL), {
					size: SMALL,
					weight: 400,
					paint: 'subtleText',
				}),
			),
		];
	}
	const titleWidth = measureInter(title, true) * SMALL * 1.08;
	const sentenceWidth = measureInter(sentence, false) * SMALL;
	const [x, y] = [titleStart(layout), top(band) + TITLE_Y];
	const titleAt = { x: x + titleWidth / 2, y, width: titleWidth, height: 18 };
	const sentenceAt = { x: x + titleWidth + 10 + sentenceWidth / 2, y, width: 10, height: 18 };
	return [
		background,
		textBox(titleId, title, titleAt, { size: SMALL, weight: 700, paint: 'text', isTitle: true }),
		textBox(sentenceId, sentence, sentenceAt, { size: SMALL, weight: 400, paint: 'subtleText' }),
	];
}

/** The background and title of an expanded block: its position says nothing about bands. A block of only its source has neither. */
function blockBoxes(block: Layout['blocks'][number], cards: readonly PlacedCard[]): readonly SceneBox[] {
	const source = cards.find((card) => card.id === block.source);
	if (block.nodes.every((id) => id === block.source)) return [];
	if (block.side === 'among' || block.side === 'tray' || source === undefined || !cards.some((card) => block.nodes.includes(card.id)))
		return [];
	const background = boxFromEdges(
		left(block) - BACKGROUND.side,
		top(block) - BACKGROUND.head,
		right(block) + BACKGROUND.side,
		bottom(block) + BACKGROUND.foot,
	);
	const title = cardSize({ text: source.lines.join(' '), bold: true }, background.width, measureInter, 1).lines[0] ?? '';
	const at = { x: background.x, y: top(background) + BACKGROUND.title, width: background.width, height: 16 };
	return [
		backgroundBox(`block:${block.source}`, background, 'background'),
		textBox(`block-title:${block.source}`, title, at, { size: SMALL, weight: 600, paint: 'text' }),
	];
}

function backgroundBox(id: string, box: Box, fill: Paint): SceneBox {
	const style = { shape: 'rounded', radius: 12, fill, border: 'bandBorder', borderWidth: 1, borderStyle: 'solid' } as const;
	return { ...boxOf(box), id, kind: 'background', style };
}

function frameBoxes(frame: Layout['frames'][number]): readonly SceneBox[] {
	if (frame.shape === 'spine') return [];
	const border = { family: 'structure', tone: 'border' } as const;
	const style = { shape: 'rounded', radius: 10, fill: 'frame', border, borderWidth: 1.5, borderStyle: 'solid' } as const;
	const box: SceneBox = { ...boxOf(frame), id: `frame:${frame.node}`, kind: 'frame', style };
	if (frame.caption === undefined) return [box];
	const caption = { lines: frame.caption.lines, size: SMALL, weight: 400, paint: 'subtleText' } as const;
	return [box, { ...boxOf(frame.caption), id: `caption:${frame.node}`, kind: 'text', label: caption }];
}

/** Rings alternate in tone instead of having borders. */
function sectorBox(sector: Layout['sectors'][number]): SceneBox {
	return {
		...boxOf(sector),
		id: `sector:${sector.id}`,
		kind: 'sector',
		style: {
			shape: { polygon: sector.outline },
			radius: 0,
			fill: { ring: sector.ring % 2 === 1 ? 'odd' : 'even' },
			border: 'background',
			borderWidth: 4,
			borderStyle: 'solid',
		},
	};
}

interface TextStyle extends Pick<Label, 'size' | 'weight' | 'paint'> {
	/** Titles grow when zoomed out, other text disappears. */
	readonly isTitle?: boolean;
}

/** The box of a line of text that starts at `x`: texts are centred in their boxes. */
function startingAt(x: number, y: number, text: string, isBold: boolean, size: number): Box {
	const width = (measureInter(text, isBold) * size) / 1.02;
	return { x: x + width / 2, y, width, height: size + 4 };
}

function textBox(id: string, text: string, box: Box, { isTitle = false, ...style }: TextStyle): SceneBox {
	const lines = [text];
	const label = isTitle ? { lines, ...style, far: { lines, size: style.size * LOD_TITLE_SCALE } } : { lines, ...style };
	return { ...boxOf(box), id, kind: 'text', label };
}
