import { NodeId } from '#graph/model/ids.ts';
import { type NodeKind, type RelationKind, relationKinds } from '#graph/model/vocabulary.ts';
import { DEFAULT_LAYOUT, type LayoutName, NEIGHBOURHOOD_LAYOUT } from '#web/diagram/layout/layouts.ts';

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
export function endFor(path: PathQuery | undefined, id: NodeId): PathEnd | undefined {
	if (path?.from === id || path?.to === id) return undefined;
	return path?.from !== undefined && path.to === undefined ? 'to' : 'from';
}

/** An unfolded node: all its neighbours, or after a colon only those of one relation kind. */
export type Expansion = NodeId | `${NodeId}:${RelationKind}`;

/** What a crowded picture gathers neighbours under. */
export const CLUSTERINGS = ['theme', 'model'] as const;
export type ClusterBy = (typeof CLUSTERINGS)[number];
/** What the reader said about gathering; without a word a neighbourhood alone is gathered where it is crowded. */
export const CLUSTER_MODES = [...CLUSTERINGS, 'none'] as const;
export type ClusterMode = (typeof CLUSTER_MODES)[number];

/** Only this node and what is so few steps from it. */
export interface EgoQuery {
	readonly node: NodeId;
	readonly steps: 1 | 2 | 3;
}

/** The two ends between which paths are shown; one of them may still be to choose. */
export interface PathQuery {
	readonly from?: NodeId;
	readonly to?: NodeId;
	/** Relation kinds that no path may use. */
	readonly exclude: readonly RelationKind[];
	/** Whether paths may pass through publishers, contributors and models. */
	readonly hubs: boolean;
}

/** What a link to the explorer carries. Everything else follows from it and from the graph. */
export interface ExplorerState {
	readonly selected?: NodeId;
	readonly layout: LayoutName;
	/** The model that a layout of one model shows; without it that of the selected node, else the first. */
	readonly root?: NodeId;
	/** What is unfolded, in the order of unfolding. */
	readonly expanded: readonly Expansion[];
	readonly ego?: EgoQuery;
	readonly cluster?: ClusterMode;
	readonly hideKinds: readonly NodeKind[];
	/** Hidden nodes; a model goes with all its parts. */
	readonly hideNodes: readonly NodeId[];
	/** Whether facts that are our reading are shown. */
	readonly editorial: boolean;
	/** Whether the lines of *samsvar* are shown. */
	readonly correspondences: boolean;
	/** The one lane that a narrow screen shows. */
	readonly lane?: string;
	readonly path?: PathQuery;
}

export const FIRST_SIGHT: ExplorerState = {
	layout: DEFAULT_LAYOUT,
	expanded: [],
	hideKinds: [],
	hideNodes: [],
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

/** Unfolds a folded node wholly and folds one that is unfolded in any way. What is unfolded last stands last. */
export function toggleExpanded(state: ExplorerState, node: NodeId): ExplorerState {
	const others = state.expanded.filter((one) => !isOf(one, node));
	return { ...state, expanded: isOpen(state, node) ? others : [...others, node] };
}

/** Unfolds just the neighbours of these relation kinds, or all of them. */
export function expandKinds(state: ExplorerState, node: NodeId, kinds: readonly RelationKind[] | 'all'): ExplorerState {
	const others = state.expanded.filter((one) => !isOf(one, node));
	const own: readonly Expansion[] = kinds === 'all' ? [node] : kinds.map((kind): Expansion => `${node}:${kind}`);
	return { ...state, expanded: [...others, ...own] };
}

/** The node that an unfolding starts from. */
export function sourceOf(expansion: Expansion): NodeId {
	return NodeId.parse(expansion.split(':')[0]);
}

/** The relation kind that an unfolding is limited to. */
export function expansionKindOf(expansion: Expansion): RelationKind | undefined {
	return relationKinds.find((kind) => expansion.endsWith(`:${kind}`));
}

/** Whether any neighbours of the node are unfolded. */
export function isOpen({ expanded: open }: Pick<ExplorerState, 'expanded'>, node: NodeId): boolean {
	return open.some((one) => isOf(one, node));
}

function isOf(expansion: Expansion, node: NodeId): boolean {
	return expansion === node || expansion.startsWith(`${node}:`);
}

/** The first picture again, in the layout that one looks at. */
export function restart({ layout, root }: ExplorerState): ExplorerState {
	return { ...FIRST_SIGHT, layout, ...(root !== undefined && { root }) };
}

/** The layout of what nobody chose a layout for. */
export function usualLayout(around: EgoQuery | undefined): LayoutName {
	return around ? NEIGHBOURHOOD_LAYOUT : DEFAULT_LAYOUT;
}

/** Another layout; one of a single model may begin with the model that one looks at. */
export function chooseLayout(state: ExplorerState, layout: LayoutName, root = state.root): ExplorerState {
	return { ...state, layout, ...(root !== undefined && { root }) };
}

export function chooseRoot(state: ExplorerState, root: NodeId): ExplorerState {
	return { ...state, root };
}

/** Shows only a node and its surroundings, folded and gathered as one meets them, or all again. */
export function focusNeighbourhood(state: ExplorerState, around: EgoQuery | undefined): ExplorerState {
	const { ego: _, cluster: __, ...rest } = state;
	return around ? { ...rest, expanded: [], ego: around } : rest;
}

export function clusterBy(state: ExplorerState, by: ClusterBy): ExplorerState {
	return { ...state, cluster: by };
}

/** Shows neighbours one by one, as many as there is room for. */
export function uncluster(state: ExplorerState): ExplorerState {
	const { cluster: _, ...rest } = state;
	return state.ego ? { ...rest, cluster: 'none' } : rest;
}

/** Changes one or both ends of the paths, or how they may go. */
export function changePath(state: ExplorerState, change: Partial<PathQuery>): ExplorerState {
	return { ...state, path: { exclude: [], hubs: false, ...state.path, ...change } };
}

export function clearPath(state: ExplorerState): ExplorerState {
	const { path: _, ...rest } = state;
	return rest;
}

export function toggleKind(state: ExplorerState, kind: NodeKind): ExplorerState {
	return { ...state, hideKinds: toggled(state.hideKinds, kind) };
}

/** Shows or hides several kinds at once, such as a family. */
export function showKinds(state: ExplorerState, kinds: readonly NodeKind[], shown: boolean): ExplorerState {
	const others = state.hideKinds.filter((kind) => !kinds.includes(kind));
	return { ...state, hideKinds: shown ? others : [...others, ...kinds] };
}

/** Hides a node, or a model with all its parts, or shows it again. What is hidden is not selected. */
export function toggleHidden(state: ExplorerState, node: NodeId): ExplorerState {
	const next = state.selected === node ? clearSelection(state) : state;
	return { ...next, hideNodes: toggled(state.hideNodes, node) };
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
	return { ...state, hideKinds: [], hideNodes: [], editorial: true, correspondences: true };
}

/** Whether anything is hidden by a filter or switch. */
export function isFiltered(state: ExplorerState): boolean {
	return state.hideKinds.length > 0 || state.hideNodes.length > 0 || !state.editorial || !state.correspondences;
}

function toggled<T>(items: readonly T[], item: T): readonly T[] {
	return items.includes(item) ? items.filter((other) => other !== item) : [...items, item];
}
