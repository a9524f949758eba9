import type { NodeId } from '#graph/model/ids.ts';
import type { Node } from '#graph/model/node.ts';
import type { Relation } from '#graph/model/relation.ts';
import { type Family, NODE_KINDS, type NodeKind, nodeKinds, type RelationKind, relationKinds } from '#graph/model/vocabulary.ts';
import type { NeighbourhoodAnswer } from '#graph/queries/neighbourhood.ts';
import type { OverviewAnswer } from '#graph/queries/overview.ts';
import type { PathsAnswer } from '#graph/queries/paths.ts';
import { type ExplorerState, openerOf, openKindOf, type Unfolding } from '#web/state/explorer.ts';
import { type Gathered, gather } from './gather.ts';
import { hiddenNeighbours } from './hidden-neighbours.ts';
import { chainTo } from './reveal.ts';

/** More nodes than this are never drawn. */
export const MOST_NODES = 150;
const FAMILY_RANK: Record<Family, number> = { structure: 0, learning: 1, steering: 2, context: 3 };

/** Parts come first, then what one can learn from, which is what people look for. */
const UNFOLDING_ORDER = [...nodeKinds].sort((a, b) => rank(a) - rank(b));

function rank(kind: NodeKind): number {
	return FAMILY_RANK[NODE_KINDS[kind].family];
}

/** Nodes that stand on the picture because of a node that was already there. */
export interface Unfolded {
	readonly opener: NodeId;
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
	readonly unfoldings: readonly Unfolded[];
	/** Neighbours that a node in between stands for. */
	readonly gathered: readonly Gathered[];
	/** How many neighbours of a node are not on the picture; none of an unfolded one. */
	readonly hidden: ReadonlyMap<NodeId, number>;
	/** How many neighbours of unfolded nodes there was no room for. */
	readonly omitted: number;
	/** The only nodes that are shown, where one neighbourhood was asked for. */
	readonly within?: ReadonlySet<NodeId>;
}

export type Wishes = Pick<ExplorerState, 'open' | 'around' | 'gather' | 'root'> & { readonly selected?: NodeId | undefined };

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
export function loadedGraph(overview: OverviewAnswer, answers: Answers, wishes: Wishes): LoadedGraph {
	const { neighbourhoods, root, around, paths } = answers;
	const base = root && wishes.root ? partsOf(wishes.root, root) : overview.nodes;
	const nodes = new Map(base.map((node) => [node.id, node]));
	const relations = new Map([...overview.relations, ...(root?.relations ?? [])].map((relation) => [relation.id, relation]));
	const within = around && new Set<NodeId>();
	const unfoldings: Unfolded[] = [];
	const gathered: Gathered[] = [];
	let omitted = 0;

	function add(opener: NodeId, found: readonly Node[]): void {
		const fresh = found.filter((node) => !nodes.has(node.id));
		const kept = fresh.slice(0, Math.max(0, MOST_NODES - (within ?? nodes).size));
		omitted += fresh.length - kept.length;
		for (const node of kept) nodes.set(node.id, node);
		for (const node of found) if (nodes.has(node.id)) within?.add(node.id);
		if (kept.length > 0) unfoldings.push({ opener, nodes: kept.map((node) => node.id) });
	}

	function addGathered(opener: NodeId, found: readonly Node[], answer: NeighbourhoodAnswer): void {
		if (wishes.gather === undefined) {
			add(opener, found);
			return;
		}
		const fresh = found.filter((node) => !nodes.has(node.id));
		const { single, groups } = gather(opener, fresh, answer, wishes.gather);
		add(opener, [...groups.map((group) => group.node), ...found.filter((node) => nodes.has(node.id)), ...single]);
		gathered.push(...groups.filter(({ node }) => nodes.has(node.id)).map((group) => ({ opener, into: group.node.id, nodes: group.nodes })));
	}

	function keep(found: readonly Relation[]): void {
		for (const relation of found) relations.set(relation.id, relation);
	}

	function reveal(id: NodeId, answer: NeighbourhoodAnswer): void {
		if (nodes.has(id)) return;
		for (const step of chainTo(id, answer, (other) => nodes.has(other))) {
			add(step.from, [step.node]);
			keep(step.relations);
		}
	}

	if (around && wishes.around) {
		const { node } = wishes.around;
		reveal(node, around);
		within?.clear();
		within?.add(node);
		for (const { parent, children } of walk(node, around)) {
			addGathered(parent, children, around);
		}
		keep(around.relations);
	}
	for (const id of new Set([...wishes.open.map(openerOf), ...(wishes.selected ? [wishes.selected] : [])])) {
		const answer = neighbourhoods.get(id);
		const isOpened = wishes.open.some((one) => openerOf(one) === id);
		// A picture of one model, or of one neighbourhood, is not joined by what was unfolded elsewhere.
		if (answer === undefined || (id !== wishes.selected && (root ?? within) && !(within ?? nodes).has(id))) continue;
		reveal(id, answer);
		if (isOpened) addGathered(id, neighboursOf(id, answer, kindsOf(wishes.open, id)), answer);
		keep(answer.relations.filter((relation) => relation.from === id || relation.to === id));
		within?.add(id);
	}
	for (const path of paths?.paths ?? []) {
		for (const [opener, id] of stepsFromKnown(path.nodes, (one) => nodes.has(one))) {
			const node = paths?.subgraph.nodes.find((one) => one.id === id);
			if (node) add(opener, [node]);
		}
	}
	keep(paths?.subgraph.relations ?? []);

	const known = [...relations.values()].filter((relation) => nodes.has(relation.from) && nodes.has(relation.to));
	const views = [overview, ...neighbourhoods.values(), ...[root, around].filter((answer) => answer !== undefined)];
	return {
		overview,
		base: new Set(base.map((node) => node.id)),
		...(root && wishes.root && { root: wishes.root }),
		nodes,
		relations: known,
		unfoldings,
		gathered,
		hidden: hiddenNeighbours([...nodes.keys()], views, wishes.open),
		omitted,
		...(within && { within }),
	};
}

/** A model and all that is part of it, from the top down. */
function partsOf(model: NodeId, { nodes, relations }: NeighbourhoodAnswer): readonly Node[] {
	const reached = new Set([model]);
	for (const whole of reached) for (const { kind, from, to } of relations) if (kind === 'partOf' && to === whole) reached.add(from);
	return nodes.filter((node) => reached.has(node.id));
}

/** The relation kinds that an unfolding is limited to; none where the node is wholly unfolded. */
function kindsOf(open: readonly Unfolding[], id: NodeId): readonly RelationKind[] {
	return open.includes(id) ? [] : open.filter((one) => openerOf(one) === id).flatMap((one) => openKindOf(one) ?? []);
}

/** Nodes ring by ring with the node of the ring before through which each was met. */
function walk(from: NodeId, answer: NeighbourhoodAnswer): readonly { readonly parent: NodeId; readonly children: readonly Node[] }[] {
	const met = new Set([from]);
	const found: { readonly parent: NodeId; readonly children: readonly Node[] }[] = [];
	for (let ring: readonly NodeId[] = [from]; ring.length > 0; ) {
		const next: NodeId[] = [];
		for (const parent of ring) {
			const children = neighboursOf(parent, answer, []).filter((node) => !met.has(node.id));
			for (const node of children) met.add(node.id);
			next.push(...children.map((node) => node.id));
			if (children.length > 0) found.push({ parent, children });
		}
		ring = next;
	}
	return found;
}

/** Steps that lead from the first node of a path that stands on the picture to all others, with the node before each. */
function stepsFromKnown(path: readonly NodeId[], isKnown: (id: NodeId) => boolean): readonly (readonly [NodeId, NodeId])[] {
	const start = Math.max(0, path.findIndex(isKnown));
	const first = path[start];
	if (first === undefined) return [];
	const pairs = (ids: readonly NodeId[]) => ids.slice(1).map((id, i) => [ids[i] ?? first, id] as const);
	return [[first, first], ...pairs(path.slice(start)), ...pairs(path.slice(0, start + 1).reverse())];
}

/** Direct neighbours, along relations of these kinds (none means all), by kind, in the owner's order, then as they came (by id). */
function neighboursOf(id: NodeId, answer: NeighbourhoodAnswer, kinds: readonly RelationKind[]): readonly Node[] {
	const near = new Map<NodeId, number>();
	for (const { from, to, kind } of answer.relations) {
		if ((from !== id && to !== id) || (kinds.length > 0 && !kinds.includes(kind))) continue;
		const other = from === id ? to : from;
		near.set(other, Math.min(near.get(other) ?? Number.POSITIVE_INFINITY, relationKinds.indexOf(kind)));
	}
	return answer.nodes
		.filter((node) => near.has(node.id))
		.sort(
			(a, b) =>
				UNFOLDING_ORDER.indexOf(a.kind) - UNFOLDING_ORDER.indexOf(b.kind) ||
				(near.get(a.id) ?? 0) - (near.get(b.id) ?? 0) ||
				(a.order ?? Number.MAX_SAFE_INTEGER) - (b.order ?? Number.MAX_SAFE_INTEGER),
		);
}
