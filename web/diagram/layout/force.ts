import { isMapping, type Relation } from '#graph/model/relation.ts';
import { cardSize } from '#web/diagram/card.ts';
import { around, type Box, boxFromEdges, grown } from '#web/diagram/geometry.ts';
import type { CardId } from '#web/diagram/input.ts';
import { nearestFree } from './dragged.ts';
import type { Forces, ForcesProblem } from './forces.ts';
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
import { swimlaneLayout } from './swimlanes.ts';

const WIDTH = 132;
/** Room that a card wants around it, for lines, signs and badges. */
const AIR = { x: 26, y: 30 } as const;
const SIDE = 18;
/** How much wider than high the network becomes, and the room in which its words are read. */
const ROOMS = {
	wide: { stretch: 1.15, room: { width: 1300, height: 830 } },
	compact: { stretch: 0.95, room: { width: 900, height: 1050 } },
	narrow: { stretch: 0.8, room: { width: 800, height: 1150 } },
} as const;
/** How the levels are pulled wide before the forces begin, and which card holds still meanwhile, as a share of all. */
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
/** More unfolded nodes than this stand in a block of their own. */
const MOST_AMONG = 8;
/** What was unfolded begins so far from its opener, each card in a direction of its own. */
const START = 170;
const GOLDEN_ANGLE = 2.399963;

/** The same nodes as the levels show, as forces move them from there. */
export function forceLayout(forces: Forces): LayoutAlgorithm {
	return (input) => {
		const base = placeNetwork(input, forces);
		return { base, among: amongOthers(input, forces, base.core) };
	};
}

function placeNetwork(input: LayoutInput, forces: Forces): BaseLayout {
	const seeds = [...swimlaneLayout(input).cards.values()].map((card) => sized(card.id, card, input));
	const cards = firstPlaces(seeds, forces, input);
	const core = grown(around(cards) ?? boxFromEdges(0, 0, 1, 1), SIDE);
	return {
		...NO_LANES,
		isNarrow: false,
		cards: new Map(cards.map((card) => [card.id, card])),
		wholes: new Map(input.stubs.map((stub) => [stub.id, stub.parent])),
		core: { ...core, leastZoom: 0 },
	};
}

/** A few unfolded nodes find their places among those that stand there, which stay; many would cover their lines. */
function amongOthers(input: LayoutInput, forces: Forces, core: Box): PlaceAmong {
	return ({ source, nodes }, standing) => {
		if (nodes.length > MOST_AMONG) return undefined;
		const at = standing.get(source) ?? core;
		const begun = nodes.map((id, i) => sized(id, started(at, core, i), input));
		const cards = among([...standing.values()], begun, linksOf(input, input.loaded.relations), forces);
		return { placed: { source, nodes, side: 'among', ...(around(cards) ?? at) }, cards };
	};
}

function sized(id: CardId, { x, y }: Pick<Box, 'x' | 'y'>, input: LayoutInput): PlacedCard {
	const { lines, height } = cardSize(input.cardText(id), WIDTH, input.measure);
	return { id, lines, x, y, width: WIDTH, height };
}

/** Outward from the middle of the picture, spread like the seeds of a sunflower. */
function started(source: Box, core: Box, i: number): Pick<Box, 'x' | 'y'> {
	const outward = Math.atan2(source.y - core.y, source.x - core.x);
	const radius = START + 16 * Math.sqrt(i);
	return { x: source.x + radius * Math.cos(outward + i * GOLDEN_ANGLE), y: source.y + radius * Math.sin(outward + i * GOLDEN_ANGLE) };
}

/** The first picture from several starts, of which the one that is easiest to follow is taken. */
function firstPlaces(seeds: readonly PlacedCard[], forces: Forces, input: LayoutInput): readonly PlacedCard[] {
	const links = linksOf(input, input.loaded.overview.relations);
	const { stretch, room } = ROOMS[input.narrow ? 'narrow' : input.isCompact ? 'compact' : 'wide'];
	let best: { readonly cost: number; readonly cards: readonly PlacedCard[] } | undefined;
	for (const start of STARTS) {
		const begun = seeds.map((card) => ({ ...card, x: card.x * start.x, y: card.y * start.y }));
		const anchor = begun[Math.floor(start.anchor * begun.length)];
		const places = forces({
			cards: begun.map(withAir),
			links: joined(begun, linksAmong(begun, links)),
			fixed: new Set(anchor ? [anchor.id] : []),
		});
		const drawn = turnedLike(
			seeds,
			seeds.map((card) => movedTo(card, places, stretch)),
		);
		const cards = standing(withoutOverlaps(drawn, [], AIR), []);
		const cost = readabilityCost(new Map(cards.map((card) => [card.id, card])), links, room);
		if (best === undefined || cost < best.cost) best = { cost, cards };
	}
	return best?.cards ?? [];
}

/** Fresh cards where the forces take them among those that stay. */
function among(
	staying: readonly PlacedCard[],
	fresh: readonly PlacedCard[],
	links: ForcesProblem['links'],
	forces: Forces,
): readonly PlacedCard[] {
	const all = [...staying, ...fresh];
	const places = forces({
		cards: all.map(withAir),
		links: joined(all, linksAmong(all, links)),
		fixed: new Set(staying.map((card) => card.id)),
	});
	return standing(
		withoutOverlaps(
			fresh.map((card) => movedTo(card, places, 1)),
			staying,
			AIR,
		),
		staying,
	);
}

/** No card over another, whatever the forces wanted. */
function standing(cards: readonly PlacedCard[], staying: readonly PlacedCard[]): readonly PlacedCard[] {
	const all: PlacedCard[] = [...staying];
	for (const card of cards) all.push({ ...card, ...nearestFree(card, all) });
	return all.slice(staying.length);
}

function withAir({ id, x, y, width, height }: PlacedCard): ForcesProblem['cards'][number] {
	return { id, x, y, width: width + AIR.x, height: height + AIR.y };
}

function movedTo(card: PlacedCard, places: Places, stretch: number): PlacedCard {
	const { x, y } = places.get(card.id) ?? card;
	return { ...card, x: Math.round(x * stretch), y: Math.round(y) };
}

/** The mirror image that is most like the picture that the forces began with: what stood left or high stands there again. */
function turnedLike(seeds: readonly Box[], cards: readonly PlacedCard[]): readonly PlacedCard[] {
	const [from, to] = [around(seeds), around(cards)];
	if (from === undefined || to === undefined) return cards;
	const likeness = (of: (box: Box) => number, middle: number, was: number) =>
		cards.reduce((sum, card, i) => sum + (of(card) - middle) * (of(seeds[i] ?? card) - was), 0);
	const signX = likeness((box) => box.x, to.x, from.x) < 0 ? -1 : 1;
	const signY = likeness((box) => box.y, to.y, from.y) < 0 ? -1 : 1;
	return cards.map((card) => ({ ...card, x: signX * (card.x - to.x), y: signY * (card.y - to.y) }));
}

/** What pulls: every relation and correspondence between two cards, mappings with more slack. */
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
