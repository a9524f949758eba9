import { describe, expect, it } from 'vitest';
import { NodeId, RelationId } from '#graph/model/ids.ts';
import { compareParameters } from '#web/compare/model/parameters.ts';
import {
	type ComparisonState,
	chooseFilter,
	chooseModel,
	chooseOrder,
	chooseView,
	clearFilters,
	clearSelected,
	closeMapping,
	selectConcept,
	selectPair,
	sortBy,
	swapSides,
	toggleCollapsed,
	toggleMapping,
} from '#web/compare/model/state.ts';
import { comparisonAddress, comparisonStateOf } from '#web/compare/model/url.ts';
import { readSearch } from '#web/ui/url-params.ts';

const a = NodeId.parse('no.m');
const b = NodeId.parse('dk.m');
const other = NodeId.parse('no.other');
const part = NodeId.parse('no.m.t2');
const counterpart = NodeId.parse('dk.m.o4');
const mapping = RelationId.parse('no.m.t2:closeMatch:dk.m.o4');
const closed: ComparisonState = { left: a, right: b, lead: 'left', collapsed: [], filters: {} };
const open: ComparisonState = { ...closed, mapping, lead: 'right' };

describe('a comparison', () => {
	it('opens a mapping in the list of one side and closes it there', () => {
		expect(toggleMapping(closed, mapping, 'right')).toStrictEqual(open);
		expect(toggleMapping(open, mapping, 'right')).toStrictEqual(closed);
		expect(toggleMapping(open, mapping, 'left')).toStrictEqual({ ...open, lead: 'left' });
		expect(closeMapping(open)).toStrictEqual(closed);
	});

	it('swaps its sides and keeps a mapping open in the list of the same model', () => {
		expect(swapSides(closed)).toStrictEqual({ ...closed, left: b, right: a });
		expect(swapSides(open)).toStrictEqual({ ...open, left: b, right: a, lead: 'left' });
		expect(swapSides(swapSides(open))).toStrictEqual(open);
	});

	it('resets the mapping when another model is selected', () => {
		expect(chooseModel(open, 'left', other)).toStrictEqual({ ...closed, left: other });
		expect(chooseModel(open, 'right', other)).toStrictEqual({ ...closed, right: other });
	});

	it('is written to the URL without default values', () => {
		expect(comparisonAddress(closed)).toEqual({ to: '/sammenlign/$a/$b', params: { a, b }, search: {} });
		expect(comparisonAddress(open).search).toEqual({ mapping, lead: 'right' });
		expect(comparisonStateOf({ a, b }, comparisonAddress(open).search)).toStrictEqual(open);
		expect(comparisonStateOf({ a, b }, {})).toStrictEqual(closed);
	});

	it('keeps the selection in another view, except for pairs, which differ by view', () => {
		const selected = { ...open, concept: part, pair: [part, counterpart] as const, collapsed: [part] };
		const { pair: _, ...rest } = selected;
		expect(chooseView(selected, 'matrix')).toStrictEqual({ ...rest, view: 'matrix' });
	});

	it('lists the mappings of a concept or of a pair, one at a time', () => {
		expect(selectConcept(open, part)).toStrictEqual({ ...closed, concept: part });
		expect(selectPair(selectConcept(open, part), part, counterpart)).toStrictEqual({ ...closed, pair: [part, counterpart] });
		expect(clearSelected(selectPair(open, part, counterpart))).toStrictEqual(closed);
		expect(swapSides(selectPair(closed, part, counterpart)).pair).toStrictEqual([counterpart, part]);
	});

	it('returns from a mapping to the concept that it was selected from', () => {
		const selected = selectConcept(closed, part);
		expect(closeMapping(toggleMapping(selected, mapping, 'right'))).toStrictEqual(selected);
	});

	it('collapses and expands', () => {
		expect(toggleCollapsed(closed, part).collapsed).toStrictEqual([part]);
		expect(toggleCollapsed(toggleCollapsed(closed, part), part)).toStrictEqual(closed);
		expect(chooseOrder(chooseOrder(closed, 'owner'), undefined)).toStrictEqual(closed);
	});

	it('sorts by a column ascending, then descending, then in the owners’ order', () => {
		const once = sortBy(closed, 'concept');
		expect([once.sort, sortBy(once, 'concept').sort, sortBy(sortBy(once, 'concept'), 'concept').sort]).toStrictEqual([
			'concept',
			'-concept',
			undefined,
		]);
	});

	it('combines filters, each of which can be removed', () => {
		const filtered = chooseFilter(chooseFilter(closed, 'side', 'left'), 'status', 'noCounterpart');
		expect(filtered.filters).toStrictEqual({ side: 'left', status: 'noCounterpart' });
		expect(swapSides(filtered).filters).toStrictEqual({ side: 'right', status: 'noCounterpart' });
		expect(chooseFilter(filtered, 'side', undefined).filters).toStrictEqual({ status: 'noCounterpart' });
		expect(clearFilters(filtered)).toStrictEqual(closed);
	});

	it('round-trips through its URL', () => {
		const state: ComparisonState = {
			...chooseFilter(chooseFilter(chooseFilter(closed, 'confidence', 'low'), 'area', part), 'q', 'data og'),
			view: 'list',
			mapping,
			lead: 'right',
			concept: part,
			pair: [part, counterpart],
			collapsed: [part, counterpart],
			order: 'owner',
			by: 'theme',
			sort: '-confidence',
		};
		const { search } = comparisonAddress(state);
		expect(comparisonStateOf({ a, b }, readSearch(compareParameters, search).search)).toStrictEqual(state);
	});
});
