import { describe, expect, it } from 'vitest';
import { NodeId, RelationId } from '#graph/model/ids.ts';
import { comparisonAddress, comparisonStateOf } from '#web/state/compare-search.ts';
import { type ComparisonState, chooseModel, closeMapping, swapSides, toggleMapping } from '#web/state/comparison.ts';

const a = NodeId.parse('no.m');
const b = NodeId.parse('dk.m');
const other = NodeId.parse('no.other');
const mapping = RelationId.parse('no.m.t2:closeMatch:dk.m.o4');
const closed: ComparisonState = { left: a, right: b, lead: 'left' };
const open: ComparisonState = { ...closed, mapping, lead: 'right' };

describe('a comparison', () => {
	it('opens a mapping in the list of one side and closes it there', () => {
		expect(toggleMapping(closed, mapping, 'right')).toStrictEqual(open);
		expect(toggleMapping(open, mapping, 'right')).toStrictEqual(closed);
		expect(toggleMapping(open, mapping, 'left')).toStrictEqual({ ...open, lead: 'left' });
		expect(closeMapping(open)).toStrictEqual(closed);
	});

	it('swaps its sides and keeps a mapping open in the list of the same model', () => {
		expect(swapSides(closed)).toStrictEqual({ left: b, right: a, lead: 'left' });
		expect(swapSides(open)).toStrictEqual({ left: b, right: a, mapping, lead: 'left' });
		expect(swapSides(swapSides(open))).toStrictEqual(open);
	});

	it('forgets the mapping when another model is chosen', () => {
		expect(chooseModel(open, 'left', other)).toStrictEqual({ left: other, right: b, lead: 'left' });
		expect(chooseModel(open, 'right', other)).toStrictEqual({ left: a, right: other, lead: 'left' });
	});

	it('stands in the address, without what is as at first sight', () => {
		expect(comparisonAddress(closed)).toStrictEqual({
			to: '/sammenlign/$a/$b',
			params: { a, b },
			search: { mapping: undefined, lead: undefined },
		});
		expect(comparisonAddress(open).search).toStrictEqual({ mapping, lead: 'right' });
		expect(comparisonStateOf({ a, b }, comparisonAddress(open).search)).toStrictEqual(open);
		expect(comparisonStateOf({ a, b }, {})).toStrictEqual(closed);
	});
});
