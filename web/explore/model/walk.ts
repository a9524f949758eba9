import type { Box } from '#web/diagram/geometry.ts';

export const DIRECTIONS = ['up', 'down', 'left', 'right'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** Where each arrow key leads from each card. */
export type Walk = Readonly<Record<Direction, ReadonlyMap<string, string>>>;

/** A step aside counts as much as this many ahead. */
const ASIDE_COST = 3;
/** Cards outside the cone come after all inside it. */
const OUTSIDE_COST = 100_000;

/** How far a point lies in each direction. */
const AHEAD: Readonly<Record<Direction, (box: Box) => number>> = {
	up: ({ y }) => -y,
	down: ({ y }) => y,
	left: ({ x }) => -x,
	right: ({ x }) => x,
};

interface Card extends Box {
	readonly id: string;
}

/**
 * Each arrow leads to the nearest card in its direction, first of all to those in a cone of 45° to either side. Where
 * that leaves a card that no keys lead to, it is put in between two cards that an arrow connects, so that from every
 * card every other can be reached. Depends on the cards only, not on their order.
 */
export function walkOf(boxes: ReadonlyMap<string, Box>): Walk {
	const cards = [...boxes].map(([id, box]): Card => ({ ...box, id })).sort((a, b) => (a.id < b.id ? -1 : 1));
	const byId = new Map(cards.map((card) => [card.id, card]));
	const walk = {
		up: nearestIn('up', cards),
		down: nearestIn('down', cards),
		left: nearestIn('left', cards),
		right: nearestIn('right', cards),
	};
	for (const { id } of cards) {
		for (;;) {
			const reached = reachedFrom(id, walk);
			const gap = smallestGap(
				cards.filter((card) => reached.has(card.id)),
				cards.filter((card) => !reached.has(card.id)),
			);
			if (gap === undefined) break;
			const direction = directionOf(gap.from, gap.to);
			merge(walk[direction], gap.from.id, gap.to.id, (one, other) => isBefore(byId.get(one), byId.get(other), direction));
		}
	}
	return walk;
}

function nearestIn(direction: Direction, cards: readonly Card[]): Map<string, string> {
	const nearest = new Map<string, string>();
	for (const card of cards) {
		let best: { readonly id: string; readonly cost: number } | undefined;
		for (const other of cards) {
			if (!isBefore(card, other, direction)) continue;
			const cost = costOf(card, other, direction);
			if (best === undefined || cost < best.cost) best = { id: other.id, cost };
		}
		if (best) nearest.set(card.id, best.id);
	}
	return nearest;
}

/** Distances are from border to border, so that a wide card is near all that stand under it. */
function costOf(from: Box, to: Box, direction: Direction): number {
	const x = Math.max(0, Math.abs(from.x - to.x) - (from.width + to.width) / 2);
	const y = Math.max(0, Math.abs(from.y - to.y) - (from.height + to.height) / 2);
	const isUpright = direction === 'up' || direction === 'down';
	const [ahead, aside] = isUpright ? [y, x] : [x, y];
	const centres = isUpright ? Math.abs(from.x - to.x) : Math.abs(from.y - to.y);
	const isInCone = aside <= AHEAD[direction](to) - AHEAD[direction](from);
	return ahead + aside * ASIDE_COST + centres / 10 + (isInCone ? 0 : OUTSIDE_COST);
}

/** Whether a step from one to the other goes in the direction. */
function isBefore(one: Box | undefined, other: Box | undefined, direction: Direction): boolean {
	return one !== undefined && other !== undefined && AHEAD[direction](one) < AHEAD[direction](other) - 0.5;
}

function directionOf(from: Box, to: Box): Direction {
	const [dx, dy] = [to.x - from.x, to.y - from.y];
	if (Math.abs(dy) >= Math.abs(dx)) return dy < 0 ? 'up' : 'down';
	return dx < 0 ? 'left' : 'right';
}

function reachedFrom(start: string, walk: Walk): ReadonlySet<string> {
	const reached = new Set([start]);
	for (const id of reached) {
		for (const direction of DIRECTIONS) {
			const next = walk[direction].get(id);
			if (next !== undefined) reached.add(next);
		}
	}
	return reached;
}

function smallestGap(reached: readonly Card[], missed: readonly Card[]): { readonly from: Card; readonly to: Card } | undefined {
	let best: { readonly from: Card; readonly to: Card; readonly length: number } | undefined;
	for (const to of missed) {
		for (const from of reached) {
			const length = Math.hypot(from.x - to.x, from.y - to.y);
			if (best === undefined || length < best.length) best = { from, to, length };
		}
	}
	return best;
}

/** Merges the steps that follow `added` into those that follow `from`: no card loses a way to another. */
function merge(steps: Map<string, string>, from: string, added: string, isAhead: (one: string, other: string) => boolean): void {
	let at = from;
	let waiting: string | undefined = added;
	while (waiting !== undefined && waiting !== at) {
		const next = steps.get(at);
		if (next === waiting) return;
		// Cards side by side are both kept, one after the other.
		if (next === undefined || !isAhead(next, waiting)) {
			steps.set(at, waiting);
			[at, waiting] = [waiting, next];
		} else at = next;
	}
}
