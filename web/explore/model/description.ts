import type { NodeId } from '#graph/model/ids.ts';
import { sameFields } from '#web/diagram/equality.ts';
import type { LayoutName } from '#web/diagram/layout/layouts.ts';
import { type ExplorerState, sourceOf } from './state.ts';

/** The parts of a fully loaded diagram whose changes are announced. */
export interface DiagramMoment {
	readonly open: ExplorerState['expanded'];
	readonly selected: NodeId | undefined;
	readonly layout: LayoutName;
	/** The model of a single-model layout. */
	readonly root: NodeId | undefined;
	/** Number of visible cards. */
	readonly count: number;
	/** Nodes to expand whose neighbourhood has not arrived. */
	readonly unanswered: ReadonlySet<NodeId>;
}

export type DiagramChange =
	| { readonly kind: 'layout'; readonly layout: LayoutName; readonly root: NodeId | undefined }
	| { readonly kind: 'unfolded' | 'notUnfolded' | 'folded'; readonly node: NodeId }
	| { readonly kind: 'selected'; readonly node: NodeId; readonly isCountNew: boolean }
	| { readonly kind: 'count' | 'restarted' };

/** The most important change; undefined if there is nothing to announce. */
export function diagramChange(before: DiagramMoment, now: DiagramMoment): DiagramChange | undefined {
	const { layout, root, selected } = now;
	if (layout !== before.layout || root !== before.root) return { kind: 'layout', layout, root };
	const asked = now.open.find((one) => !before.open.includes(one));
	// An earlier request may be answered once the server is back.
	const late = now.open.find((one) => before.unanswered.has(sourceOf(one)) && !now.unanswered.has(sourceOf(one)));
	const opened = asked ?? late;
	if (opened !== undefined) {
		const node = sourceOf(opened);
		return { kind: now.unanswered.has(node) ? 'notUnfolded' : 'unfolded', node };
	}
	const folded = before.open.find((one) => !now.open.includes(one));
	if (folded !== undefined) return { kind: 'folded', node: sourceOf(folded) };
	const isCountNew = now.count !== before.count;
	if (selected !== undefined && selected !== before.selected) return { kind: 'selected', node: selected, isCountNew };
	return isCountNew ? { kind: 'count' } : undefined;
}

export interface Telling {
	/** The last announced diagram. */
	readonly known: DiagramMoment | undefined;
	/** The state that the reader restarted from, until the restart is announced instead of every collapse. */
	readonly restartedFrom: ExplorerState | undefined;
	/** Text of the live region. */
	readonly sentence: string;
}

export const NOTHING_TOLD: Telling = { known: undefined, restartedFrom: undefined, sentence: '' };

interface Heard {
	readonly state: ExplorerState;
	readonly moment: DiagramMoment;
	readonly isSelectedShown: boolean;
	/** While loading, only a selection is announced. */
	readonly isLoading: boolean;
}

/** The next announcement; returns `before` itself if there is nothing new. */
export function nextTelling(before: Telling, now: Heard, say: (change: DiagramChange, count: number) => string): Telling {
	const { known, restartedFrom } = before;
	const { state, moment, isSelectedShown, isLoading } = now;
	if (isLoading) {
		const { selected } = moment;
		if (known === undefined || selected === undefined || selected === known.selected || !isSelectedShown) return before;
		const sentence = say({ kind: 'selected', node: selected, isCountNew: false }, known.count);
		return { ...before, known: { ...known, selected }, sentence };
	}
	if (restartedFrom !== undefined && restartedFrom !== state) {
		return { known: moment, restartedFrom: undefined, sentence: say({ kind: 'restarted' }, moment.count) };
	}
	if (known && sameFields(known, moment)) return before;
	const change = known && diagramChange(known, moment);
	return { ...before, known: moment, sentence: change ? say(change, moment.count) : before.sentence };
}
