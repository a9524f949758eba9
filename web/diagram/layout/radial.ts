import { cardSize } from '#web/diagram/card.ts';
import { type Box, bottom, boundingBox, boxFromEdges, left, overlap, type Point, right, top } from '#web/diagram/geometry.ts';
import type { CardId } from '#web/diagram/input.ts';
import { flatParts, modelTree, type Part, wholesOf } from './hierarchy.ts';
import { type BaseLayout, type LayoutAlgorithm, type LayoutInput, NO_LANES, type PlacedCard, type PlacedSector } from './layout.ts';
import { unrolledWheel } from './unrolled-wheel.ts';

/** Gap between cards, with room for the badges on their corners. */
const GAP = { x: 12, y: 16 } as const;
/** Between a card and the border of its ring. */
const PAD = 4;
const STEP = 2;
/** The corners of a card may lie on the border of its ring. */
const CORNER = { x: 14, y: 8 } as const;
const WIDTH = { hub: 156, part: 138 } as const;
/** Width of the wheel relative to its height, by the shape of the available space. */
const ASPECT = { wide: 1.55, compact: 1.05 } as const;
/** A part gets at least this share of its siblings' average. */
const MIN_SHARE = 0.5;

interface Seat {
	readonly part: Part;
	readonly ring: number;
	/** Its arc, as shares of the circumference. */
	readonly from: number;
	readonly to: number;
}

/** One model as a wheel: the model in the middle, its parts around it in order, their parts further out; unrolled on narrow screens. */
export const radialLayout: LayoutAlgorithm = (input) => {
	const tree = modelTree(input);
	return tree && { base: input.narrow ? unrolledWheel(input, tree, input.narrow.width) : placeWheel(input, tree) };
};

function placeWheel(input: LayoutInput, tree: Part): BaseLayout {
	const { hub: hubWidth, part: width } = WIDTH;
	const aspect = input.isCompact ? ASPECT.compact : ASPECT.wide;
	const rim = rimOf(aspect, width + GAP.x, 48 + GAP.y);
	const seats = seatsOf(tree);
	const hub = cardAt(tree.id, { x: 0, y: 0 }, hubWidth, input);
	const cards: PlacedCard[] = [hub];
	const rings: Ring[] = [];
	let inner = rim.farthest(hub) + PAD;
	const all = [...new Set(seats.map((seat) => seat.ring))].sort((a, b) => a - b);
	for (const [i, ring] of all.entries()) {
		const own = seats.filter((seat) => seat.ring === ring);
		const placed = placeRing(own, inner, cards, rim, width, input);
		const isLast = i === all.length - 1;
		const outer = Math.max(...placed.map((card) => rim.farthest(isLast ? card : withoutCorners(card)))) + PAD;
		rings.push({ ring, inner, outer });
		cards.push(...placed);
		inner = outer;
	}
	const core = boxFromEdges(-inner * aspect - 4, -inner - 4, inner * aspect + 4, inner + 4);
	return {
		...NO_LANES,
		isNarrow: false,
		cards: new Map(cards.map((card) => [card.id, card])),
		sectors: sectorsOf(
			seats.filter((seat) => tree.children.includes(seat.part)).map(({ part, from, to }) => ({ id: part.id, from, to })),
			rings,
			rim,
		),
		wholes: wholesOf(tree),
		core: { ...core, leastZoom: 0 },
	};
}

/** Places a ring at the smallest radius at which its cards do not overlap. */
function placeRing(
	seats: readonly Seat[],
	inner: number,
	taken: readonly PlacedCard[],
	rim: Rim,
	width: number,
	input: LayoutInput,
): readonly PlacedCard[] {
	for (let radius = inner + PAD; ; radius += STEP) {
		const cards = seats.map(({ part, from, to }) => cardAt(part.id, rim.at((from + to) / 2, radius), width, input));
		const isClear = cards.every(
			(card) => rim.nearest(withoutCorners(card)) >= inner + PAD && taken.every((other) => !isTooClose(card, other)),
		);
		if (isClear && cards.every((card, i) => cards.slice(i + 1).every((other) => !isTooClose(card, other)))) return cards;
	}
}

function withoutCorners(card: Box): Box {
	return { ...card, width: card.width - CORNER.x, height: card.height - CORNER.y };
}

function isTooClose(a: Box, b: Box): boolean {
	return overlap({ ...a, width: a.width + GAP.x, height: a.height + GAP.y }, { ...b, width: b.width + GAP.x, height: b.height + GAP.y });
}

function cardAt(id: CardId, at: { readonly x: number; readonly y: number }, width: number, input: LayoutInput): PlacedCard {
	const size = cardSize(input.cardText(id), width, input.measure);
	return { id, lines: size.lines, x: Math.round(at.x), y: Math.round(at.y), width, height: size.height };
}

/** Divides the circumference: each part lies within the arc of its whole, and parts further out need smaller shares. */
function seatsOf(tree: Part): readonly Seat[] {
	const rings = ringsOf(tree);
	const ringOf = (part: Part) => rings.get(part.id) ?? 1;
	const room = (part: Part): number => {
		const inside = part.children.map((child) => (room(child) * (ringOf(part) + 0.3)) / (ringOf(child) + 0.3));
		return Math.max(
			1,
			inside.reduce((sum, one) => sum + one, 0),
		);
	};
	const seats: Seat[] = [];
	const seat = (parts: readonly Part[], from: number, to: number, isInner: boolean) => {
		const rooms = parts.map(room);
		const mean = rooms.reduce((sum, one) => sum + one, 0) / Math.max(1, rooms.length);
		const shares = rooms.map((one) => (isInner ? Math.max(one, mean * MIN_SHARE) : one));
		const all = shares.reduce((sum, one) => sum + one, 0);
		let start = from;
		parts.forEach((part, i) => {
			const end = start + ((to - from) * (shares[i] ?? 0)) / all;
			seats.push({ part, ring: ringOf(part), from: start, to: end });
			seat(part.children, start, end, false);
			start = end;
		});
	};
	seat(tree.children, 0, 1, true);
	return seats;
}

/** The ring of each part: all parts of a kind share the ring of the deepest of them. */
function ringsOf(tree: Part): ReadonlyMap<string, number> {
	const parts = flatParts(tree).filter(({ depth }) => depth > 0);
	const deepest = new Map<string, number>();
	for (const { part, depth } of parts) deepest.set(part.kind, Math.max(depth, deepest.get(part.kind) ?? 0));
	const rings = new Map<string, number>();
	const assign = (part: Part, whole: number) => {
		const ring = Math.max(whole + 1, deepest.get(part.kind) ?? 0);
		rings.set(part.id, ring);
		for (const child of part.children) assign(child, ring);
	};
	for (const child of tree.children) assign(child, 0);
	return rings;
}

export interface Ring {
	readonly ring: number;
	readonly inner: number;
	readonly outer: number;
}

/** Segments of a whole circle in the outlines of sectors. */
const ARC_SEGMENTS = 96;

/** The background: the sector of each direct part in each ring. */
export function sectorsOf(
	parts: readonly { readonly id: string; readonly from: number; readonly to: number }[],
	rings: readonly Ring[],
	rim: Rim,
): readonly PlacedSector[] {
	return rings.flatMap(({ ring, inner, outer }) =>
		parts.map(({ id, from, to }): PlacedSector => {
			const count = Math.max(2, Math.ceil((to - from) * ARC_SEGMENTS));
			const shares = Array.from({ length: count + 1 }, (_, i) => from + ((to - from) * i) / count);
			const points = [...shares.map((share) => rim.at(share, outer)), ...[...shares].reverse().map((share) => rim.at(share, inner))];
			const box = boundingBox(points.map((point) => ({ ...point, width: 0, height: 0 }))) ?? { x: 0, y: 0, width: 1, height: 1 };
			return { id: `${ring}:${id}`, ring, ...box, outline: points };
		}),
	);
}

/** The ellipse of a wheel. Equal shares of it have room for equally many cards. */
export interface Rim {
	/** The point at a share (0 to 1) of the circumference, clockwise from the top. */
	at(share: number, radius: number): Point;
	/** The radius of the ring through the outermost point of a box. */
	farthest(box: Box): number;
	/** The radius of the ring through the innermost point of a box. */
	nearest(box: Box): number;
}

const SAMPLES = 720;

/** Cards of this size are wider than high, so they need less of the circumference at the sides than at the top. */
export function rimOf(aspect: number, width: number, height: number): Rim {
	const angles = Array.from({ length: SAMPLES + 1 }, (_, i) => (i / SAMPLES) * 2 * Math.PI - Math.PI / 2);
	const cumulative: number[] = [0];
	for (const angle of angles.slice(1)) {
		const density = Math.max((aspect * Math.abs(Math.sin(angle))) / width, Math.abs(Math.cos(angle)) / height);
		cumulative.push((cumulative.at(-1) ?? 0) + density);
	}
	const all = cumulative.at(-1) ?? 1;
	const radiusOf = (x: number, y: number) => Math.hypot(x / aspect, y);
	return {
		at(share, radius) {
			const wanted = Math.min(1, Math.max(0, share)) * all;
			const i = Math.max(
				1,
				cumulative.findIndex((one) => one >= wanted - 1e-9),
			);
			const [before, after] = [cumulative[i - 1] ?? 0, cumulative[i] ?? all];
			const part = after === before ? 0 : (wanted - before) / (after - before);
			const angle = (angles[i - 1] ?? 0) + part * ((2 * Math.PI) / SAMPLES);
			return { x: aspect * radius * Math.cos(angle), y: radius * Math.sin(angle) };
		},
		farthest: (box) => radiusOf(Math.max(Math.abs(left(box)), Math.abs(right(box))), Math.max(Math.abs(top(box)), Math.abs(bottom(box)))),
		nearest: (box) => radiusOf(Math.max(0, Math.abs(box.x) - box.width / 2), Math.max(0, Math.abs(box.y) - box.height / 2)),
	};
}
