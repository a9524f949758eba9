import { describe, expect, it } from 'vitest';
import { NodeId } from '#graph/model/ids.ts';
import { changePath, FIRST_SIGHT } from '#web/state/explorer.ts';
import { dropEnd, endFor, startPath, swapEnds, toggleExcluded } from '#web/state/path-wish.ts';

const a = NodeId.parse('a.a');
const b = NodeId.parse('b.b');
const c = NodeId.parse('c.c');
const between = changePath(FIRST_SIGHT, { from: a, to: b, exclude: ['teaches'], hubs: true });

describe('the ends of paths', () => {
	it('begin anew without the wishes of before', () => {
		expect(startPath(between, c).path).toStrictEqual({ from: c, exclude: [], hubs: false });
	});

	it('are dropped one at a time, and the rest of the wish stays', () => {
		expect(dropEnd(between, 'from').path).toStrictEqual({ to: b, exclude: ['teaches'], hubs: true });
		expect(dropEnd(dropEnd(between, 'from'), 'to').path).toStrictEqual({ exclude: ['teaches'], hubs: true });
		expect(dropEnd(FIRST_SIGHT, 'from')).toBe(FIRST_SIGHT);
	});

	it('change places', () => {
		expect(swapEnds(between).path).toStrictEqual({ from: b, to: a, exclude: ['teaches'], hubs: true });
		expect(swapEnds(startPath(FIRST_SIGHT, a)).path).toStrictEqual({ to: a, exclude: [], hubs: false });
	});

	it('take a node as the one that is missing, else as a new beginning', () => {
		expect(endFor(undefined, a)).toBe('from');
		expect(endFor({ from: a, exclude: [], hubs: false }, b)).toBe('to');
		expect(endFor({ to: a, exclude: [], hubs: false }, b)).toBe('from');
		expect(endFor(between.path, c)).toBe('from');
		expect(endFor(between.path, b)).toBeUndefined();
	});
});

describe('a relation kind', () => {
	it('is left out and brought back', () => {
		const without = toggleExcluded(between, 'guides');
		expect(without.path?.exclude).toStrictEqual(['teaches', 'guides']);
		expect(toggleExcluded(without, 'teaches').path?.exclude).toStrictEqual(['guides']);
	});
});
