import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linkPath, spread, wedgePath } from '#web/compare/model/link-path.ts';

const ends = { x1: 0, y1: 10, x2: 100, y2: 50 };

test('a link is horizontal at both ends', () => {
	expect(linkPath(ends)).toBe('M0,10C50,10 50,50 100,50');
});

test('a wedge is thin at the narrower concept, on either side', () => {
	expect(wedgePath(ends, 'broadMatch')).toBe('M0,9.25C50,9.25 50,44.5 100,44.5L100,55.5C50,55.5 50,10.75 0,10.75Z');
	expect(wedgePath(ends, 'narrowMatch')).toBe('M0,4.5C50,4.5 50,49.25 100,49.25L100,50.75C50,50.75 50,15.5 0,15.5Z');
});

test('labels keep their distance and the order of their links', () => {
	expect(spread([40, 10, 15], 20)).toStrictEqual([50, 10, 30]);
	fc.assert(
		fc.property(fc.array(fc.integer({ min: 0, max: 1000 })), (heights) => {
			const places = [...spread(heights, 30)].sort((a, b) => a - b);
			expect(places.every((place, i) => i === 0 || place - (places[i - 1] ?? 0) >= 30)).toBe(true);
		}),
	);
});
