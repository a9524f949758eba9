import { type Box, boundingBox, cuts, grown, type Point } from '#web/diagram/geometry.ts';

const COST = { crossing: 1.5, card: 2, size: 50 } as const;

/** Readability cost of a layout with straight edges: edge crossings, covered cards, and size beyond the available space. */
export function readabilityCost(
	cards: ReadonlyMap<string, Box>,
	links: readonly { readonly from: string; readonly to: string }[],
	available: Pick<Box, 'width' | 'height'>,
): number {
	const segments = links.flatMap(({ from, to }) => {
		const [a, b] = [cards.get(from), cards.get(to)];
		return a && b ? [[a, b] as const] : [];
	});
	const all = [...cards.values()].map((card) => ({ card, around: grown(card, 4) }));
	let crossings = 0;
	let covered = 0;
	segments.forEach(([a, b], i) => {
		covered += all.filter(({ card, around }) => card !== a && card !== b && cuts(a, b, around)).length;
		crossings += segments.slice(i + 1).filter(([c, d]) => new Set([a, b, c, d]).size === 4 && isCrossing(a, b, c, d)).length;
	});
	const size = boundingBox(cards.values());
	const tooLarge = size ? Math.max(0, Math.max(size.width / available.width, size.height / available.height) - 1) : 0;
	return crossings * COST.crossing + covered * COST.card + tooLarge * COST.size;
}

function isCrossing(a: Point, b: Point, c: Point, d: Point): boolean {
	return sideOf(a, b, c) !== sideOf(a, b, d) && sideOf(c, d, a) !== sideOf(c, d, b);
}

function sideOf(a: Point, b: Point, point: Point): number {
	return Math.sign((b.x - a.x) * (point.y - a.y) - (b.y - a.y) * (point.x - a.x));
}

const ROUNDS = 120;

/** Overlap removal: pushes boxes apart along the shorter axis; `others` are fixed. Gives up after some rounds, so many boxes may still be close. */
export function withoutOverlaps<T extends Box>(
	boxes: readonly T[],
	others: readonly Box[],
	gap: { readonly x: number; readonly y: number },
): readonly T[] {
	const now = boxes.map((box) => ({ ...box }));
	for (let round = 0; round < ROUNDS; round++) {
		let isSettled = true;
		now.forEach((_, i) => {
			const push = (b: Box, share: number, other?: number): void => {
				const a = now[i];
				if (a === undefined) return;
				const dx = (a.width + b.width) / 2 + gap.x - Math.abs(a.x - b.x);
				const dy = (a.height + b.height) / 2 + gap.y - Math.abs(a.y - b.y);
				if (dx <= 0.5 || dy <= 0.5) return;
				isSettled = false;
				// At the same position, the first box goes up.
				const [alongX, sign] = dx < dy ? [true, a.x < b.x ? -1 : 1] : [false, a.y <= b.y ? -1 : 1];
				const by = (alongX ? dx : dy) * sign;
				move(i, alongX, by * share);
				if (other !== undefined) move(other, alongX, -by * share);
			};
			for (let j = i + 1; j < now.length; j++) {
				const b = now[j];
				if (b) push(b, 0.5, j);
			}
			for (const b of others) push(b, 1);
		});
		if (isSettled) break;
	}
	function move(i: number, alongX: boolean, by: number): void {
		const box = now[i];
		if (box) now[i] = alongX ? { ...box, x: box.x + by } : { ...box, y: box.y + by };
	}
	return now.map((box) => ({ ...box, x: Math.round(box.x), y: Math.round(box.y) }));
}
