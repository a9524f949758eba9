import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { NodeId } from '#graph/model/ids.ts';
import { overlap } from '#web/view-model/geometry.ts';
import type { Layout } from '#web/view-model/layout.ts';
import { droppedPlaces, isMovable, nearestFree, takenPlaces, withMovedCards } from '#web/view-model/moved-cards.ts';
import { pictureLayout } from '#web/view-model/picture-layout.ts';
import { layoutInput, pictureOf, type RealPicture, realPicture, unfolded } from './picture-support.ts';

const T2 = NodeId.parse('no.km.t2');
const LEVEL = 'no.km.n2';
let real: RealPicture;
let layout: Layout;
beforeAll(async () => {
	real = await realPicture();
	layout = pictureOf(await unfolded(real, [T2]), real.declared, [T2]).layout;
});

const point = fc.record({ x: fc.integer({ min: -1500, max: 2500 }), y: fc.integer({ min: -1000, max: 2000 }) });
const movable = () => [...layout.cards.keys()].filter((id) => isMovable(layout, id));

describe('a moved card', () => {
	it('lies over no other card and over no frame that is not its own, wherever it is dropped; the others stay', () => {
		fc.assert(
			fc.property(fc.nat(), point, (which, at) => {
				const id = movable()[which % movable().length] ?? '';
				const moved = withMovedCards(layout, droppedPlaces(layout, new Map(), id, at));
				const card = moved.cards.get(id);
				const home = layout.cards.get(id);
				if (card === undefined || home === undefined) throw new Error(`${id} is lost`);
				const others = [...moved.cards.values()].filter((other) => other.id !== id);
				expect(others.filter((other) => overlap(card, other))).toStrictEqual([]);
				expect(layout.frames.filter((frame) => overlap(card, frame) && !overlap(home, frame))).toStrictEqual([]);
				expect(others).toStrictEqual([...layout.cards.values()].filter((other) => other.id !== id));
			}),
			{ numRuns: 60 },
		);
	});

	it('keeps every card apart after many moves, and each of them its place but the last', () => {
		fc.assert(
			fc.property(fc.array(fc.tuple(fc.nat(), point), { minLength: 2, maxLength: 6 }), (moves) => {
				let places: ReadonlyMap<string, { readonly x: number; readonly y: number }> = new Map();
				for (const [which, at] of moves) {
					const id = movable()[which % movable().length] ?? '';
					const next = droppedPlaces(layout, places, id, at);
					for (const [other, place] of places) if (other !== id) expect(next.get(other)).toStrictEqual(place);
					places = next;
				}
				const { cards } = withMovedCards(layout, places);
				const all = [...cards.values()].filter((card) => places.has(card.id));
				for (const card of all) {
					expect(card).toMatchObject(places.get(card.id) ?? {});
					expect([...cards.values()].filter((other) => other !== card && overlap(card, other))).toStrictEqual([]);
				}
			}),
			{ numRuns: 25 },
		);
	});

	it('stands exactly where it was dropped, where there is room', () => {
		expect(droppedPlaces(layout, new Map(), LEVEL, { x: -3000, y: -3000 })).toStrictEqual(new Map([[LEVEL, { x: -3000, y: -3000 }]]));
	});

	it('leaves the bands as they are: beside them it says nothing about bands', () => {
		expect(withMovedCards(layout, new Map([[LEVEL, { x: -3000, y: 0 }]])).bands).toStrictEqual(layout.bands);
	});

	it('is not unfolded over', async () => {
		const input = layoutInput(await unfolded(real, [T2]), real.declared, [T2]);
		const block = layout.blocks[0];
		if (block === undefined) throw new Error('nothing was unfolded');
		const taken = takenPlaces(new Map([[LEVEL, block]]));
		const around = pictureLayout({ ...input, taken });
		expect(around.blocks.filter((one) => taken.some((box) => overlap(one, box)))).toStrictEqual([]);
	});
});

describe('cards that hold frames together', () => {
	it('stay, and so do all on a narrow screen', () => {
		const [frame] = layout.frames;
		expect(frame && isMovable(layout, frame.node)).toBe(false);
		expect(isMovable({ ...layout, isNarrow: true }, LEVEL)).toBe(false);
		expect(frame && droppedPlaces(layout, new Map(), frame.node, { x: 0, y: 0 })).toStrictEqual(new Map());
		expect(withMovedCards(layout, new Map([['no.such.card', { x: 0, y: 0 }]]))).toBe(layout);
	});
});

describe('the nearest free place', () => {
	it('is the place itself where it is free, else one beside what stands there', () => {
		const box = { x: 0, y: 0, width: 100, height: 40 };
		expect(nearestFree(box, [])).toStrictEqual({ x: 0, y: 0 });
		expect(nearestFree(box, [{ x: 0, y: 10, width: 100, height: 40 }])).toStrictEqual({ x: 0, y: -44 });
		expect(nearestFree(box, [{ x: -90, y: 0, width: 100, height: 400 }])).toStrictEqual({ x: 24, y: 0 });
	});
});
