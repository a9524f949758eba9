import { cardSize } from '#web/diagram/card.ts';
import { type Box, bottom, boxFromEdges, boxOf, left, right, top } from '#web/diagram/geometry.ts';
import type { Layout, PlacedCard } from '#web/diagram/layout/layout.ts';
import type { Paint } from '#web/diagram/palette.ts';
import { measureInter } from '#web/diagram/text-measure.ts';
import type { DiagramWords, Label, SceneBox } from './scene.ts';

const SMALL = 12;
/** Of a band whose words are turned. */
const TURNED_TITLE = 14;
/** How much titles of bands and lanes grow in a picture seen from afar. */
const FAR_TITLE = 1.7;
const TITLE_Y = 15;
/** Of what was unfolded: from its cards to its border, with room for the trunk of its lines. */
const BACKGROUND = { side: 17, head: 32, title: 12, foot: 13 } as const;
/** Between the title of a band and its sentence, where they are turned. */
const TURNED_LINE = 16;

/** What lies under the cards and lines: bands, pieces of a wheel, lanes' names, frames, and what was unfolded. */
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

/** Where the words of bands stand; lines go around them where they can. */
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
	const ground = backgroundBox(`band:${id}`, band, { band: band.bands[0] ?? 'skills' });
	const [title, sentence] = [words.bandTitle(band.bands), words.bandSentence(band.bands)];
	const [titleId, sentenceId] = [`band-title:${id}`, `band-sentence:${id}`];
	if (band.strip) {
		const { strip } = band;
		const at = (by: number): Box => ({ x: strip.x + by * TURNED_LINE, y: strip.y, width: TURNED_LINE, height: strip.height });
		return [
			ground,
			textBox(titleId, title, at(-0.5), { size: TURNED_TITLE, weight: 700, paint: 'text', isTitle: true, isTurned: true }),
			textBox(sentenceId, sentence, at(0.5), { size: SMALL, weight: 400, paint: 'subtleText', isTurned: true }),
		];
	}
	const titleWidth = measureInter(title, true) * SMALL * 1.08;
	const sentenceWidth = measureInter(sentence, false) * SMALL;
	const [x, y] = [titleStart(layout), top(band) + TITLE_Y];
	const titleAt = { x: x + titleWidth / 2, y, width: titleWidth, height: 18 };
	const sentenceAt = { x: x + titleWidth + 10 + sentenceWidth / 2, y, width: 10, height: 18 };
	return [
		ground,
		textBox(titleId, title, titleAt, { size: SMALL, weight: 700, paint: 'text', isTitle: true }),
		textBox(sentenceId, sentence, sentenceAt, { size: SMALL, weight: 400, paint: 'subtleText' }),
	];
}

/**
 * What was unfolded from one card has a ground and a title of its own: where it stands says nothing about bands. A card
 * that stands alone needs neither.
 */
function blockBoxes(block: Layout['blocks'][number], cards: readonly PlacedCard[]): readonly SceneBox[] {
	const source = cards.find((card) => card.id === block.source);
	if (block.nodes.every((id) => id === block.source)) return [];
	if (block.side === 'among' || source === undefined || !cards.some((card) => block.nodes.includes(card.id))) return [];
	const ground = boxFromEdges(
		left(block) - BACKGROUND.side,
		top(block) - BACKGROUND.head,
		right(block) + BACKGROUND.side,
		bottom(block) + BACKGROUND.foot,
	);
	const title = cardSize({ text: source.lines.join(' '), bold: true }, ground.width, measureInter, 1).lines[0] ?? '';
	const at = { x: ground.x, y: top(ground) + BACKGROUND.title, width: ground.width, height: 16 };
	return [
		backgroundBox(`block:${block.source}`, ground, 'background'),
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

/** Rings alternate in tone, so that each is seen without a line between them. */
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

interface TextLook extends Pick<Label, 'size' | 'weight' | 'paint' | 'isTurned'> {
	/** Titles grow in a picture seen from afar, where other words go. */
	readonly isTitle?: boolean;
}

function textBox(id: string, words: string, box: Box, { isTitle = false, ...look }: TextLook): SceneBox {
	const lines = [words];
	const label = isTitle ? { lines, ...look, far: { lines, size: look.size * FAR_TITLE } } : { lines, ...look };
	return { ...boxOf(box), id, kind: 'text', label };
}
