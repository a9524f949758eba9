import type { NodeId } from '#graph/model/ids.ts';
import { type ExplorerState, openerOf } from '#web/state/explorer.ts';
import type { LayoutName } from './layouts.ts';
import { sameFields } from './same-items.ts';

/** A picture that waits for nothing, as far as one hears of it. */
export interface PictureMoment {
	readonly open: ExplorerState['open'];
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
export type PictureChange =
	| { readonly kind: 'layout'; readonly layout: LayoutName; readonly root: NodeId | undefined }
	| { readonly kind: 'unfolded' | 'notUnfolded' | 'folded'; readonly node: NodeId }
	| { readonly kind: 'selected'; readonly node: NodeId; readonly isCountNew: boolean }
	| { readonly kind: 'count' | 'restarted' };

/** The one change that matters most; nothing where none can be heard. */
export function pictureChange(before: PictureMoment, now: PictureMoment): PictureChange | undefined {
	const { layout, root, selected } = now;
	if (layout !== before.layout || root !== before.root) return { kind: 'layout', layout, root };
	const asked = now.open.find((one) => !before.open.includes(one));
	// What was asked for earlier may come when the server is back.
	const late = now.open.find((one) => before.unanswered.has(openerOf(one)) && !now.unanswered.has(openerOf(one)));
	const opened = asked ?? late;
	if (opened !== undefined) {
		const node = openerOf(opened);
		return { kind: now.unanswered.has(node) ? 'notUnfolded' : 'unfolded', node };
	}
	const folded = before.open.find((one) => !now.open.includes(one));
	if (folded !== undefined) return { kind: 'folded', node: openerOf(folded) };
	const isCountNew = now.count !== before.count;
	if (selected !== undefined && selected !== before.selected) return { kind: 'selected', node: selected, isCountNew };
	return isCountNew ? { kind: 'count' } : undefined;
}

/** What was told of the pictures so far. */
export interface Telling {
	/** The picture that was told of last. */
	readonly known: PictureMoment | undefined;
	/** Where the reader started again from, until that is told, which is more than the sum of what folds. */
	readonly restartedFrom: ExplorerState | undefined;
	/** One sentence on what changed, for those who do not see it. */
	readonly sentence: string;
}

export const NOTHING_TOLD: Telling = { known: undefined, restartedFrom: undefined, sentence: '' };

interface Heard {
	readonly state: ExplorerState;
	readonly moment: PictureMoment;
	readonly isSelectedShown: boolean;
	/** More is under way, so only a selection is told. */
	readonly isLoading: boolean;
}

/** What is told once there is a picture; `before` itself where there is nothing new to tell. */
export function nextTelling(before: Telling, now: Heard, say: (change: PictureChange, count: number) => string): Telling {
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
	const change = known && pictureChange(known, moment);
	return { ...before, known: moment, sentence: change ? say(change, moment.count) : before.sentence };
}
