import type { NodeId } from '#graph/model/ids.ts';
import type { Node } from '#graph/model/node.ts';
import type { Relation } from '#graph/model/relation.ts';
import type { RelationKind } from '#graph/model/vocabulary.ts';
import type { NeighbourhoodAnswer } from '#graph/queries/neighbourhood.ts';
import type { OverviewAnswer } from '#graph/queries/overview.ts';
import type { PathsAnswer } from '#graph/queries/paths.ts';
import type { Cluster } from '#web/diagram/input.ts';
import { gather } from './cluster.ts';
import { connectingPath } from './connect.ts';
import type { Correction } from './corrections.ts';
import { type EgoView, egoNetwork } from './ego.ts';
import { hiddenNeighbours, neighboursOf } from './neighbours.ts';
import { type Expansion, type ExplorerState, expansionKindOf, sourceOf } from './state.ts';

/** More nodes than this are never drawn. */
export const MOST_NODES = 150;

/** Nodes that stand on the picture because of a node that was already there. One that no shown node leads to is its own opener. */
export interface ExpandedNodes {
	readonly source: NodeId;
	readonly nodes: readonly NodeId[];
}

/** The first picture and all that was unfolded from it, before any filter. Places are given to all of it, so that filters move nothing. */
export interface LoadedGraph {
	readonly overview: OverviewAnswer;
	/** What stands there before anything is unfolded: the first picture, or the parts of one model. */
	readonly base: ReadonlySet<NodeId>;
	/** The one model whose parts are the base. */
	readonly root?: NodeId;
	/** Nodes of the base first, then in the order of unfolding. */
	readonly nodes: ReadonlyMap<NodeId, Node>;
	readonly relations: readonly Relation[];
	readonly expansions: readonly ExpandedNodes[];
	/** Neighbours that a node in between stands for. */
	readonly clusters: readonly Cluster[];
	/** How many neighbours of a node are not on the picture; none of an unfolded one. */
	readonly hidden: ReadonlyMap<NodeId, number>;
	/** How many neighbours of unfolded nodes, or of a neighbourhood that was asked for whole, there was no room for. */
	readonly omitted: number;
	/** The only nodes that are shown, where one neighbourhood was asked for. */
	readonly within?: ReadonlySet<NodeId>;
	/** How much of that neighbourhood is shown. */
	readonly egoView?: EgoView;
	/** What the address asked for that could not be had. */
	readonly corrections?: readonly Correction[];
}

export type GraphRequest = Pick<ExplorerState, 'expanded' | 'ego' | 'cluster' | 'root'> & { readonly selected?: NodeId | undefined };

/** What the store answered for the wishes; what is still under way is left out. */
export interface Answers {
	/** Of opened nodes, and of a selected one that is not on the picture. */
	readonly neighbourhoods: ReadonlyMap<NodeId, NeighbourhoodAnswer>;
	/** What surrounds the one model that is shown, which is the wished root. */
	readonly root?: NeighbourhoodAnswer | undefined;
	readonly around?: NeighbourhoodAnswer | undefined;
	readonly paths?: PathsAnswer | undefined;
}

/** Merges the base with all that was asked for beside it. */
export function loadedGraph(overview: OverviewAnswer, answers: Answers, wishes: GraphRequest): LoadedGraph {
	const { neighbourhoods, root, around, paths } = answers;
	const base = root && wishes.root ? partsOf(wishes.root, root) : overview.nodes;
	const nodes = new Map(base.map((node) => [node.id, node]));
	const relations = new Map([...overview.relations, ...(root?.relations ?? [])].map((relation) => [relation.id, relation]));
	const within = around && new Set<NodeId>();
	const expansions: ExpandedNodes[] = [];
	const clusters: Cluster[] = [];
	const omitted = new Set<NodeId>();
	const by = wishes.cluster === 'none' ? undefined : wishes.cluster;
	let egoView: EgoView | undefined;

	function add(source: NodeId, found: readonly Node[]): void {
		const shown = within ?? nodes;
		const kept: NodeId[] = [];
		for (const node of found) {
			if (shown.has(node.id)) continue;
			if (shown.size >= MOST_NODES) {
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
		const { single, groups } = gather(source, fresh, answer, by);
		add(source, [...groups.map((group) => group.node), ...found.filter((node) => nodes.has(node.id)), ...single]);
		clusters.push(...groups.filter(({ node }) => nodes.has(node.id)).map((group) => ({ source, into: group.node.id, nodes: group.nodes })));
	}

	function keep(found: readonly Relation[]): void {
		for (const relation of found) relations.set(relation.id, relation);
	}

	function reveal(id: NodeId, answer: NeighbourhoodAnswer): void {
		if (nodes.has(id)) return;
		for (const step of connectingPath(id, answer, (other) => nodes.has(other))) {
			add(step.from, [step.node]);
			keep(step.relations);
		}
	}

	if (around && wishes.ego) {
		const { node } = wishes.ego;
		reveal(node, around);
		within?.clear();
		within?.add(node);
		const near = egoNetwork(node, around, wishes.cluster, MOST_NODES);
		for (const { source, nodes: found } of near.expansions) add(source, found);
		clusters.push(...near.clusters);
		egoView = near.view;
		keep(around.relations);
	}
	for (const id of new Set([...wishes.expanded.map(sourceOf), ...(wishes.selected ? [wishes.selected] : [])])) {
		const answer = neighbourhoods.get(id);
		const isOpened = wishes.expanded.some((one) => sourceOf(one) === id);
		// A picture of one model, or of one neighbourhood, is not joined by what was unfolded elsewhere.
		if (answer === undefined || (id !== wishes.selected && (root ?? within) && !(within ?? nodes).has(id))) continue;
		reveal(id, answer);
		if (isOpened) addClusters(id, neighboursOf(id, answer, kindsOf(wishes.expanded, id)), answer);
		keep(answer.relations.filter((relation) => relation.from === id || relation.to === id));
		within?.add(id);
	}
	const ways = paths?.paths.map((path) => path.nodes) ?? [];
	const start = ways.flat().find((id) => nodes.has(id)) ?? ways[0]?.[0];
	// What lies on the way stands together, step by step.
	const onTheWay = new Set(inSteps(ways));
	if (start)
		add(
			start,
			[...onTheWay].flatMap((id) => paths?.subgraph.nodes.find((node) => node.id === id) ?? []),
		);
	keep(paths?.subgraph.relations ?? []);

	const known = [...relations.values()].filter((relation) => nodes.has(relation.from) && nodes.has(relation.to));
	const views = [overview, ...neighbourhoods.values(), ...[root, around].filter((answer) => answer !== undefined)];
	return {
		overview,
		base: new Set(base.map((node) => node.id)),
		...(root && wishes.root && { root: wishes.root }),
		nodes,
		relations: known,
		expansions,
		clusters,
		hidden: hiddenNeighbours([...(within ?? nodes.keys())], views, wishes.expanded),
		omitted: [...omitted].filter((id) => !(within ?? nodes).has(id)).length + (egoView?.isByItself === false ? egoView.leftOut : 0),
		...(within && { within }),
		...(egoView && { egoView }),
	};
}

/** A model and all that is part of it, from the top down. */
function partsOf(model: NodeId, { nodes, relations }: NeighbourhoodAnswer): readonly Node[] {
	const reached = new Set([model]);
	for (const whole of reached) for (const { kind, from, to } of relations) if (kind === 'partOf' && to === whole) reached.add(from);
	return nodes.filter((node) => reached.has(node.id));
}

/** The relation kinds that an unfolding is limited to; none where the node is wholly unfolded. */
function kindsOf(open: readonly Expansion[], id: NodeId): readonly RelationKind[] {
	return open.includes(id) ? [] : open.filter((one) => sourceOf(one) === id).flatMap((one) => expansionKindOf(one) ?? []);
}

/** The nodes of paths, those of the same step one after the other. */
function inSteps(ways: readonly (readonly NodeId[])[]): readonly NodeId[] {
	const longest = Math.max(0, ...ways.map((way) => way.length));
	return Array.from({ length: longest }, (_, step) => ways.flatMap((way) => way[step] ?? [])).flat();
}
