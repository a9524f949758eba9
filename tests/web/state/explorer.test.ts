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
		expect(explorer.restart(both)).toStrictEqual(FIRST_SIGHT);
	});

	it('hides and shows kinds one by one and together', () => {
		const one = explorer.toggleKind(FIRST_SIGHT, 'resource');
		expect(explorer.showKinds(one, ['resource', 'event'], false).hideKinds).toStrictEqual(['resource', 'event']);
		expect(explorer.showKinds(one, ['resource', 'event'], true).hideKinds).toStrictEqual([]);
	});

	it('clearing the filters keeps selection and unfolded nodes', () => {
		const filtered = explorer.showCorrespondences(
			explorer.showEditorial(explorer.toggleHidden(explorer.toggleOpen(explorer.select(FIRST_SIGHT, a), b), b), false),
			false,
		);
		expect(explorer.isFiltered(filtered)).toBe(true);
		expect(explorer.clearFilters(filtered)).toStrictEqual({ ...FIRST_SIGHT, selected: a, open: [b] });
	});

	it('unfolds one relation kind, and folds all of a node at once', () => {
		const kind = explorer.openKinds(FIRST_SIGHT, a, ['teaches']);
		expect(kind.open).toStrictEqual([`${a}:teaches`]);
		expect(explorer.isOpen(kind, a)).toBe(true);
		expect(explorer.openKinds(explorer.toggleOpen(kind, b), a, 'all').open).toStrictEqual([b, a]);
		expect(explorer.openKinds(kind, a, [])).toStrictEqual(FIRST_SIGHT);
		expect(explorer.toggleOpen(explorer.openKinds(FIRST_SIGHT, a, ['teaches', 'partOf']), a)).toStrictEqual(FIRST_SIGHT);
	});

	it('hides a selected node and lets go of it', () => {
		expect(explorer.toggleHidden(explorer.select(FIRST_SIGHT, a), a)).toStrictEqual({ ...FIRST_SIGHT, hideNodes: [a] });
	});

	it('shows a neighbourhood with nothing unfolded, and all again', () => {
		const alone = explorer.showAround(explorer.toggleOpen(FIRST_SIGHT, b), { node: a, steps: 2 });
		expect(alone).toStrictEqual({ ...FIRST_SIGHT, around: { node: a, steps: 2 } });
		expect(explorer.showAround(alone, undefined)).toStrictEqual(FIRST_SIGHT);
	});

	it('keeps what was chosen of a path while its other end is chosen', () => {
		const half = explorer.changePath(FIRST_SIGHT, { from: a });
		expect(explorer.changePath(half, { to: b }).path).toStrictEqual({ from: a, to: b, exclude: [], hubs: false });
		expect(explorer.clearPath(half)).toStrictEqual(FIRST_SIGHT);
	});

	it('starts again in the layout that one looks at', () => {
		const wheel = explorer.chooseLayout(explorer.select(FIRST_SIGHT, a), 'wheel', b);
		expect(explorer.restart(wheel)).toStrictEqual({ ...FIRST_SIGHT, layout: 'wheel', root: b });
	});
});
