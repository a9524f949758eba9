import type { NodeId } from '#graph/model/ids.ts';
import type { Node } from '#graph/model/node.ts';
import type { Relation } from '#graph/model/relation.ts';
import type { Subgraph } from '#graph/model/subgraph.ts';
import type { RelationKind } from '#graph/model/vocabulary.ts';
import type { NeighbourhoodAnswer } from '#graph/queries/neighbourhood.ts';
import type { OverviewAnswer } from '#graph/queries/overview.ts';
import type { Cluster } from '#web/diagram/input.ts';
import { clusterNeighbours } from './cluster.ts';
import { connectingPath } from './connect.ts';
import type { Correction } from './corrections.ts';
import { type EgoView, egoNetwork } from './ego.ts';
import { hiddenNeighbours, neighboursOf } from './neighbours.ts';
import { besideTheirOwn } from './path-places.ts';
import { type Expansion, type ExplorerState, expansionKindOf, sourceOf } from './state.ts';

export const MAX_NODES = 150;

/** Nodes added by expanding another node. A node that no shown node leads to is its own source. */
export interface ExpandedNodes {
	readonly source: NodeId;
	readonly nodes: readonly NodeId[];
}

/** The overview plus everything expanded, before filters. It is laid out as a whole, so that filtering moves nothing. */
export interface LoadedGraph {
	readonly overview: OverviewAnswer;
	/** Nodes shown before any expansion: the overview, or the parts of one model. */
	readonly base: ReadonlySet<NodeId>;
	/** The model whose parts are the base. */
	readonly root?: NodeId;
	/** The base first, then in the order of expansion. */
	readonly nodes: ReadonlyMap<NodeId, Node>;
	readonly relations: readonly Relation[];
	readonly expansions: readonly ExpandedNodes[];
	readonly clusters: readonly Cluster[];
	/** Number of neighbours not shown; 0 for expanded nodes. */
	readonly hidden: ReadonlyMap<NodeId, number>;
	/** Neighbours left out for lack of room. */
	readonly omitted: number;
	/** If set, only these nodes are shown: the ego network. */
	readonly within?: ReadonlySet<NodeId>;
	/** How much of the ego network is shown. */
	readonly egoView?: EgoView;
	/** URL corrections that were made. */
	readonly corrections?: readonly Correction[];
}

export type GraphRequest = Pick<ExplorerState, 'expanded' | 'ego' | 'cluster' | 'root'> & { readonly selected?: NodeId | undefined };

/** Answers of the store, as far as loaded. */
export interface Answers {
	/** Neighbourhoods of expanded nodes, and of a selected node that is not shown yet. */
	readonly neighbourhoods: ReadonlyMap<NodeId, NeighbourhoodAnswer>;
	/** Neighbourhood of the requested root. */
	readonly root?: NeighbourhoodAnswer | undefined;
	readonly ego?: NeighbourhoodAnswer | undefined;
	/** The path that is shown, from its start. */
	readonly path?: Subgraph | undefined;
}

/** Merges the base with everything that was requested. */
export function loadedGraph(overview: OverviewAnswer, answers: Answers, request: GraphRequest): LoadedGraph {
	const { neighbourhoods, root, ego, path } = answers;
	const base = root && request.root ? partsOf(request.root, root) : overview.nodes;
	const nodes = new Map(base.map((node) => [node.id, node]));
	const relations = new Map([...overview.relations, ...(root?.relations ?? [])].map((relation) => [relation.id, relation]));
	const within = ego && new Set<NodeId>();
	const expansions: ExpandedNodes[] = [];
	const clusters: Cluster[] = [];
	const omitted = new Set<NodeId>();
	const by = request.cluster === 'none' ? undefined : request.cluster;
	let egoView: EgoView | undefined;

	function add(source: NodeId, found: readonly Node[]): void {
		const shown = within ?? nodes;
		const kept: NodeId[] = [];
		for (const node of found) {
			if (shown.has(node.id)) continue;
			if (shown.size >= MAX_NODES) {
				omitted.add(node.id);
				continue;
			}
			if (!nodes.has(node.id)) kept.push(node.id);
			nodes.set(node.id, node);
			within?.add(node.id);
		}
		if (kept.length > 0) expansions.push({ source, nodes: kept });
	}

	function addClusters(source: NodeId, found: readonly Node[], answer: NeighbourhoodAnswer): void {
		if (by === undefined) {
			add(source, found);
			return;
		}
		const fresh = found.filter((node) => !nodes.has(node.id));
		const { single, groups } = clusterNeighbours(source, fresh, answer, by);
		add(source, [...groups.map((group) => group.node), ...found.filter((node) => nodes.has(node.id)), ...single]);
		clusters.push(...groups.filter(({ node }) => nodes.has(node.id)).map((group) => ({ source, into: group.node.id, nodes: group.nodes })));
	}

	function keep(found: readonly Relation[]): void {
		for (const relation of found) relations.set(relation.id, relation);
	}

	function addConnectingPath(id: NodeId, answer: NeighbourhoodAnswer): void {
		if (nodes.has(id)) return;
		for (const step of connectingPath(id, answer, (other) => nodes.has(other))) {
			add(step.from, [step.node]);
			keep(step.relations);
		}
	}

	if (ego && request.ego) {
		const { node } = request.ego;
		addConnectingPath(node, ego);
		within?.clear();
		within?.add(node);
		const near = egoNetwork(node, ego, request.cluster, MAX_NODES);
		for (const { source, nodes: found } of near.expansions) add(source, found);
		clusters.push(...near.clusters);
		egoView = near.view;
		keep(ego.relations);
	}
	for (const id of new Set([...request.expanded.map(sourceOf), ...(request.selected ? [request.selected] : [])])) {
		const answer = neighbourhoods.get(id);
		const isExpanded = request.expanded.some((one) => sourceOf(one) === id);
		// Nodes expanded elsewhere do not join a single model or an ego network.
		if (answer === undefined || (id !== request.selected && (root ?? within) && !(within ?? nodes).has(id))) continue;
		addConnectingPath(id, answer);
		if (isExpanded) addClusters(id, neighboursOf(id, answer, kindsOf(request.expanded, id)), answer);
		keep(answer.relations.filter((relation) => relation.from === id || relation.to === id));
		within?.add(id);
	}
	if (path) {
		const shown = within ? new Map([...nodes].filter(([id]) => within.has(id))) : nodes;
		for (const { source, found } of besideTheirOwn(path.nodes, shown)) add(source, found);
		keep(path.relations);
	}

	const known = [...relations.values()].filter((relation) => nodes.has(relation.from) && nodes.has(relation.to));
	// The overview leaves out relations between its bands, so its counts hold only where it is the base.
	const isBase = root === undefined && within === undefined;
	const views = [...(isBase ? [overview] : []), ...neighbourhoods.values(), ...[root, ego].filter((answer) => answer !== undefined)];
	return {
		overview,
		base: new Set(base.map((node) => node.id)),
		...(root && request.root && { root: request.root }),
		nodes,
		relations: known,
		expansions,
		clusters,
		hidden: hiddenNeighbours([...(within ?? nodes.keys())], views, request.expanded),
		omitted: [...omitted].filter((id) => !(within ?? nodes).has(id)).length + (egoView?.isAutomatic === false ? egoView.leftOut : 0),
		...(within && { within }),
		...(egoView && { egoView }),
	};
}

/** How many parts of one whole, and of a model in all, a picture begins with; the rest can be expanded. */
const FIRST_PARTS = 24;
const FIRST_IN_ALL = 90;

/** The model with its parts; wholes with many parts begin with the first ones, and those with no room begin collapsed. */
function partsOf(model: NodeId, { nodes, relations }: NeighbourhoodAnswer): readonly Node[] {
	const orderOf = new Map(nodes.map((node) => [node.id, node.order ?? Number.MAX_SAFE_INTEGER]));
	const order = (id: NodeId) => orderOf.get(id) ?? Number.MAX_SAFE_INTEGER;
	const reached = new Set([model]);
	for (const whole of reached) {
		const own = relations.flatMap(({ kind, from, to }) => (kind === 'partOf' && to === whole && !reached.has(from) ? [from] : []));
		const first = own.sort((a, b) => order(a) - order(b)).slice(0, FIRST_PARTS);
		if (reached.size + first.length <= FIRST_IN_ALL) for (const part of first) reached.add(part);
	}
	return nodes.filter((node) => reached.has(node.id));
}

/** The relation kinds that an expansion is limited to; empty if it is not limited. */
function kindsOf(expansions: readonly Expansion[], id: NodeId): readonly RelationKind[] {
	return expansions.includes(id) ? [] : expansions.filter((one) => sourceOf(one) === id).flatMap((one) => expansionKindOf(one) ?? []);
}
