import { FONT_SIZE } from '#web/diagram/card.ts';
import type { PlacedCard } from '#web/diagram/layout/layout.ts';
import { type Measure, wrapText } from '#web/diagram/text-measure.ts';
import type { Rank } from '#web/node/kind-style.ts';

/** Largest font size by rank, so that cards of one rank look alike. */
const LARGEST: Record<Rank, number> = { 1: 24, 2: 18, 3: FONT_SIZE };
const LINE = 1.12;
const MARGIN = { x: 5, y: 5 } as const;

/** A card's text in the largest size that fits, for when zoomed out. */
export function lodLabels(
	card: PlacedCard,
	isBold: boolean,
	rank: Rank,
	measure: Measure,
): { readonly lines: readonly string[]; readonly size: number } {
	const { width, height } = card;
	const most = width - MARGIN.x * 2;
	const text = card.lines.join(' ');
	for (let size = LARGEST[rank]; size > FONT_SIZE; size--) {
		const wrapped = wrapText(text, size, isBold, most, measure).lines;
		// Only wrappings that hyphenate no word.
		const fitting = [...(wrapped.join(' ') === text ? [wrapped] : []), card.lines].find(
			(lines) => lines.every((line) => measure(line, isBold) * size <= most) && lines.length * size * LINE <= height - MARGIN.y * 2,
		);
		if (fitting) return { lines: fitting, size };
	}
	return { lines: card.lines, size: FONT_SIZE };
}
