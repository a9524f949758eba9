import { around, type Box, cuts, grown, type Point } from './geometry.ts';

const COST = { crossing: 1.5, card: 2, size: 50 } as const;

/** How hard it is to follow straight lines between cards: where they cross, run over cards, or want more room than there is. */
export function tangle(
	cards: ReadonlyMap<string, Box>,
	links: readonly { readonly from: string; readonly to: string }[],
	room: Pick<Box, 'width' | 'height'>,
): number {
	const lines = links.flatMap(({ from, to }) => {
		const [a, b] = [cards.get(from), cards.get(to)];
		return a && b ? [[a, b] as const] : [];
	});
	const all = [...cards.values()].map((card) => ({ card, around: grown(card, 4) }));
	let crossings = 0;
	let covered = 0;
	lines.forEach(([a, b], i) => {
		covered += all.filter(({ card, around }) => card !== a && card !== b && cuts(a, b, around)).length;
		crossings += lines.slice(i + 1).filter(([c, d]) => new Set([a, b, c, d]).size === 4 && isCrossing(a, b, c, d)).length;
	});
	const size = around(cards.values());
	const tooLarge = size ? Math.max(0, Math.max(size.width / room.width, size.height / room.height) - 1) : 0;
	return crossings * COST.crossing + covered * COST.card + tooLarge * COST.size;
}

function isCrossing(a: Point, b: Point, c: Point, d: Point): boolean {
	return sideOf(a, b, c) !== sideOf(a, b, d) && sideOf(c, d, a) !== sideOf(c, d, b);
}

function sideOf(a: Point, b: Point, point: Point): number {
	return Math.sign((b.x - a.x) * (point.y - a.y) - (b.y - a.y) * (point.x - a.x));
}
