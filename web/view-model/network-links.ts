import { isMapping, type Relation } from '#graph/model/relation.ts';
import type { LayoutInput } from './layout.ts';
import type { ForcesProblem } from './network-forces.ts';

/** What pulls: every relation and correspondence between two cards, mappings with more slack. */
export function linksOf({ loaded, stubs }: LayoutInput, relations: readonly Relation[]): ForcesProblem['links'] {
	const pairs = new Map<string, ForcesProblem['links'][number]>();
	const link = (from: string, to: string, isFar: boolean) => {
		const key = [from, to].sort().join(' ');
		if (from !== to && (!pairs.has(key) || !isFar)) pairs.set(key, { from, to, isFar });
	};
	for (const relation of relations) link(relation.from, relation.to, isMapping(relation));
	for (const { from, to } of loaded.overview.correspondences) link(from, to, true);
	for (const { opener, into } of loaded.gathered) link(opener, into, false);
	for (const { id, parent } of stubs) link(parent, id, false);
	return [...pairs.values()];
}

/** A loose line from each group of cards that hangs on no other to the nearest card outside it, so that none drifts away. */
export function joined(cards: ForcesProblem['cards'], links: ForcesProblem['links']): ForcesProblem['links'] {
	const all = [...links];
	for (;;) {
		const group = new Set(cards.slice(0, 1).map((card) => card.id));
		for (const id of group) for (const { from, to } of all) if (from === id || to === id) group.add(from === id ? to : from);
		const away = cards.filter((card) => !group.has(card.id));
		const [nearest] = cards
			.filter((card) => group.has(card.id))
			.flatMap((a) => away.map((b) => ({ from: a.id, to: b.id, isFar: false, length: Math.hypot(a.x - b.x, a.y - b.y) })))
			.sort((a, b) => a.length - b.length);
		if (nearest === undefined) return all;
		all.push(nearest);
	}
}

export function linksAmong(cards: ForcesProblem['cards'], links: ForcesProblem['links']): ForcesProblem['links'] {
	const known = new Set(cards.map((card) => card.id));
	return links.filter(({ from, to }) => known.has(from) && known.has(to));
}
