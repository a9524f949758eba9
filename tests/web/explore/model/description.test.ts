import { describe, expect, it } from 'vitest';
import { NodeId } from '#graph/model/ids.ts';
import {
	type DiagramChange,
	type DiagramMoment,
	diagramChange,
	NOTHING_TOLD,
	nextTelling,
	type Telling,
} from '#web/explore/model/description.ts';
import { FIRST_SIGHT } from '#web/explore/model/state.ts';

const [T2, O4, MODEL] = [NodeId.parse('no.km.t2'), NodeId.parse('dk.mdk.o4'), NodeId.parse('no.km')];
const FIRST: DiagramMoment = { open: [], selected: undefined, layout: 'levels', root: undefined, count: 26, unanswered: new Set() };

describe('what is told of a change', () => {
	it('is nothing where nothing can be heard of it', () => {
		expect(diagramChange(FIRST, { ...FIRST })).toBeUndefined();
		expect(diagramChange({ ...FIRST, selected: T2 }, FIRST)).toBeUndefined();
	});

	it('is the layout before all that goes with it', () => {
		const open = { ...FIRST, open: [T2], count: 40 };
		expect(diagramChange(open, { ...open, layout: 'wheel', root: MODEL, count: 20 })).toStrictEqual({
			kind: 'layout',
			layout: 'wheel',
			root: MODEL,
		});
	});

	it('is another model in the same layout', () => {
		const wheel: DiagramMoment = { ...FIRST, layout: 'wheel', root: MODEL };
		const other = NodeId.parse('dk.mdk');
		expect(diagramChange(wheel, { ...wheel, root: other })).toStrictEqual({ kind: 'layout', layout: 'wheel', root: other });
	});

	it('is what was unfolded or folded, also by one relation kind', () => {
		expect(diagramChange(FIRST, { ...FIRST, open: [`${T2}:teaches`], count: 40 })).toStrictEqual({ kind: 'unfolded', node: T2 });
		expect(diagramChange({ ...FIRST, open: [T2, O4] }, { ...FIRST, open: [T2] })).toStrictEqual({ kind: 'folded', node: O4 });
	});

	it('is that nothing was unfolded where no answer came, and that it was when it comes later', () => {
		const asked = { ...FIRST, open: [T2], unanswered: new Set([T2]) };
		expect(diagramChange(FIRST, asked)).toStrictEqual({ kind: 'notUnfolded', node: T2 });
		expect(diagramChange(asked, { ...asked, count: 40, unanswered: new Set() })).toStrictEqual({ kind: 'unfolded', node: T2 });
	});

	it('is what was selected, with the new number of cards where it brought some', () => {
		expect(diagramChange(FIRST, { ...FIRST, selected: T2 })).toStrictEqual({ kind: 'selected', node: T2, isCountNew: false });
		expect(diagramChange(FIRST, { ...FIRST, selected: T2, count: 27 })).toStrictEqual({ kind: 'selected', node: T2, isCountNew: true });
	});

	it('is the number of cards where a filter changed it', () => {
		expect(diagramChange(FIRST, { ...FIRST, count: 20 })).toStrictEqual({ kind: 'count' });
	});
});

describe('telling', () => {
	const say = (change: DiagramChange, count: number) => `${change.kind} ${count}`;
	const heard = (moment: Partial<DiagramMoment>, more: { isLoading?: boolean; state?: typeof FIRST_SIGHT } = {}) => ({
		state: FIRST_SIGHT,
		moment: { ...FIRST, ...moment },
		isSelectedShown: true,
		isLoading: false,
		...more,
	});
	const heardAfter = (told: Telling, ...steps: readonly ReturnType<typeof heard>[]) =>
		steps.reduce((one, now) => nextTelling(one, now, say), told);
	const started = heardAfter(NOTHING_TOLD, heard({}));

	it('says nothing of the first picture', () => {
		expect(started.sentence).toBe('');
		expect(heardAfter(NOTHING_TOLD, heard({}, { isLoading: true }))).toBe(NOTHING_TOLD);
	});

	it('waits with what changed until all of it has come, and says it once', () => {
		const open = [T2];
		const waiting = heardAfter(started, heard({ open }, { isLoading: true }));
		expect(waiting).toBe(started);
		const told = heardAfter(waiting, heard({ open, count: 40 }));
		expect(told.sentence).toBe('unfolded 40');
		expect(heardAfter(told, heard({ open, count: 40 }))).toBe(told);
	});

	it('says a selection at once, and then only what else came with it', () => {
		const selected = heardAfter(started, heard({ selected: T2 }, { isLoading: true }));
		expect(selected.sentence).toBe('selected 26');
		expect(heardAfter(selected, heard({ selected: T2 })).sentence).toBe('selected 26');
		expect(heardAfter(selected, heard({ selected: T2, count: 27 })).sentence).toBe('count 27');
	});

	it('says a new start in place of what folds by it, and after it what comes next', () => {
		const open = [T2];
		const told = heardAfter(started, heard({ open, count: 40 }));
		const asked = { ...told, restartedFrom: FIRST_SIGHT };
		expect(heardAfter(asked, heard({ open, count: 40 }))).toBe(asked);
		const state = { ...FIRST_SIGHT };
		const restarted = heardAfter(asked, heard({}, { state, isLoading: true }), heard({}, { state }));
		expect(restarted.sentence).toBe('restarted 26');
		expect(heardAfter(restarted, heard({ open, count: 40 }, { state })).sentence).toBe('unfolded 40');
	});
});
