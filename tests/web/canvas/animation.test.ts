import cytoscape from 'cytoscape';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isNewLayout, Prerender, put, SettleTimer } from '#web/canvas/animation.ts';
import type { SceneBox } from '#web/diagram/scene/scene.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

it('settles when the longest animation is over, even if a shorter one started later', () => {
	const reports: boolean[] = [];
	const timer = new SettleTimer((isSettled) => reports.push(isSettled));
	timer.after(380);
	vi.advanceTimersByTime(100);
	timer.after(60);
	vi.advanceTimersByTime(319);
	expect(reports).toStrictEqual([false, false]);
	vi.advanceTimersByTime(1);
	expect(reports).toStrictEqual([false, false, true]);
});

it('reports nothing after it is destroyed', () => {
	const reports: boolean[] = [];
	const timer = new SettleTimer((isSettled) => reports.push(isSettled));
	timer.after(100);
	timer.destroy();
	vi.advanceTimersByTime(1000);
	expect(reports).toStrictEqual([false]);
});

function openPrerender() {
	const cy = cytoscape({ headless: true, styleEnabled: true, elements: [{ data: { id: 'a' } }, { data: { id: 'b' } }] });
	return { cy, prerender: new Prerender(cy), drawn: vi.spyOn(cy, 'forceRender') };
}

it('draws once more when nothing has changed for a while', () => {
	const { cy, drawn } = openPrerender();
	cy.getElementById('a').addClass('highlighted');
	vi.advanceTimersByTime(200);
	cy.getElementById('b').addClass('highlighted');
	vi.advanceTimersByTime(299);
	expect(drawn).not.toHaveBeenCalled();
	vi.advanceTimersByTime(1);
	expect(drawn).toHaveBeenCalledTimes(1);
	vi.advanceTimersByTime(10_000);
	expect(drawn).toHaveBeenCalledTimes(1);
});

it('draws nothing if only the camera moves', () => {
	const { cy, drawn } = openPrerender();
	cy.viewport({ zoom: 2, pan: { x: 10, y: 10 } });
	vi.advanceTimersByTime(10_000);
	expect(drawn).not.toHaveBeenCalled();
});

it('draws nothing after it is destroyed', () => {
	const { cy, prerender, drawn } = openPrerender();
	cy.getElementById('a').addClass('highlighted');
	prerender.destroy();
	vi.advanceTimersByTime(10_000);
	expect(drawn).not.toHaveBeenCalled();
});

function boxesAt(positions: Readonly<Record<string, number>>): readonly SceneBox[] {
	return Object.entries(positions).map(([id, x]) => ({ id, kind: 'card', x, y: 0, width: 100, height: 40 }));
}

function known(boxes: readonly SceneBox[]): ReadonlyMap<string, SceneBox> {
	return new Map(boxes.map((box) => [box.id, box]));
}

describe('a scene', () => {
	const before = known(boxesAt({ a: 0, b: 100, c: 200, d: 300 }));

	it('is a new layout if most cards moved or are new', () => {
		expect(isNewLayout(before, boxesAt({ a: 50, b: 150, c: 250, d: 300 }))).toBe(true);
		expect(isNewLayout(before, boxesAt({ a: 0, x: 1, y: 2, z: 3 }))).toBe(true);
	});

	it('is the same layout if cards are removed, added or a single one moved', () => {
		expect(isNewLayout(before, boxesAt({ a: 0 }))).toBe(false);
		expect(isNewLayout(before, boxesAt({ a: 0, b: 100, c: 200, d: 999, e: 400 }))).toBe(false);
		expect(isNewLayout(new Map(), boxesAt({ a: 0 }))).toBe(false);
	});
});

it('stops the animation of a card that is put elsewhere, and its fade-in', () => {
	const cy = cytoscape({ headless: true, styleEnabled: true, elements: [{ data: { id: 'a' }, position: { x: 0, y: 0 } }] });
	const card = cy.getElementById('a');
	card.style('opacity', 0.2);
	card.animate({ position: { x: 500, y: 0 } }, { duration: 1000 });
	put(card, { x: 40, y: 7 });
	expect(card.position()).toStrictEqual({ x: 40, y: 7 });
	expect([card.animated(), card.numericStyle('opacity')]).toStrictEqual([false, 1]);
	cy.destroy();
});
