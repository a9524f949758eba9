import type { VisibleNode } from './input.ts';

/** What stands at a card's corner: how much of it has a name, and what unfolding would bring; a minus folds it again. */
export function badgeText(visible: VisibleNode, words: { count(named: number, declared: number): string }): string {
	const parts = [
		visible.declared && visible.node.kind !== 'model' ? words.count(visible.declared.named, visible.declared.declared) : '',
		visible.isOpen ? '−' : visible.hidden > 0 ? `+${visible.hidden}` : '',
	];
	return parts.filter((part) => part !== '').join(' · ');
}
