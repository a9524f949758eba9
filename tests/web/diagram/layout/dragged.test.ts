import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { NodeId } from '#graph/model/ids.ts';
import { diagramOf, expanded, layoutInput, type RealGraph, realGraph } from '#tests/web/diagram/diagram-support.ts';
import { overlap } from '#web/diagram/geometry.ts';
import { diagramLayout } from '#web/diagram/layout/diagram-layout.ts';
import { isDraggable, nearestFree, positionsAfterDrop, withDraggedCards } from '#web/diagram/layout/dragged.ts';
import type { Layout } from '#web/diagram/layout/layout.ts';

const T2 = NodeId.parse('no.km.t2');
const LEVEL = 'no.km.n2';
let real: RealGraph;
let layout: Layout;
beforeAll(async () => {
	real = await realGraph();
	layout = diagramOf(await expanded(real, [T2]), real.declared, [T2]).layout;
});

const point = fc.record({ x: fc.integer({ min: -1500, max: 2500 }), y: fc.integer({ min: -1000, max: 2000 }) });
const draggable = () => [...layout.cards.keys()].filter((id) => isDraggable(layout, id));

describe('a dragged card', () => {
	it('overlaps no other card and no frame but its own, wherever it is dropped; the others stay', () => {
		fc.assert(
			fc.property(fc.nat(), point, (which, at) => {
				const id = draggable()[which % draggable().length] ?? '';
				const dragged = withDraggedCards(layout, positionsAfterDrop(layout, new Map(), id, at));
				const card = dragged.cards.get(id);
				const home = layout.cards.get(id);
				if (card === undefined || home === undefined) throw new Error(`${id} is lost`);
				const others = [...dragged.cards.values()].filter((other) => other.id !== id);
				expect(others.filter((other) => overlap(card, other))).toStrictEqual([]);
				expect(layout.frames.filter((frame) => overlap(card, frame) && !overlap(home, frame))).toStrictEqual([]);
				expect(others).toStrictEqual([...layout.cards.values()].filter((other) => other.id !== id));
			}),
			{ numRuns: 60 },
		);
	});

	it('moves no card dragged before, and overlaps none of them', () => {
		fc.assert(
			fc.property(fc.array(fc.tuple(fc.nat(), point), { minLength: 2, maxLength: 6 }), (moves) => {
				let places: ReadonlyMap<string, { readonly x: number; readonly y: number }> = new Map();
				for (const [which, at] of moves) {
					const id = draggable()[which % draggable().length] ?? '';
					const next = positionsAfterDrop(layout, places, id, at);
					for (const [other, place] of places) if (other !== id) expect(next.get(other)).toStrictEqual(place);
					places = next;
				}
				const { cards } = withDraggedCards(layout, places);
				const all = [...cards.values()].filter((card) => places.has(card.id));
				for (const card of all) {
					expect(card).toMatchObject(places.get(card.id) ?? {});
					expect([...cards.values()].filter((other) => other !== card && overlap(card, other))).toStrictEqual([]);
				}
			}),
			{ numRuns: 25 },
		);
	});

	it('is exactly where it was dropped, if there is room', () => {
		expect(positionsAfterDrop(layout, new Map(), LEVEL, { x: -3000, y: -3000 })).toStrictEqual(new Map([[LEVEL, { x: -3000, y: -3000 }]]));
	});

	it('does not change the bands', () => {
		expect(withDraggedCards(layout, new Map([[LEVEL, { x: -3000, y: 0 }]])).bands).toStrictEqual(layout.bands);
	});

	it('is not covered by expanded nodes', async () => {
		const input = layoutInput(await expanded(real, [T2]), real.declared, [T2]);
		const block = layout.blocks[0];
		if (block === undefined) throw new Error('nothing was expanded');
		const around = withDraggedCards(diagramLayout(input), new Map([[LEVEL, block]]));
		const card = around.cards.get(LEVEL);
		expect([...around.cards.values()].filter((one) => one !== card && card && overlap(one, card))).toStrictEqual([]);
	});
});

describe('frame titles', () => {
	it('cannot be dragged, nor can any card on a narrow screen', () => {
		const [frame] = layout.frames;
		expect(frame && isDraggable(layout, frame.node)).toBe(false);
		expect(isDraggable({ ...layout, isNarrow: true }, LEVEL)).toBe(false);
		expect(frame && positionsAfterDrop(layout, new Map(), frame.node, { x: 0, y: 0 })).toStrictEqual(new Map());
		expect(withDraggedCards(layout, new Map([['no.such.card', { x: 0, y: 0 }]]))).toBe(layout);
	});
});

describe('the nearest free position', () => {
	it('is the position itself if it is free, otherwise one beside the obstacle', () => {
		const box = { x: 0, y: 0, width: 100, height: 40 };
		expect(nearestFree(box, [])).toStrictEqual({ x: 0, y: 0 });
		expect(nearestFree(box, [{ x: 0, y: 10, width: 100, height: 40 }])).toStrictEqual({ x: 0, y: -44 });
		expect(nearestFree(box, [{ x: -90, y: 0, width: 100, height: 400 }])).toStrictEqual({ x: 24, y: 0 });
	});
});
