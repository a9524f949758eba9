import cytoscape from 'cytoscape';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isLaidOutAnew, Prerender, put, SettleTimer } from '#web/canvas/animation.ts';
import type { SceneBox } from '#web/diagram/scene/scene.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

it('rests when the longest movement is over, though a shorter one began later', () => {
	const said: boolean[] = [];
	const resting = new SettleTimer((isSettled) => said.push(isSettled));
	resting.after(380);
	vi.advanceTimersByTime(100);
	resting.after(60);
	vi.advanceTimersByTime(319);
	expect(said).toStrictEqual([false, false]);
	vi.advanceTimersByTime(1);
	expect(said).toStrictEqual([false, false, true]);
});

it('says nothing any more once it is let go of', () => {
	const said: boolean[] = [];
	const resting = new SettleTimer((isSettled) => said.push(isSettled));
	resting.after(100);
	resting.destroy();
	vi.advanceTimersByTime(1000);
	expect(said).toStrictEqual([false]);
});

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function openReadiness() {
	const cy = cytoscape({ headless: true, styleEnabled: true, elements: [{ data: { id: 'a' } }, { data: { id: 'b' } }] });
	return { cy, readiness: new Prerender(cy), drawn: vi.spyOn(cy, 'forceRender') };
}

it('draws once more when the picture has been quiet for a while', () => {
	const { cy, drawn } = openReadiness();
	cy.getElementById('a').addClass('lit');
	vi.advanceTimersByTime(200);
	cy.getElementById('b').addClass('lit');
	vi.advanceTimersByTime(299);
	expect(drawn).not.toHaveBeenCalled();
	vi.advanceTimersByTime(1);
	expect(drawn).toHaveBeenCalledTimes(1);
	vi.advanceTimersByTime(10_000);
	expect(drawn).toHaveBeenCalledTimes(1);
});

it('draws nothing where nothing changes but the camera', () => {
	const { cy, drawn } = openReadiness();
	cy.viewport({ zoom: 2, pan: { x: 10, y: 10 } });
	vi.advanceTimersByTime(10_000);
	expect(drawn).not.toHaveBeenCalled();
});

it('draws nothing any more once it is let go of', () => {
	const { cy, readiness, drawn } = openReadiness();
	cy.getElementById('a').addClass('lit');
	readiness.destroy();
	vi.advanceTimersByTime(10_000);
	expect(drawn).not.toHaveBeenCalled();
});

function diagram(places: Readonly<Record<string, number>>): readonly SceneBox[] {
	return Object.entries(places).map(([id, x]) => ({ id, kind: 'card', x, y: 0, width: 100, height: 40 }));
}

function known(boxes: readonly SceneBox[]): ReadonlyMap<string, SceneBox> {
	return new Map(boxes.map((box) => [box.id, box]));
}

describe('a picture', () => {
	const before = known(diagram({ a: 0, b: 100, c: 200, d: 300 }));

	it('is laid out anew where most cards stand elsewhere or are new', () => {
		expect(isLaidOutAnew(before, diagram({ a: 50, b: 150, c: 250, d: 300 }))).toBe(true);
		expect(isLaidOutAnew(before, diagram({ a: 0, x: 1, y: 2, z: 3 }))).toBe(true);
	});

	it('is the same one where cards go, come or one is moved', () => {
		expect(isLaidOutAnew(before, diagram({ a: 0 }))).toBe(false);
		expect(isLaidOutAnew(before, diagram({ a: 0, b: 100, c: 200, d: 999, e: 400 }))).toBe(false);
		expect(isLaidOutAnew(new Map(), diagram({ a: 0 }))).toBe(false);
	});
});

it('puts a card that was on its way where it belongs, wholly seen', () => {
	const cy = cytoscape({ headless: true, styleEnabled: true, elements: [{ data: { id: 'a' }, position: { x: 0, y: 0 } }] });
	const card = cy.getElementById('a');
	card.style('opacity', 0.2);
	card.animate({ position: { x: 500, y: 0 } }, { duration: 1000 });
	put(card, { x: 40, y: 7 });
	expect(card.position()).toStrictEqual({ x: 40, y: 7 });
	expect([card.animated(), card.numericStyle('opacity')]).toStrictEqual([false, 1]);
	cy.destroy();
});
