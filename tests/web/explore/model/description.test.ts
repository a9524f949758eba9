import { describe, expect, it } from 'vitest';
import { NodeId } from '#graph/model/ids.ts';
import {
	type Announced,
	type DiagramChange,
	type DiagramMoment,
	diagramChange,
	NOTHING_ANNOUNCED,
	nextAnnounced,
} from '#web/explore/model/description.ts';
import { INITIAL_STATE } from '#web/explore/model/state.ts';

const [T2, O4, MODEL] = [NodeId.parse('no.km.t2'), NodeId.parse('dk.mdk.o4'), NodeId.parse('no.km')];
const FIRST: DiagramMoment = { expanded: [], selected: undefined, layout: 'levels', root: undefined, count: 26, unanswered: new Set() };

describe('what is told of a change', () => {
	it('is nothing where nothing can be heard of it', () => {
		expect(diagramChange(FIRST, { ...FIRST })).toBeUndefined();
		expect(diagramChange({ ...FIRST, selected: T2 }, FIRST)).toBeUndefined();
	});

	it('is the layout before all that goes with it', () => {
		const expanded = { ...FIRST, expanded: [T2], count: 40 };
		expect(diagramChange(expanded, { ...expanded, layout: 'wheel', root: MODEL, count: 20 })).toStrictEqual({
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
		expect(diagramChange(FIRST, { ...FIRST, expanded: [`${T2}:teaches`], count: 40 })).toStrictEqual({ kind: 'expanded', node: T2 });
		expect(diagramChange({ ...FIRST, expanded: [T2, O4] }, { ...FIRST, expanded: [T2] })).toStrictEqual({ kind: 'collapsed', node: O4 });
	});

	it('is that nothing was unfolded where no answer came, and that it was when it comes later', () => {
		const asked = { ...FIRST, expanded: [T2], unanswered: new Set([T2]) };
		expect(diagramChange(FIRST, asked)).toStrictEqual({ kind: 'notExpanded', node: T2 });
		expect(diagramChange(asked, { ...asked, count: 40, unanswered: new Set() })).toStrictEqual({ kind: 'expanded', node: T2 });
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
	const heard = (moment: Partial<DiagramMoment>, more: { isLoading?: boolean; state?: typeof INITIAL_STATE } = {}) => ({
		state: INITIAL_STATE,
		moment: { ...FIRST, ...moment },
		isSelectedShown: true,
		isLoading: false,
		...more,
	});
	const heardAfter = (told: Announced, ...steps: readonly ReturnType<typeof heard>[]) =>
		steps.reduce((one, now) => nextAnnounced(one, now, say), told);
	const started = heardAfter(NOTHING_ANNOUNCED, heard({}));

	it('says nothing of the first picture', () => {
		expect(started.sentence).toBe('');
		expect(heardAfter(NOTHING_ANNOUNCED, heard({}, { isLoading: true }))).toBe(NOTHING_ANNOUNCED);
	});

	it('waits with what changed until all of it has come, and says it once', () => {
		const expanded = [T2];
		const waiting = heardAfter(started, heard({ expanded }, { isLoading: true }));
		expect(waiting).toBe(started);
		const told = heardAfter(waiting, heard({ expanded, count: 40 }));
		expect(told.sentence).toBe('expanded 40');
		expect(heardAfter(told, heard({ expanded, count: 40 }))).toBe(told);
	});

	it('says a selection at once, and then only what else came with it', () => {
		const selected = heardAfter(started, heard({ selected: T2 }, { isLoading: true }));
		expect(selected.sentence).toBe('selected 26');
		expect(heardAfter(selected, heard({ selected: T2 })).sentence).toBe('selected 26');
		expect(heardAfter(selected, heard({ selected: T2, count: 27 })).sentence).toBe('count 27');
	});

	it('says a new start in place of what folds by it, and after it what comes next', () => {
		const expanded = [T2];
		const told = heardAfter(started, heard({ expanded, count: 40 }));
		const asked = { ...told, restartedFrom: INITIAL_STATE };
		expect(heardAfter(asked, heard({ expanded, count: 40 }))).toBe(asked);
		const state = { ...INITIAL_STATE };
		const restarted = heardAfter(asked, heard({}, { state, isLoading: true }), heard({}, { state }));
		expect(restarted.sentence).toBe('restarted 26');
		expect(heardAfter(restarted, heard({ expanded, count: 40 }, { state })).sentence).toBe('expanded 40');
	});
});
