import { type Box, bottom, left, overlap, type Point, right, spanned, top } from '#web/diagram/geometry.ts';
import type { Layout, PlacedCard } from '#web/diagram/layout/layout.ts';
import { type Edge, freeCurve, type Route } from './route.ts';

/** Where the lines between two headings run, from the left: beside the sign. What they say stands outside the two. */
export const RAILS = [
	{ x: 39, wordX: 28 },
	{ x: 55, wordX: 66 },
] as const;

/** Whether a line joins two levels that stand as headings. */
export function isLevelConnector({ from, to }: Edge, { headings }: Layout): boolean {
	return headings.has(from) && headings.has(to);
}

/** Straight ways from a heading to the next one below it: first what has a direction, then what has none. */
export function levelConnectorRoutes(lines: readonly Edge[], layout: Layout): ReadonlyMap<string, Route> {
	const between = lines
		.filter((line) => line.style !== 'mapping' && isLevelConnector(line, layout))
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

/** The id of the line to a stub, which no relation stands for. */
export const stubEdgeId = (stub: string): string => `hanging:${stub}`;

/** How far right of its whole's left border a line goes down to the indented parts. */
const STEM = 12;
/** From the left border of a card: where neither its sign nor its badge stands. */
const BESIDE_ICON = 36;

/** Whether a line says no more than how the cards of one model hang together. */
export function isHierarchyEdge({ from, to, relations }: Edge, { wholes }: Layout): boolean {
	return wholes.get(from) === to && relations.every((relation) => relation.kind === 'partOf');
}

/** The edge from a whole to a part that hangs under it. */
export function hierarchyRoute(whole: Box, part: Box, layout: Layout, cards: Iterable<Box>): Route | undefined {
	const others = [...cards].filter((card) => card !== whole && card !== part);
	if (layout.style.hierarchy === 'heading') return underHeading(whole, part, others);
	if (layout.style.hierarchy === 'free') return freeCurve(part, whole, others);
	if (layout.isNarrow) {
		const x = left(whole) + STEM;
		return {
			kind: 'corners',
			points: [
				{ x, y: bottom(whole) },
				{ x, y: part.y },
				{ x: left(part), y: part.y },
			],
			isReversed: true,
		};
	}
	const x = (right(whole) + left(part)) / 2;
	const isLevel = Math.abs(whole.y - part.y) < 0.6;
	const bends = isLevel
		? []
		: [
				{ x, y: whole.y },
				{ x, y: part.y },
			];
	return { kind: 'corners', points: [{ x: right(whole), y: whole.y }, ...bends, { x: left(part), y: part.y }], isReversed: true };
}

/** Along a stem at the heading's left, else straight up from what stands next to it; not where a card stands in the way. */
function underHeading(heading: Box, part: Box, others: readonly Box[]): Route | undefined {
	const near = left(part) + BESIDE_ICON;
	const stem = left(heading) + STEM;
	const ways: readonly (readonly Point[])[] = [
		[
			{ x: stem, y: bottom(heading) },
			{ x: stem, y: part.y },
			{ x: left(part), y: part.y },
		],
		[
			{ x: near, y: bottom(heading) },
			{ x: near, y: top(part) },
		],
	];
	const points = ways.find((way) => way.slice(1).every((b, i) => !others.some((card) => overlap(card, spanned(way[i] ?? b, b), 2))));
	return points && { kind: 'corners', points, isReversed: true };
}
