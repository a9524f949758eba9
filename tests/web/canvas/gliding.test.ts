import cytoscape from 'cytoscape';
import { describe, expect, it } from 'vitest';
import { isLaidOutAnew, put } from '#web/canvas/gliding.ts';
import type { SceneBox } from '#web/view-model/scene.ts';

function picture(places: Readonly<Record<string, number>>): readonly SceneBox[] {
	return Object.entries(places).map(([id, x]) => ({ id, kind: 'card', x, y: 0, width: 100, height: 40 }));
}

function known(boxes: readonly SceneBox[]): ReadonlyMap<string, SceneBox> {
	return new Map(boxes.map((box) => [box.id, box]));
}

describe('a picture', () => {
	const before = known(picture({ a: 0, b: 100, c: 200, d: 300 }));

	it('is laid out anew where most cards stand elsewhere or are new', () => {
		expect(isLaidOutAnew(before, picture({ a: 50, b: 150, c: 250, d: 300 }))).toBe(true);
		expect(isLaidOutAnew(before, picture({ a: 0, x: 1, y: 2, z: 3 }))).toBe(true);
	});

	it('is the same one where cards go, come or one is moved', () => {
		expect(isLaidOutAnew(before, picture({ a: 0 }))).toBe(false);
		expect(isLaidOutAnew(before, picture({ a: 0, b: 100, c: 200, d: 999, e: 400 }))).toBe(false);
		expect(isLaidOutAnew(new Map(), picture({ a: 0 }))).toBe(false);
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
