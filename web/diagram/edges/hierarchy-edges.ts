import { type Box, bottom, left, overlap, type Point, right, spanned, top } from '#web/diagram/geometry.ts';
import type { Layout, PlacedCard } from '#web/diagram/layout/layout.ts';
import { type Edge, freeCurve, isMappingEdge, type Route } from './route.ts';

/** Where the connectors between two levels stand, as shares of the headings' width. */
const CONNECTORS = [0.3, 0.7] as const;
/** How far a connector reaches into the upper band. */
const INTO_BAND = 7;

/** Whether both ends are level headings. */
export function isLevelConnector({ from, to }: Edge, { headings }: Layout): boolean {
	return headings.has(from) && headings.has(to);
}

/** Straight vertical routes over the gap between the bands of adjacent headings; edges with an arrow take the first connector. */
export function levelConnectorRoutes(edges: readonly Edge[], layout: Layout): ReadonlyMap<string, Route> {
	const between = edges
		.filter((edge) => !isMappingEdge(edge) && isLevelConnector(edge, layout))
		.sort((a, b) => Number(b.hasArrow) - Number(a.hasArrow));
	const routes = new Map<string, Route>();
	const used = new Map<string, number>();
	for (const edge of between) {
		const [from, to] = [layout.cards.get(edge.from), layout.cards.get(edge.to)];
		if (from === undefined || to === undefined || !areNext(from, to, layout)) continue;
		const pair = [edge.from, edge.to].sort().join(' ');
		const connector = CONNECTORS[used.get(pair) ?? 0];
		if (connector === undefined) continue;
		used.set(pair, (used.get(pair) ?? 0) + 1);
		const x = left(from) + from.width * connector;
		const [upper, lower] = from.y < to.y ? [from, to] : [to, from];
		const band = layout.bands.find((one) => top(one) <= upper.y && upper.y <= bottom(one));
		const down = [
			{ x, y: band ? Math.min(bottom(band) - INTO_BAND, top(lower)) : bottom(upper) },
			{ x, y: top(lower) },
		];
		const points = upper === from ? down : down.reverse();
		routes.set(edge.id, { kind: 'corners', points, isReversed: false });
	}
	return routes;
}

/** Whether one is above the other with no heading between them. */
function areNext(a: PlacedCard, b: PlacedCard, { headings, cards }: Layout): boolean {
	const isBelow = (one: PlacedCard, other: PlacedCard) => Math.abs(left(one) - left(other)) < 1 && one.y > other.y;
	const [upper, lower] = a.y < b.y ? [a, b] : [b, a];
	if (!isBelow(lower, upper)) return false;
	return [...headings].every((id) => {
		const card = cards.get(id);
		return card === undefined || !(isBelow(card, upper) && isBelow(lower, card));
	});
}

/** Stubs have no relation, so their edges need an id of their own. */
export const stubEdgeId = (stub: string): string => `stub-edge:${stub}`;

/** X of the shared stem, from the left border of the whole. */
const STEM = 12;
/** From the left border of a card: clear of its icon and badge. */
const BESIDE_ICON = 36;

/** Whether an edge only connects a part to the whole that it is laid out under. */
export function isHierarchyEdge({ from, to, relations }: Edge, { wholes }: Layout): boolean {
	return wholes.get(from) === to && relations.every((relation) => relation.kind === 'partOf');
}

/** Whether parts stand in the tray of their whole, so that no edge needs to say so. */
export function hasTrays({ isNarrow, sectors }: Layout): boolean {
	return isNarrow && sectors.length > 0;
}

/** A tree connector from a whole to a part. */
export function hierarchyRoute(whole: Box, part: Box, layout: Layout, cards: Iterable<Box>): Route | undefined {
	if (hasTrays(layout)) return undefined;
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

/** Along the stem at the heading's left, otherwise straight down; undefined if cards block both. */
function underHeading(heading: Box, part: Box, others: readonly Box[]): Route | undefined {
	const near = left(part) + BESIDE_ICON;
	const stem = left(heading) + STEM;
	const candidates: readonly (readonly Point[])[] = [
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
	const points = candidates.find((candidate) =>
		candidate.slice(1).every((b, i) => !others.some((card) => overlap(card, spanned(candidate[i] ?? b, b), 2))),
	);
	return points && { kind: 'corners', points, isReversed: true };
}
