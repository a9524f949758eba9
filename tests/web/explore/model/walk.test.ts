import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { realGraph } from '#tests/web/diagram/diagram-support.ts';
import { everyLayout } from '#tests/web/diagram/every-layout.ts';
import type { Box } from '#web/diagram/geometry.ts';
import type { Diagram } from '#web/diagram/scene/scene.ts';
import { DIRECTIONS, type Walk, walkOf } from '#web/explore/model/walk.ts';

const SIZE = { width: 80, height: 30 };

function unreached(boxes: ReadonlyMap<string, Box>, walk: Walk): readonly string[] {
	return [...boxes.keys()].flatMap((start) => {
		const seen = new Set([start]);
		for (const id of seen) for (const direction of DIRECTIONS) seen.add(walk[direction].get(id) ?? start);
		return [...boxes.keys()].filter((id) => !seen.has(id)).map((id) => `${start} → ${id}`);
	});
}

/** Cards on a grid with some of its places empty, moved a little: never at the same place. */
const boxes = fc
	.uniqueArray(
		fc.record({ column: fc.nat(7), row: fc.nat(11), dx: fc.integer({ min: -9, max: 9 }), dy: fc.integer({ min: -7, max: 7 }) }),
		{
			selector: ({ column, row }) => `${column} ${row}`,
			minLength: 1,
			maxLength: 60,
		},
	)
	.map((places) => new Map(places.map(({ column, row, dx, dy }, i) => [`c${i}`, { ...SIZE, x: column * 100 + dx, y: row * 50 + dy }])));

describe('the arrow keys', () => {
	it('lead from every card to every other, whatever stands where', () => {
		fc.assert(
			fc.property(boxes, (cards) => {
				expect(unreached(cards, walkOf(cards))).toStrictEqual([]);
			}),
		);
	});

	it('end somewhere also where cards lie on each other', () => {
		const piled = fc.array(fc.record({ x: fc.nat(2), y: fc.nat(2) }), { maxLength: 30 });
		fc.assert(
			fc.property(piled, (places) => {
				const cards = new Map(places.map((at, i) => [`c${i}`, { ...SIZE, ...at }]));
				expect(unreached(cards, walkOf(cards))).toStrictEqual([]);
			}),
		);
	});

	it('lead forward in their own direction, and nowhere where there is nothing', () => {
		fc.assert(
			fc.property(boxes, (cards) => {
				const walk = walkOf(cards);
				const last = [...cards.values()].reduce((most, { x }) => Math.max(most, x), Number.NEGATIVE_INFINITY);
				for (const [id, box] of cards) {
					const to = cards.get(walk.right.get(id) ?? '');
					if (to) expect(to.x).toBeGreaterThanOrEqual(box.x - 0.5);
					if (box.x === last) expect(to?.x ?? last).toBe(last);
				}
			}),
		);
	});

	it('do not depend on the order of the cards', () => {
		fc.assert(
			fc.property(boxes, (cards) => {
				expect(walkOf(new Map([...cards].reverse()))).toStrictEqual(walkOf(cards));
			}),
		);
	});

	it('prefer what is straight ahead to what is nearer but aside', () => {
		const walk = walkOf(
			new Map([
				['a', { ...SIZE, x: 0, y: 0 }],
				['ahead', { ...SIZE, x: 300, y: 0 }],
				['aside', { ...SIZE, x: 100, y: 160 }],
			]),
		);
		expect(walk.right.get('a')).toBe('ahead');
		expect(walk.down.get('a')).toBe('aside');
	});
});

describe('the shipped graph', () => {
	let diagrams: readonly Diagram[];
	beforeAll(async () => {
		diagrams = await everyLayout(await realGraph());
	}, 120_000);

	it('can be walked whole in every layout', () => {
		expect(diagrams.flatMap(({ layout }) => unreached(layout.cards, walkOf(layout.cards)))).toStrictEqual([]);
	}, 60_000);
});
