import type { NodeId } from '#graph/model/ids.ts';
import { sameFields } from '#web/diagram/equality.ts';
import type { LayoutName } from '#web/diagram/layout/layouts.ts';
import { type ExplorerState, sourceOf } from './state.ts';

/** A picture that waits for nothing, as far as one hears of it. */
export interface DiagramMoment {
	readonly open: ExplorerState['expanded'];
	readonly selected: NodeId | undefined;
	readonly layout: LayoutName;
	/** The one model that is shown. */
	readonly root: NodeId | undefined;
	/** How many cards are shown. */
	readonly count: number;
	/** What was to be unfolded, but no answer came. */
	readonly unanswered: ReadonlySet<NodeId>;
}

/** What is worth a sentence about the way from one moment to the next. */
export type DiagramChange =
	| { readonly kind: 'layout'; readonly layout: LayoutName; readonly root: NodeId | undefined }
	| { readonly kind: 'unfolded' | 'notUnfolded' | 'folded'; readonly node: NodeId }
	| { readonly kind: 'selected'; readonly node: NodeId; readonly isCountNew: boolean }
	| { readonly kind: 'count' | 'restarted' };

/** The one change that matters most; nothing where none can be heard. */
export function diagramChange(before: DiagramMoment, now: DiagramMoment): DiagramChange | undefined {
	const { layout, root, selected } = now;
	if (layout !== before.layout || root !== before.root) return { kind: 'layout', layout, root };
	const asked = now.open.find((one) => !before.open.includes(one));
	// What was asked for earlier may come when the server is back.
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

/** What was told of the pictures so far. */
export interface Telling {
	/** The picture that was told of last. */
	readonly known: DiagramMoment | undefined;
	/** Where the reader started again from, until that is told, which is more than the sum of what folds. */
	readonly restartedFrom: ExplorerState | undefined;
	/** One sentence on what changed, for those who do not see it. */
	readonly sentence: string;
}

export const NOTHING_TOLD: Telling = { known: undefined, restartedFrom: undefined, sentence: '' };

interface Heard {
	readonly state: ExplorerState;
	readonly moment: DiagramMoment;
	readonly isSelectedShown: boolean;
	/** More is under way, so only a selection is told. */
	readonly isLoading: boolean;
}

/** What is told once there is a picture; `before` itself where there is nothing new to tell. */
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
