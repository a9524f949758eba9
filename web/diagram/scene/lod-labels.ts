import { FONT_SIZE } from '#web/diagram/card.ts';
import type { PlacedCard } from '#web/diagram/layout/layout.ts';
import { type Measure, wrapText } from '#web/diagram/text-measure.ts';
import type { Rank } from '#web/node/kind-style.ts';

/** Cards of one rank are to look alike, so none grows much more than its like. */
const LARGEST: Record<Rank, number> = { 1: 24, 2: 18, 3: FONT_SIZE };
const LINE = 1.12;
/** Where a spine has its badge, and as much at the other end. */
const SPINE_ENDS = 60;
const MARGIN = { x: 5, y: 5 } as const;

/** The words of a card as large as they fit into it, for a picture seen from afar. */
export function lodLabels(
	card: PlacedCard,
	isSpine: boolean,
	isBold: boolean,
	rank: Rank,
	measure: Measure,
): { readonly lines: readonly string[]; readonly size: number } {
	const [width, height] = isSpine ? [card.height - SPINE_ENDS, card.width] : [card.width, card.height];
	const most = width - MARGIN.x * 2;
	const text = card.lines.join(' ');
	for (let size = LARGEST[rank]; size > FONT_SIZE; size--) {
		const wrapped = wrapText(text, size, isBold, most, measure).lines;
		// No word is cut for the sake of size.
		const fitting = [...(wrapped.join(' ') === text ? [wrapped] : []), card.lines].find(
			(lines) => lines.every((line) => measure(line, isBold) * size <= most) && lines.length * size * LINE <= height - MARGIN.y * 2,
		);
		if (fitting) return { lines: fitting, size };
	}
	return { lines: card.lines, size: FONT_SIZE };
}
