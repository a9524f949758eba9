import { badgeText } from './badges.ts';
import type { VisibleGraph } from './diagram-input.ts';
import { type Box, left, right, top } from './geometry.ts';
import type { Layout, PlacedCard } from './layout.ts';
import { measureInter } from './text-measure.ts';

export const BADGE_HEIGHT = 18;
export const BADGE_FONT = 12;

/** Where a badge of these words stands: over a card's upper right corner, or inside the upper end of a spine. */
export function badgeBox(card: PlacedCard, text: string, isSpine: boolean): Box {
	const width = Math.max(BADGE_HEIGHT, measureInter(text, true) * BADGE_FONT + 12);
	if (isSpine) return { x: card.x, y: top(card) + 14, width: Math.min(width, card.width - 4), height: BADGE_HEIGHT };
	return { x: right(card) - width / 2 + 4, y: top(card) - 4, width, height: BADGE_HEIGHT };
}

/** Where the sign of a card's kind stands: over its upper left corner. */
export function signBox(card: PlacedCard): Box {
	return { x: left(card) + 17, y: top(card), width: 18, height: 18 };
}

/** What stands on the upper borders of the shown cards, by card. */
export function marksOnCards(
	graph: VisibleGraph,
	layout: Layout,
	words: { count(named: number, declared: number): string },
): ReadonlyMap<string, readonly Box[]> {
	const spines = layout.frames.filter((frame) => frame.shape === 'spine' && !layout.isNarrow).map((frame) => frame.node);
	const marks = new Map<string, readonly Box[]>();
	for (const [id, visible] of graph.nodes) {
		const card = layout.cards.get(id);
		if (card === undefined || spines.includes(id)) continue;
		const text = badgeText(visible, words);
		marks.set(id, text === '' ? [signBox(card)] : [signBox(card), badgeBox(card, text, false)]);
	}
	return marks;
}
