import type { Route } from './free-curve.ts';
import { bottom, left, top } from './geometry.ts';
import type { Layout, PlacedCard } from './layout.ts';
import type { Line } from './lines.ts';

/** Where the lines between two headings run, from the left: beside the sign. What they say stands outside the two. */
export const RAILS = [
	{ x: 39, wordX: 28 },
	{ x: 55, wordX: 66 },
] as const;

/** Whether a line joins two levels that stand as headings. */
export function isBetweenHeadings({ from, to }: Line, { headings }: Layout): boolean {
	return headings.has(from) && headings.has(to);
}

/** Straight ways from a heading to the next one below it: first what has a direction, then what has none. */
export function headingRoutes(lines: readonly Line[], layout: Layout): ReadonlyMap<string, Route> {
	const between = lines
		.filter((line) => line.style !== 'samsvar' && isBetweenHeadings(line, layout))
		.sort((a, b) => Number(b.hasArrow) - Number(a.hasArrow));
	const routes = new Map<string, Route>();
	const used = new Map<string, number>();
	for (const line of between) {
		const [from, to] = [layout.cards.get(line.from), layout.cards.get(line.to)];
		if (from === undefined || to === undefined || !areNext(from, to, layout)) continue;
		const pair = [line.from, line.to].sort().join(' ');
		const rail = RAILS[used.get(pair) ?? 0];
		if (rail === undefined) continue;
		used.set(pair, (used.get(pair) ?? 0) + 1);
		const x = left(from) + rail.x;
		const isDown = from.y < to.y;
		const points = [
			{ x, y: isDown ? bottom(from) : top(from) },
			{ x, y: isDown ? top(to) : bottom(to) },
		];
		routes.set(line.id, { kind: 'corners', points, isReversed: false });
	}
	return routes;
}

/** One over the other, and no heading between them. */
function areNext(a: PlacedCard, b: PlacedCard, { headings, cards }: Layout): boolean {
	const isBelow = (one: PlacedCard, other: PlacedCard) => Math.abs(left(one) - left(other)) < 1 && one.y > other.y;
	const [upper, lower] = a.y < b.y ? [a, b] : [b, a];
	if (!isBelow(lower, upper)) return false;
	return [...headings].every((id) => {
		const card = cards.get(id);
		return card === undefined || !(isBelow(card, upper) && isBelow(lower, card));
	});
}
