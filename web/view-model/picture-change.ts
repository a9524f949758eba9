import type { NodeId } from '#graph/model/ids.ts';
import { type ExplorerState, openerOf } from '#web/state/explorer.ts';
import type { LayoutName } from './layouts.ts';

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
	| { readonly kind: 'count' };

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
