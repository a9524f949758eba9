import { NodeId, type RelationId } from '#graph/model/ids.ts';
import { type NodeKind, type RelationKind, relationKinds } from '#graph/model/vocabulary.ts';
import { DEFAULT_LAYOUT, type LayoutName, NEIGHBOURHOOD_LAYOUT } from '#web/diagram/layout/layouts.ts';

export type PathEnd = 'from' | 'to';

export function otherEnd(end: PathEnd): PathEnd {
	return end === 'from' ? 'to' : 'from';
}

/** Starts a new path query. */
export function startPath(state: ExplorerState, from: NodeId): ExplorerState {
	return changePath(clearPath(state), { from });
}

/** Clears one end and keeps the rest of the query. */
export function dropEnd(state: ExplorerState, end: PathEnd): ExplorerState {
	if (state.path === undefined) return state;
	const { [end]: _, ...path } = state.path;
	return { ...state, path: { ...path, shown: 1 } };
}

export function swapEnds(state: ExplorerState): ExplorerState {
	if (state.path === undefined) return state;
	const { from, to, ...rest } = state.path;
	const path = { ...rest, shown: 1, ...(to !== undefined && { from: to }), ...(from !== undefined && { to: from }) };
	return { ...state, path };
}

export function toggleExcluded(state: ExplorerState, kind: RelationKind): ExplorerState {
	const exclude = state.path?.exclude ?? [];
	return changePath(state, { exclude: exclude.includes(kind) ? exclude.filter((one) => one !== kind) : [...exclude, kind] });
}

/** The end that a node would fill: the missing one, or else a new start; undefined if it is an end already. */
export function endFor(path: Pick<PathQuery, 'from' | 'to'> | undefined, id: NodeId): PathEnd | undefined {
	if (path?.from === id || path?.to === id) return undefined;
	return path?.from !== undefined && path.to === undefined ? 'to' : 'from';
}

/** An expanded node: all its neighbours or, after a colon, those of one relation kind. */
export type Expansion = NodeId | `${NodeId}:${RelationKind}`;

export const CLUSTERINGS = ['theme', 'model'] as const;
export type ClusterBy = (typeof CLUSTERINGS)[number];
/** Unless the reader chooses a mode, a crowded ego network is clustered automatically. */
export const CLUSTER_MODES = [...CLUSTERINGS, 'none'] as const;
export type ClusterMode = (typeof CLUSTER_MODES)[number];

/** Shows only a node and its neighbourhood of this depth. */
export interface EgoQuery {
	readonly node: NodeId;
	readonly steps: 1 | 2 | 3;
}

/** Either end may be missing while the reader is choosing. */
export interface PathQuery {
	readonly from?: NodeId;
	readonly to?: NodeId;
	readonly exclude: readonly RelationKind[];
	/** Whether paths may pass through hubs (publishers, contributors) and models. */
	readonly hubs: boolean;
	/** Which of the paths is shown, from 1; another question begins with the first. */
	readonly shown: number;
}

/** Everything that a link to the explorer carries; the rest is derived from it and the graph. */
export interface ExplorerState {
	readonly selected?: NodeId;
	readonly layout: LayoutName;
	/** The model of a single-model layout; by default that of the selected node, else the first. */
	readonly root?: NodeId;
	/** Expansions in the order in which they were made. */
	readonly expanded: readonly Expansion[];
	readonly ego?: EgoQuery;
	readonly cluster?: ClusterMode;
	readonly hideKinds: readonly NodeKind[];
	/** Hiding a model hides all its parts. */
	readonly hideNodes: readonly NodeId[];
	/** Whether editorial relations are shown. */
	readonly editorial: boolean;
	/** Whether mappings are shown. */
	readonly mappings: boolean;
	/** The lane that a narrow screen shows. */
	readonly lane?: string;
	readonly path?: PathQuery;
	/** The mappings between these two, their own and those below, are open. */
	readonly pair?: readonly [NodeId, NodeId];
	/** This mapping is open, whether or not a pair is. */
	readonly mapping?: RelationId;
}

export const INITIAL_STATE: ExplorerState = {
	layout: DEFAULT_LAYOUT,
	expanded: [],
	hideKinds: [],
	hideNodes: [],
	editorial: true,
	mappings: true,
};

export function select(state: ExplorerState, node: NodeId): ExplorerState {
	const closed = closeMappings(state);
	return closed.selected === node ? closed : { ...closed, selected: node };
}

/** Opens what there is between two things. */
export function openPair(state: ExplorerState, pair: readonly [NodeId, NodeId]): ExplorerState {
	return { ...closeMappings(state), pair };
}

export function closeMappings(state: ExplorerState): ExplorerState {
	if (!hasMappingsOpen(state)) return state;
	const { pair: _, mapping: __, ...rest } = state;
	return rest;
}

export function hasMappingsOpen({ pair, mapping }: Pick<ExplorerState, 'pair' | 'mapping'>): boolean {
	return pair !== undefined || mapping !== undefined;
}

export function clearSelection(state: ExplorerState): ExplorerState {
	const { selected: _, ...rest } = state;
	return rest;
}

/** Expands a collapsed node fully, and collapses one that is expanded in any way. The latest expansion comes last. */
export function toggleExpanded(state: ExplorerState, node: NodeId): ExplorerState {
	const others = state.expanded.filter((one) => !isOf(one, node));
	return { ...state, expanded: isExpanded(state, node) ? others : [...others, node] };
}

/** Limits the expansion of a node to these relation kinds. */
export function expandKinds(state: ExplorerState, node: NodeId, kinds: readonly RelationKind[] | 'all'): ExplorerState {
	const others = state.expanded.filter((one) => !isOf(one, node));
	const own: readonly Expansion[] = kinds === 'all' ? [node] : kinds.map((kind): Expansion => `${node}:${kind}`);
	return { ...state, expanded: [...others, ...own] };
}

export function sourceOf(expansion: Expansion): NodeId {
	return NodeId.parse(expansion.split(':')[0]);
}

/** The relation kind that an expansion is limited to, if any. */
export function expansionKindOf(expansion: Expansion): RelationKind | undefined {
	return relationKinds.find((kind) => expansion.endsWith(`:${kind}`));
}

/** Whether the node is expanded, fully or by some relation kinds. */
export function isExpanded({ expanded }: Pick<ExplorerState, 'expanded'>, node: NodeId): boolean {
	return expanded.some((one) => isOf(one, node));
}

function isOf(expansion: Expansion, node: NodeId): boolean {
	return expansion === node || expansion.startsWith(`${node}:`);
}

/** Shows all neighbours of these relation kinds, beside what is expanded already. */
export function expandMore(state: ExplorerState, more: readonly string[]): ExplorerState {
	const added = more.flatMap((one): readonly Expansion[] => {
		const kind = relationKinds.find((known) => one.endsWith(`:${known}`));
		return kind ? [`${NodeId.parse(one.split(':')[0])}:${kind}`] : [];
	});
	return { ...state, expanded: [...new Set([...state.expanded, ...added])] };
}

/** The initial state in the current layout. */
export function restart({ layout, root }: ExplorerState): ExplorerState {
	return { ...INITIAL_STATE, layout, ...(root !== undefined && { root }) };
}

/** The layout when the reader has chosen none. */
export function defaultLayout(ego: EgoQuery | undefined): LayoutName {
	return ego ? NEIGHBOURHOOD_LAYOUT : DEFAULT_LAYOUT;
}

export function chooseLayout(state: ExplorerState, layout: LayoutName, root = state.root): ExplorerState {
	return { ...state, layout, ...(root !== undefined && { root }) };
}

export function chooseRoot(state: ExplorerState, root: NodeId): ExplorerState {
	return { ...state, root };
}

/** Isolates a neighbourhood, collapsed and with the default clustering; undefined shows everything again. */
export function focusNeighbourhood(state: ExplorerState, ego: EgoQuery | undefined): ExplorerState {
	const { ego: _, cluster: __, ...rest } = state;
	return ego ? { ...rest, expanded: [], ego } : rest;
}

export function clusterBy(state: ExplorerState, by: ClusterBy): ExplorerState {
	return { ...state, cluster: by };
}

/** Shows neighbours one by one, as far as there is room. */
export function uncluster(state: ExplorerState): ExplorerState {
	const { cluster: _, ...rest } = state;
	return state.ego ? { ...rest, cluster: 'none' } : rest;
}

export function changePath(state: ExplorerState, change: Partial<PathQuery>): ExplorerState {
	return { ...state, path: { exclude: [], hubs: false, ...state.path, shown: 1, ...change } };
}

export function clearPath(state: ExplorerState): ExplorerState {
	const { path: _, ...rest } = state;
	return rest;
}

export function toggleKind(state: ExplorerState, kind: NodeKind): ExplorerState {
	return { ...state, hideKinds: toggled(state.hideKinds, kind) };
}

export function showKinds(state: ExplorerState, kinds: readonly NodeKind[], shown: boolean): ExplorerState {
	const others = state.hideKinds.filter((kind) => !kinds.includes(kind));
	return { ...state, hideKinds: shown ? others : [...others, ...kinds] };
}

/** Hides or shows a node, or a model with all its parts. A hidden node cannot stay selected. */
export function toggleHidden(state: ExplorerState, node: NodeId): ExplorerState {
	const next = state.selected === node ? clearSelection(state) : state;
	return { ...next, hideNodes: toggled(state.hideNodes, node) };
}

export function showEditorial(state: ExplorerState, shown: boolean): ExplorerState {
	return { ...state, editorial: shown };
}

export function showMappings(state: ExplorerState, shown: boolean): ExplorerState {
	return { ...state, mappings: shown };
}

export function chooseLane(state: ExplorerState, lane: string): ExplorerState {
	return { ...state, lane };
}

/** Clears all filters; the selection and expanded nodes stay. */
export function clearFilters(state: ExplorerState): ExplorerState {
	return { ...state, hideKinds: [], hideNodes: [], editorial: true, mappings: true };
}

export function isFiltered(state: ExplorerState): boolean {
	return state.hideKinds.length > 0 || state.hideNodes.length > 0 || !state.editorial || !state.mappings;
}

function toggled<T>(items: readonly T[], item: T): readonly T[] {
	return items.includes(item) ? items.filter((other) => other !== item) : [...items, item];
}
