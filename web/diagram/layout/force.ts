import { isMapping, type Relation } from '#graph/model/relation.ts';
import { cardSize } from '#web/diagram/card.ts';
import { type Box, bottom, boundingBox, boxFromEdges, grown } from '#web/diagram/geometry.ts';
import type { CardId } from '#web/diagram/input.ts';
import { nearestFree } from './dragged.ts';
import {
	type BaseLayout,
	type LayoutAlgorithm,
	type LayoutInput,
	NO_LANES,
	type PlaceAmong,
	type PlacedCard,
	type Places,
} from './layout.ts';
import { readabilityCost, withoutOverlaps } from './overlap.ts';
import { placeCard } from './swimlane-cells.ts';
import { swimlaneLayout } from './swimlanes.ts';

export interface ForcesProblem {
	/** Start positions, with sizes that include the gap between cards. */
	readonly cards: readonly (Box & { readonly id: string })[];
	readonly links: readonly { readonly from: string; readonly to: string; readonly isFar: boolean }[];
	/** Ids of cards that must not move. */
	readonly fixed: ReadonlySet<string>;
}

/** A force simulation: keeps linked cards near each other and others apart. */
export type Forces = (problem: ForcesProblem) => Places;

const WIDTH = 132;
/** Gap between cards, with room for edges, icons and badges. */
const GAP = { x: 26, y: 30 } as const;
const SIDE = 18;
/** On narrow screens: edges run between the columns and the rows. */
const COLUMNS = { side: 14, gap: 30, row: 26 } as const;
/** Horizontal stretch, and the space in which the text is readable. */
const SPACES = {
	wide: { stretch: 1.15, available: { width: 1300, height: 830 } },
	compact: { stretch: 0.95, available: { width: 900, height: 1050 } },
	narrow: { stretch: 0.8, available: { width: 800, height: 1150 } },
} as const;
/** Stretches of the start positions, and which card is fixed, as a share of all cards. */
const STARTS = [
	{ x: 1, y: 1, anchor: 0 },
	{ x: 1.5, y: 1, anchor: 0.8 },
	{ x: 1, y: 1.5, anchor: 0.4 },
	{ x: 1.5, y: 1.5, anchor: 0.1 },
	{ x: 1, y: 1.5, anchor: 0.55 },
	{ x: 2, y: 1.5, anchor: 0 },
	{ x: 1, y: 1, anchor: 0.25 },
	{ x: 1, y: 2, anchor: 0.65 },
] as const;
/** More expanded nodes than this get a block of their own. */
const MAX_AMONG = 8;
/** How far from their source expanded nodes start. */
const START_DISTANCE = 170;
const GOLDEN_ANGLE = 2.399963;

/** A force-directed layout that starts from the swimlanes. */
export function forceLayout(forces: Forces): LayoutAlgorithm {
	return (input) => {
		const base = placeNetwork(input, forces);
		return base.isNarrow ? { base } : { base, among: placeAmong(input, forces, base.core) };
	};
}

function placeNetwork(input: LayoutInput, forces: Forces): BaseLayout {
	const seeds = [...swimlaneLayout(input).cards.values()].map((card) => sized(card.id, card, input));
	const free = bestPlaces(seeds, forces, input);
	const cards = input.narrow ? inTwoColumns(free, input.narrow.width, input) : free;
	const all = boundingBox(cards) ?? boxFromEdges(0, 0, 1, 1);
	return {
		...NO_LANES,
		isNarrow: input.narrow !== undefined,
		cards: new Map(cards.map((card) => [card.id, card])),
		wholes: new Map(input.stubs.map((stub) => [stub.id, stub.parent])),
		core: input.narrow ? boxFromEdges(0, 0, input.narrow.width, bottom(all) + COLUMNS.row) : { ...grown(all, SIDE), leastZoom: 0 },
	};
}

/** The network pressed together to the width of a phone: what is near stays near, and the names stay readable. */
function inTwoColumns(cards: readonly PlacedCard[], width: number, input: LayoutInput): readonly PlacedCard[] {
	const column = (width - COLUMNS.side * 2 - COLUMNS.gap) / 2;
	const down = [...cards].sort((a, b) => a.y - b.y || a.x - b.x);
	const placed: PlacedCard[] = [];
	let y: number = COLUMNS.row;
	for (let i = 0; i < down.length; i += 2) {
		const row = down.slice(i, i + 2).sort((a, b) => a.x - b.x);
		const own = row.map((card, place) => placeCard(card.id, COLUMNS.side + place * (column + COLUMNS.gap), y, column, input));
		placed.push(...own);
		y = Math.max(...own.map(bottom)) + COLUMNS.row;
	}
	return placed;
}

/** Places a few expanded nodes among the existing ones, which do not move; many nodes would cover their edges. */
function placeAmong(input: LayoutInput, forces: Forces, core: Box): PlaceAmong {
	return ({ source, nodes }, placed) => {
		if (nodes.length > MAX_AMONG) return undefined;
		const at = placed.get(source) ?? core;
		const starting = nodes.map((id, i) => sized(id, startPosition(at, core, i), input));
		const cards = placeAdded([...placed.values()], starting, linksOf(input, lastingRelations(input)), forces);
		return { placed: { source, nodes, side: 'among', ...(boundingBox(cards) ?? at) }, cards };
	};
}

/**
 * Relations in the order of their ids, without those between cards of the overview that came with an expanded node:
 * places must not depend on what else is expanded, nor on what was expanded first.
 */
function lastingRelations({ loaded: { overview, relations } }: LayoutInput): readonly Relation[] {
	const shown = new Set<string>(overview.nodes.map(({ id }) => id));
	const always = new Set<string>(overview.relations.map(({ id }) => id));
	return relations
		.filter(({ id, from, to }) => always.has(id) || !shown.has(from) || !shown.has(to))
		.sort((a, b) => (a.id < b.id ? -1 : 1));
}

function sized(id: CardId, { x, y }: Pick<Box, 'x' | 'y'>, input: LayoutInput): PlacedCard {
	const { lines, height } = cardSize(input.cardText(id), WIDTH, input.measure);
	return { id, lines, x, y, width: WIDTH, height };
}

/** Outward from the middle of the diagram, in a phyllotaxis spiral. */
function startPosition(source: Box, core: Box, i: number): Pick<Box, 'x' | 'y'> {
	const outward = Math.atan2(source.y - core.y, source.x - core.x);
	const radius = START_DISTANCE + 16 * Math.sqrt(i);
	return { x: source.x + radius * Math.cos(outward + i * GOLDEN_ANGLE), y: source.y + radius * Math.sin(outward + i * GOLDEN_ANGLE) };
}

/** Runs the simulation from several starts and takes the result with the lowest readability cost. */
function bestPlaces(seeds: readonly PlacedCard[], forces: Forces, input: LayoutInput): readonly PlacedCard[] {
	const links = linksOf(input, input.loaded.overview.relations);
	const { stretch, available } = SPACES[input.narrow ? 'narrow' : input.isCompact ? 'compact' : 'wide'];
	let best: { readonly cost: number; readonly cards: readonly PlacedCard[] } | undefined;
	for (const start of STARTS) {
		const starting = seeds.map((card) => ({ ...card, x: card.x * start.x, y: card.y * start.y }));
		const anchor = starting[Math.floor(start.anchor * starting.length)];
		const places = forces({
			cards: starting.map(withGap),
			links: connected(starting, linksAmong(starting, links)),
			fixed: new Set(anchor ? [anchor.id] : []),
		});
		const moved = mirroredLike(
			seeds,
			seeds.map((card) => movedTo(card, places, stretch)),
		);
		const cards = separated(withoutOverlaps(moved, [], GAP), []);
		const cost = readabilityCost(new Map(cards.map((card) => [card.id, card])), links, available);
		if (best === undefined || cost < best.cost) best = { cost, cards };
	}
	return best?.cards ?? [];
}

/** Runs the simulation for the added cards with all others fixed. */
function placeAdded(
	fixed: readonly PlacedCard[],
	added: readonly PlacedCard[],
	links: ForcesProblem['links'],
	forces: Forces,
): readonly PlacedCard[] {
	const all = [...fixed, ...added];
	const places = forces({
		cards: all.map(withGap),
		links: connected(all, linksAmong(all, links)),
		fixed: new Set(fixed.map((card) => card.id)),
	});
	return separated(
		withoutOverlaps(
			added.map((card) => movedTo(card, places, 1)),
			fixed,
			GAP,
		),
		fixed,
	);
}

/** Moves cards to free positions where overlap removal has left any overlap. */
function separated(cards: readonly PlacedCard[], fixed: readonly PlacedCard[]): readonly PlacedCard[] {
	const all: PlacedCard[] = [...fixed];
	for (const card of cards) all.push({ ...card, ...nearestFree(card, all) });
	return all.slice(fixed.length);
}

function withGap({ id, x, y, width, height }: PlacedCard): ForcesProblem['cards'][number] {
	return { id, x, y, width: width + GAP.x, height: height + GAP.y };
}

function movedTo(card: PlacedCard, places: Places, stretch: number): PlacedCard {
	const { x, y } = places.get(card.id) ?? card;
	return { ...card, x: Math.round(x * stretch), y: Math.round(y) };
}

/** Mirrors the result so that it resembles the start positions: cards that were left or high are so again. */
function mirroredLike(seeds: readonly Box[], cards: readonly PlacedCard[]): readonly PlacedCard[] {
	const [from, to] = [boundingBox(seeds), boundingBox(cards)];
	if (from === undefined || to === undefined) return cards;
	const likeness = (of: (box: Box) => number, middle: number, was: number) =>
		cards.reduce((sum, card, i) => sum + (of(card) - middle) * (of(seeds[i] ?? card) - was), 0);
	const signX = likeness((box) => box.x, to.x, from.x) < 0 ? -1 : 1;
	const signY = likeness((box) => box.y, to.y, from.y) < 0 ? -1 : 1;
	return cards.map((card) => ({ ...card, x: signX * (card.x - to.x), y: signY * (card.y - to.y) }));
}

/** The links of the simulation: every relation and correspondence between two cards; mappings may be longer. */
export function linksOf({ loaded, stubs }: LayoutInput, relations: readonly Relation[]): ForcesProblem['links'] {
	const pairs = new Map<string, ForcesProblem['links'][number]>();
	const link = (from: string, to: string, isFar: boolean) => {
		const key = [from, to].sort().join(' ');
		if (from !== to && (!pairs.has(key) || !isFar)) pairs.set(key, { from, to, isFar });
	};
	for (const relation of relations) link(relation.from, relation.to, isMapping(relation));
	for (const { from, to } of loaded.overview.correspondences) link(from, to, true);
	for (const { source, into } of loaded.clusters) link(source, into, false);
	for (const { id, parent } of stubs) link(parent, id, false);
	return [...pairs.values()];
}

/** Links each connected component to its nearest neighbour, so that none drifts away. */
export function connected(cards: ForcesProblem['cards'], links: ForcesProblem['links']): ForcesProblem['links'] {
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
