import type { NodeId } from '#graph/model/ids.ts';
import type { NodeKind } from '#graph/model/vocabulary.ts';

/** What a link to the explorer carries. Everything else follows from it and from the graph. */
export interface ExplorerState {
	readonly selected?: NodeId;
	/** Unfolded nodes, in the order of unfolding. */
	readonly open: readonly NodeId[];
	readonly hideKinds: readonly NodeKind[];
	readonly hideModels: readonly NodeId[];
	/** Whether facts that are our reading are shown. */
	readonly editorial: boolean;
	/** Whether the lines of *samsvar* are shown. */
	readonly correspondences: boolean;
	/** The one lane that a narrow screen shows. */
	readonly lane?: string;
}

export const FIRST_SIGHT: ExplorerState = {
	open: [],
	hideKinds: [],
	hideModels: [],
	editorial: true,
	correspondences: true,
};

export function select(state: ExplorerState, node: NodeId): ExplorerState {
	return state.selected === node ? state : { ...state, selected: node };
}

export function clearSelection(state: ExplorerState): ExplorerState {
	const { selected: _, ...rest } = state;
	return rest;
}

/** Unfolds a folded node and folds an unfolded one. What is unfolded last stands last. */
export function toggleOpen(state: ExplorerState, node: NodeId): ExplorerState {
	return { ...state, open: toggled(state.open, node) };
}

export function foldAll(state: ExplorerState): ExplorerState {
	return { ...state, open: [] };
}

export function toggleKind(state: ExplorerState, kind: NodeKind): ExplorerState {
	return { ...state, hideKinds: toggled(state.hideKinds, kind) };
}

/** Shows or hides several kinds at once, such as a family. */
export function showKinds(state: ExplorerState, kinds: readonly NodeKind[], shown: boolean): ExplorerState {
	const others = state.hideKinds.filter((kind) => !kinds.includes(kind));
	return { ...state, hideKinds: shown ? others : [...others, ...kinds] };
}

export function toggleModel(state: ExplorerState, model: NodeId): ExplorerState {
	return { ...state, hideModels: toggled(state.hideModels, model) };
}

export function showEditorial(state: ExplorerState, shown: boolean): ExplorerState {
	return { ...state, editorial: shown };
}

export function showCorrespondences(state: ExplorerState, shown: boolean): ExplorerState {
	return { ...state, correspondences: shown };
}

export function chooseLane(state: ExplorerState, lane: string): ExplorerState {
	return { ...state, lane };
}

/** Everything shown again that a filter hid; selection and unfolded nodes stay. */
export function clearFilters(state: ExplorerState): ExplorerState {
	return { ...state, hideKinds: [], hideModels: [], editorial: true, correspondences: true };
}

/** Whether anything is hidden by a filter or switch. */
export function isFiltered(state: ExplorerState): boolean {
	return state.hideKinds.length > 0 || state.hideModels.length > 0 || !state.editorial || !state.correspondences;
}

function toggled<T>(items: readonly T[], item: T): readonly T[] {
	return items.includes(item) ? items.filter((other) => other !== item) : [...items, item];
}
