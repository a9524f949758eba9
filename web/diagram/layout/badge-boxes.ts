import { badgeText } from '#web/diagram/badge.ts';
import { FONT_SIZE } from '#web/diagram/card.ts';
import { type Box, left, right, top } from '#web/diagram/geometry.ts';
import type { VisibleGraph } from '#web/diagram/input.ts';
import { measureInter } from '#web/diagram/text-measure.ts';
import type { Layout, PlacedCard } from './layout.ts';

export const BADGE_HEIGHT = 18;
export const BADGE_FONT = FONT_SIZE;

/** Icon and badge stand inside a card with room for both beside its text, otherwise on its upper border. */
const INSIDE = { icon: 64, gap: 6 } as const;

function hasRoomInside(card: PlacedCard, badgeWidth = 0): boolean {
	const text = Math.max(0, ...card.lines.map((line) => measureInter(line, true))) * FONT_SIZE;
	return card.width - text >= 2 * Math.max(INSIDE.icon, badgeWidth + INSIDE.gap * 2);
}

/** Inside a wide card at its right, otherwise at its upper right corner. */
export function badgeBox(card: PlacedCard, text: string): Box {
	const width = Math.max(BADGE_HEIGHT, measureInter(text, true) * BADGE_FONT + 12);
	if (hasRoomInside(card, width)) return { x: right(card) - width / 2 - INSIDE.gap, y: card.y, width, height: BADGE_HEIGHT };
	return { x: right(card) - width / 2 + 4, y: top(card) - 4, width, height: BADGE_HEIGHT };
}

const ICON = { size: 18, x: 8 } as const;

export function iconBox(card: PlacedCard): Box {
	const y = hasRoomInside(card) ? card.y : top(card);
	return { x: left(card) + ICON.x + ICON.size / 2, y, width: ICON.size, height: ICON.size };
}

/** Icons and badges on the upper borders of visible cards, by card. */
export function iconAndBadgeBoxes(graph: VisibleGraph, layout: Layout): ReadonlyMap<string, readonly Box[]> {
	const boxes = new Map<string, readonly Box[]>();
	for (const [id, visible] of graph.nodes) {
		const card = layout.cards.get(id);
		if (card === undefined) continue;
		const text = badgeText(visible);
		boxes.set(id, text === '' ? [iconBox(card)] : [iconBox(card), badgeBox(card, text)]);
	}
	return boxes;
}
