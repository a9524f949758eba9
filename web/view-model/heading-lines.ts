import type { CanvasElement } from './elements.ts';
import { bottom, left, top } from './geometry.ts';
import type { Layout, PlacedCard } from './layout.ts';
import type { Line } from './lines.ts';
import { nodeElement } from './node-element.ts';
import type { Palette } from './palette.ts';
import type { Route } from './routes.ts';
import { measureInter } from './text-measure.ts';

/** Where the lines between two headings run, from the left: beside the sign. What they say stands outside the two. */
const RAILS = [
	{ x: 39, wordX: 28 },
	{ x: 55, wordX: 66 },
] as const;
const WORD_SIZE = 12;

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

/** What the lines between headings say, always to be read: how the levels hang together is the first thing that a picture of levels tells. */
export function headingWordElements(
	lines: readonly Line[],
	routes: ReadonlyMap<string, Route>,
	layout: Layout,
	wordOf: (line: Line) => string,
	palette: Palette,
): readonly CanvasElement[] {
	return lines.flatMap((line) => {
		const [route, from] = [routes.get(line.id), layout.cards.get(line.from)];
		const [a, b, ...more] = route?.kind === 'corners' ? route.points : [];
		if (!isBetweenHeadings(line, layout) || from === undefined || a === undefined || b === undefined || more.length > 0) return [];
		const rail = RAILS.find(({ x }) => Math.abs(left(from) + x - a.x) < 1);
		const label = wordOf(line);
		const length = measureInter(label, false) * WORD_SIZE;
		if (rail === undefined || length > Math.abs(a.y - b.y) - 16) return [];
		const at = { x: left(from) + rail.wordX, y: (a.y + b.y) / 2, width: WORD_SIZE + 4, height: length };
		const look = { for: line.id, label, fontSize: WORD_SIZE, weight: 400, color: palette.text, z: 2 };
		return [nodeElement(`said:${line.id}`, 'word aside turned said', at, look)];
	});
}
