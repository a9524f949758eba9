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

describe('the announced change', () => {
	it('is undefined if there is nothing to announce', () => {
		expect(diagramChange(FIRST, { ...FIRST })).toBeUndefined();
		expect(diagramChange({ ...FIRST, selected: T2 }, FIRST)).toBeUndefined();
	});

	it('is the layout rather than its consequences', () => {
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

	it('is what was expanded or collapsed, also by one relation kind', () => {
		expect(diagramChange(FIRST, { ...FIRST, expanded: [`${T2}:teaches`], count: 40 })).toStrictEqual({ kind: 'expanded', node: T2 });
		expect(diagramChange({ ...FIRST, expanded: [T2, O4] }, { ...FIRST, expanded: [T2] })).toStrictEqual({ kind: 'collapsed', node: O4 });
	});

	it('is a failed expansion without an answer, and the expansion once it arrives', () => {
		const asked = { ...FIRST, expanded: [T2], unanswered: new Set([T2]) };
		expect(diagramChange(FIRST, asked)).toStrictEqual({ kind: 'notExpanded', node: T2 });
		expect(diagramChange(asked, { ...asked, count: 40, unanswered: new Set() })).toStrictEqual({ kind: 'expanded', node: T2 });
	});

	it('is the selection, with the new number of cards if it changed', () => {
		expect(diagramChange(FIRST, { ...FIRST, selected: T2 })).toStrictEqual({ kind: 'selected', node: T2, isCountNew: false });
		expect(diagramChange(FIRST, { ...FIRST, selected: T2, count: 27 })).toStrictEqual({ kind: 'selected', node: T2, isCountNew: true });
	});

	it('is the number of cards after filtering', () => {
		expect(diagramChange(FIRST, { ...FIRST, count: 20 })).toStrictEqual({ kind: 'count' });
	});
});

describe('the next announcement', () => {
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

	it('is empty for the first diagram', () => {
		expect(started.sentence).toBe('');
		expect(heardAfter(NOTHING_ANNOUNCED, heard({}, { isLoading: true }))).toBe(NOTHING_ANNOUNCED);
	});

	it('waits until everything has loaded, and is made once', () => {
		const expanded = [T2];
		const waiting = heardAfter(started, heard({ expanded }, { isLoading: true }));
		expect(waiting).toBe(started);
		const told = heardAfter(waiting, heard({ expanded, count: 40 }));
		expect(told.sentence).toBe('expanded 40');
		expect(heardAfter(told, heard({ expanded, count: 40 }))).toBe(told);
	});

	it('announces a selection at once, and later only what else changed', () => {
		const selected = heardAfter(started, heard({ selected: T2 }, { isLoading: true }));
		expect(selected.sentence).toBe('selected 26');
		expect(heardAfter(selected, heard({ selected: T2 })).sentence).toBe('selected 26');
		expect(heardAfter(selected, heard({ selected: T2, count: 27 })).sentence).toBe('count 27');
	});

	it('announces a restart instead of its collapses, and then later changes', () => {
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
