import { badgeText } from '#web/diagram/badge.ts';
import { type Box, left, right, top } from '#web/diagram/geometry.ts';
import type { VisibleGraph } from '#web/diagram/input.ts';
import { measureInter } from '#web/diagram/text-measure.ts';
import type { Layout, PlacedCard } from './layout.ts';

export const BADGE_HEIGHT = 18;
export const BADGE_FONT = 12;

/** At a card's upper right corner, or inside the upper end of a spine. */
export function badgeBox(card: PlacedCard, text: string, isSpine: boolean): Box {
	const width = Math.max(BADGE_HEIGHT, measureInter(text, true) * BADGE_FONT + 12);
	if (isSpine) return { x: card.x, y: top(card) + 14, width: Math.min(width, card.width - 4), height: BADGE_HEIGHT };
	return { x: right(card) - width / 2 + 4, y: top(card) - 4, width, height: BADGE_HEIGHT };
}

/** Size of a card's icon, and its offset from the card's upper left corner. */
export const ICON = { size: 18, x: 8, y: -9 } as const;

export function iconBox(card: PlacedCard): Box {
	const half = ICON.size / 2;
	return { x: left(card) + ICON.x + half, y: top(card) + ICON.y + half, width: ICON.size, height: ICON.size };
}

/** Icons and badges on the upper borders of visible cards, by card. */
export function iconAndBadgeBoxes(graph: VisibleGraph, layout: Layout): ReadonlyMap<string, readonly Box[]> {
	const spines = layout.frames.filter((frame) => frame.shape === 'spine' && !layout.isNarrow).map((frame) => frame.node);
	const boxes = new Map<string, readonly Box[]>();
	for (const [id, visible] of graph.nodes) {
		const card = layout.cards.get(id);
		if (card === undefined || spines.includes(id)) continue;
		const text = badgeText(visible);
		boxes.set(id, text === '' ? [iconBox(card)] : [iconBox(card), badgeBox(card, text, false)]);
	}
	return boxes;
}
