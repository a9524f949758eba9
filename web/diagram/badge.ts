import type { VisibleNode } from './input.ts';

/** The text of a card's badge: named of declared parts, and how many nodes expanding adds, or a minus to collapse it. */
export function badgeText(visible: VisibleNode, words: { count(named: number, declared: number): string }): string {
	const parts = [
		visible.declared && visible.node.kind !== 'model' ? words.count(visible.declared.named, visible.declared.declared) : '',
		visible.isExpanded ? '−' : visible.hidden > 0 ? `+${visible.hidden}` : '',
	];
	return parts.filter((part) => part !== '').join(' · ');
}
