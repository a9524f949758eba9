import { describe, expect, it } from 'vitest';
import { NodeId } from '#graph/model/ids.ts';
import * as explorer from '#web/explore/model/state.ts';
import { changePath, dropEnd, endFor, INITIAL_STATE, startPath, swapEnds, toggleExcluded } from '#web/explore/model/state.ts';

describe('path query', () => {
	const a = NodeId.parse('a.a');
	const b = NodeId.parse('b.b');
	const c = NodeId.parse('c.c');
	const between = changePath(INITIAL_STATE, { from: a, to: b, exclude: ['teaches'], hubs: true, shown: 1 });

	describe('the ends of paths', () => {
		it('start a new query', () => {
			expect(startPath(between, c).path).toStrictEqual({ from: c, exclude: [], hubs: false, shown: 1 });
		});

		it('are cleared one at a time, keeping the rest of the query', () => {
			expect(dropEnd(between, 'from').path).toStrictEqual({ to: b, exclude: ['teaches'], hubs: true, shown: 1 });
			expect(dropEnd(dropEnd(between, 'from'), 'to').path).toStrictEqual({ exclude: ['teaches'], hubs: true, shown: 1 });
			expect(dropEnd(INITIAL_STATE, 'from')).toBe(INITIAL_STATE);
		});

		it('change places', () => {
			expect(swapEnds(between).path).toStrictEqual({ from: b, to: a, exclude: ['teaches'], hubs: true, shown: 1 });
			expect(swapEnds(startPath(INITIAL_STATE, a)).path).toStrictEqual({ to: a, exclude: [], hubs: false, shown: 1 });
		});

		it('take a node as the missing end, else as a new start', () => {
			expect(endFor(undefined, a)).toBe('from');
			expect(endFor({ from: a }, b)).toBe('to');
			expect(endFor({ to: a }, b)).toBe('from');
			expect(endFor(between.path, c)).toBe('from');
			expect(endFor(between.path, b)).toBeUndefined();
		});
	});

	describe('the shown path', () => {
		it('is the first again once the question changes', () => {
			const third = changePath(between, { shown: 3 });
			expect(third.path?.shown).toBe(3);
			for (const asked of [toggleExcluded(third, 'guides'), swapEnds(third), dropEnd(third, 'to'), changePath(third, { hubs: false })]) {
				expect(asked.path?.shown).toBe(1);
			}
		});
	});

	describe('a relation kind', () => {
		it('is excluded and included again', () => {
			const without = toggleExcluded(between, 'guides');
			expect(without.path?.exclude).toStrictEqual(['teaches', 'guides']);
			expect(toggleExcluded(without, 'teaches').path?.exclude).toStrictEqual(['guides']);
		});
	});
});

describe('explorer', () => {
	const [a, b] = [NodeId.parse('no.km.t1'), NodeId.parse('no.km.t2')];
	const { INITIAL_STATE } = explorer;

	describe('transitions', () => {
		it('selecting the selected node changes nothing', () => {
			const selected = explorer.select(INITIAL_STATE, a);
			expect(explorer.select(selected, a)).toBe(selected);
		});

		it('clearing the selection removes its field', () => {
			expect(explorer.clearSelection(explorer.select(INITIAL_STATE, a))).toStrictEqual(INITIAL_STATE);
		});

		it('keeps expansions in order', () => {
			const both = explorer.toggleExpanded(explorer.toggleExpanded(INITIAL_STATE, b), a);
			expect(both.expanded).toStrictEqual([b, a]);
			expect(explorer.toggleExpanded(both, b).expanded).toStrictEqual([a]);
			expect(explorer.restart(both)).toStrictEqual(INITIAL_STATE);
		});

		it('hides and shows kinds one by one and together', () => {
			const one = explorer.toggleKind(INITIAL_STATE, 'resource');
			expect(explorer.showKinds(one, ['resource', 'event'], false).hideKinds).toStrictEqual(['resource', 'event']);
			expect(explorer.showKinds(one, ['resource', 'event'], true).hideKinds).toStrictEqual([]);
		});

		it('clearing the filters keeps the selection and expanded nodes', () => {
			const filtered = explorer.showMappings(
				explorer.showEditorial(explorer.toggleHidden(explorer.toggleExpanded(explorer.select(INITIAL_STATE, a), b), b), false),
				false,
			);
			expect(explorer.isFiltered(filtered)).toBe(true);
			expect(explorer.clearFilters(filtered)).toStrictEqual({ ...INITIAL_STATE, selected: a, expanded: [b] });
		});

		it('expands one relation kind, and collapses a node completely', () => {
			const kind = explorer.expandKinds(INITIAL_STATE, a, ['teaches']);
			expect(kind.expanded).toStrictEqual([`${a}:teaches`]);
			expect(explorer.isExpanded(kind, a)).toBe(true);
			expect(explorer.expandKinds(explorer.toggleExpanded(kind, b), a, 'all').expanded).toStrictEqual([b, a]);
			expect(explorer.expandKinds(kind, a, [])).toStrictEqual(INITIAL_STATE);
			expect(explorer.toggleExpanded(explorer.expandKinds(INITIAL_STATE, a, ['teaches', 'partOf']), a)).toStrictEqual(INITIAL_STATE);
		});

		it('hides a selected node and deselects it', () => {
			expect(explorer.toggleHidden(explorer.select(INITIAL_STATE, a), a)).toStrictEqual({ ...INITIAL_STATE, hideNodes: [a] });
		});

		it('isolates a neighbourhood without expansions, and shows everything again', () => {
			const alone = explorer.focusNeighbourhood(explorer.toggleExpanded(INITIAL_STATE, b), { node: a, steps: 2 });
			expect(alone).toStrictEqual({ ...INITIAL_STATE, ego: { node: a, steps: 2 } });
			expect(explorer.focusNeighbourhood(alone, undefined)).toStrictEqual(INITIAL_STATE);
		});

		it('keeps one end of a path while the other is chosen', () => {
			const half = explorer.changePath(INITIAL_STATE, { from: a });
			expect(explorer.changePath(half, { to: b }).path).toStrictEqual({ from: a, to: b, exclude: [], hubs: false, shown: 1 });
			expect(explorer.clearPath(half)).toStrictEqual(INITIAL_STATE);
		});

		it('restarts in the current layout', () => {
			const wheel = explorer.chooseLayout(explorer.select(INITIAL_STATE, a), 'wheel', b);
			expect(explorer.restart(wheel)).toStrictEqual({ ...INITIAL_STATE, layout: 'wheel', root: b });
		});
	});
});
