import type { VisibleNode } from './input.ts';

/** The text of a card's badge: how many nodes expanding adds, or a minus to collapse it. */
export function badgeText({ isExpanded, hidden }: VisibleNode): string {
	return isExpanded ? '−' : hidden > 0 ? `+${hidden}` : '';
}
