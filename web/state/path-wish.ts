import type { NodeId } from '#graph/model/ids.ts';
import type { RelationKind } from '#graph/model/vocabulary.ts';
import { changePath, clearPath, type ExplorerState, type PathWish } from './explorer.ts';

export type PathEnd = 'from' | 'to';

export function otherEnd(end: PathEnd): PathEnd {
	return end === 'from' ? 'to' : 'from';
}

/** Paths between other things, beginning with this one. */
export function startPath(state: ExplorerState, from: NodeId): ExplorerState {
	return changePath(clearPath(state), { from });
}

/** Lets the reader choose one end anew; the rest of the wish stays. */
export function dropEnd(state: ExplorerState, end: PathEnd): ExplorerState {
	if (state.path === undefined) return state;
	const { [end]: _, ...path } = state.path;
	return { ...state, path };
}

/** The same paths read from the other end. */
export function swapEnds(state: ExplorerState): ExplorerState {
	if (state.path === undefined) return state;
	const { from, to, ...rest } = state.path;
	return { ...state, path: { ...rest, ...(to !== undefined && { from: to }), ...(from !== undefined && { to: from }) } };
}

/** Leaves a relation kind out of the paths, or brings it back. */
export function toggleExcluded(state: ExplorerState, kind: RelationKind): ExplorerState {
	const exclude = state.path?.exclude ?? [];
	return changePath(state, { exclude: exclude.includes(kind) ? exclude.filter((one) => one !== kind) : [...exclude, kind] });
}

/** Which end a node would become if the reader chose it: the one that is missing, else a new beginning; none where it is one already. */
export function endFor(path: PathWish | undefined, id: NodeId): PathEnd | undefined {
	if (path?.from === id || path?.to === id) return undefined;
	return path?.from !== undefined && path.to === undefined ? 'to' : 'from';
}
