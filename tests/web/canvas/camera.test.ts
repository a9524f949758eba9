import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fitted, homeViewport, showing } from '#web/canvas/camera.ts';

const screen = { width: 1000, height: 700 };
const box = fc.record({
	x: fc.integer({ min: -2000, max: 2000 }),
	y: fc.integer({ min: -2000, max: 2000 }),
	width: fc.integer({ min: 20, max: 900 }),
	height: fc.integer({ min: 20, max: 600 }),
});

it('puts a whole box in the middle of the screen', () => {
	expect(fitted({ x: 500, y: 300, width: 988, height: 500 }, screen)).toStrictEqual({ zoom: 1, pan: { x: 0, y: 50 } });
});

it('starts at the top on a phone, as wide as the screen', () => {
	const { zoom, pan } = homeViewport({ x: 180, y: 700, width: 360, height: 1400 }, { width: 362, height: 500 }, true);
	expect(zoom).toBe(1);
	expect(pan).toStrictEqual({ x: 1, y: 4 });
});

it('starts in the middle when the whole wheel would be too small', () => {
	const phone = { width: 360, height: 500 };
	expect(homeViewport({ x: 600, y: 400, width: 1200, height: 800, leastZoom: 0 }, phone, false)).toStrictEqual({
		zoom: 0.62,
		pan: { x: 180 - 600 * 0.62, y: 250 - 400 * 0.62 },
	});
});

it('starts at the top at the smallest readable zoom when the window is too low for the whole diagram', () => {
	expect(homeViewport({ x: 500, y: 400, width: 1000, height: 800 }, { width: 1000, height: 500 }, false)).toStrictEqual({
		zoom: 0.85,
		pan: { x: 75, y: 6 },
	});
});

it('does not move when everything is in view', () => {
	const now = { zoom: 1, pan: { x: 0, y: 0 } };
	expect(showing({ x: 500, y: 350, width: 100, height: 40 }, now, screen)).toStrictEqual(now);
});

it('brings any box that fits into view', () => {
	fc.assert(
		fc.property(box, (one) => {
			const { zoom, pan } = showing(one, { zoom: 1, pan: { x: 0, y: 0 } }, screen);
			expect((one.x - one.width / 2) * zoom + pan.x).toBeGreaterThanOrEqual(0);
			expect((one.x + one.width / 2) * zoom + pan.x).toBeLessThanOrEqual(screen.width);
			expect((one.y - one.height / 2) * zoom + pan.y).toBeGreaterThanOrEqual(0);
			expect((one.y + one.height / 2) * zoom + pan.y).toBeLessThanOrEqual(screen.height);
		}),
	);
});
