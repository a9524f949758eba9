import { describe, expect, it } from 'vitest';
import { NodeId } from '#graph/model/ids.ts';
import * as explorer from '#web/state/explorer.ts';

const [a, b] = [NodeId.parse('no.km.t1'), NodeId.parse('no.km.t2')];
const { FIRST_SIGHT } = explorer;

describe('transitions', () => {
	it('selecting the selected node changes nothing', () => {
		const selected = explorer.select(FIRST_SIGHT, a);
		expect(explorer.select(selected, a)).toBe(selected);
	});

	it('clearing the selection leaves no trace of it', () => {
		expect(explorer.clearSelection(explorer.select(FIRST_SIGHT, a))).toStrictEqual(FIRST_SIGHT);
	});

	it('keeps unfolded nodes in the order of unfolding', () => {
		const both = explorer.toggleOpen(explorer.toggleOpen(FIRST_SIGHT, b), a);
		expect(both.open).toStrictEqual([b, a]);
		expect(explorer.toggleOpen(both, b).open).toStrictEqual([a]);
		expect(explorer.foldAll(both).open).toStrictEqual([]);
	});

	it('hides and shows kinds one by one and together', () => {
		const one = explorer.toggleKind(FIRST_SIGHT, 'resource');
		expect(explorer.showKinds(one, ['resource', 'event'], false).hideKinds).toStrictEqual(['resource', 'event']);
		expect(explorer.showKinds(one, ['resource', 'event'], true).hideKinds).toStrictEqual([]);
	});

	it('clearing the filters keeps selection and unfolded nodes', () => {
		const filtered = explorer.showCorrespondences(
			explorer.showEditorial(explorer.toggleModel(explorer.toggleOpen(explorer.select(FIRST_SIGHT, a), b), a), false),
			false,
		);
		expect(explorer.isFiltered(filtered)).toBe(true);
		expect(explorer.clearFilters(filtered)).toStrictEqual({ ...FIRST_SIGHT, selected: a, open: [b] });
	});
});
