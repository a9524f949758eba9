import { compareSiblings, hierarchyOf } from '#graph/model/hierarchy.ts';
import type { NodeId } from '#graph/model/ids.ts';
import type { Node } from '#graph/model/node.ts';
import type { Stub, VisibleGraph, VisibleNode } from '#web/diagram/input.ts';
import type { LoadedGraph } from '#web/explore/model/loaded-graph.ts';

export type ListItem =
	| {
			readonly kind: 'node';
			readonly id: NodeId;
			readonly visible: VisibleNode;
			readonly children: readonly ListItem[];
			/** Whether all its children cameByExpansion from expanding it, so that collapsing it leaves none. */
			readonly isFilledByExpansion: boolean;
	  }
	| { readonly kind: 'stub'; readonly id: string; readonly stub: Stub; readonly children: readonly [] };

/** The rows of one lane; `undefined` is the lane of everything outside a lane. */
export interface ListLane {
	readonly id: string | undefined;
	readonly items: readonly ListItem[];
}

/** The diagram's content as trees: parts under their whole, expanded nodes under their source; a single model is one tree. */
export function listTree(graph: VisibleGraph, loaded: LoadedGraph): readonly ListLane[] {
	const parents = parentsOf(graph, loaded);
	const partsOf = new Map<NodeId, NodeId[]>();
	const roots: NodeId[] = [];
	const sources = sourcesOf(loaded);
	for (const id of inOrder(graph, loaded)) {
		const parent = parents.get(id);
		if (parent === undefined) roots.push(id);
		else partsOf.set(parent, [...(partsOf.get(parent) ?? []), id]);
	}
	function item(id: NodeId, visible: VisibleNode): ListItem {
		const parts = (partsOf.get(id) ?? []).flatMap((child) => itemOf(child));
		const stubs = graph.stubs
			.filter((stub) => stub.parent === id)
			.map((stub): ListItem => ({ kind: 'stub', id: stub.id, stub, children: [] }));
		const children = [...parts, ...stubs];
		const cameByExpansion = (child: ListItem) => (child.kind === 'stub' ? child.stub.isExpanded : sources.get(child.id) === id);
		return { kind: 'node', id, visible, children, isFilledByExpansion: visible.isExpanded && children.every(cameByExpansion) };
	}
	function itemOf(id: NodeId): readonly ListItem[] {
		const visible = graph.nodes.get(id);
		return visible ? [item(id, visible)] : [];
	}
	if (loaded.root) return [{ id: laneOfModel(loaded.root, loaded), items: roots.flatMap(itemOf) }];
	const laneOf = new Map(loaded.overview.lanes.flatMap((lane) => lane.nodes.map((id) => [id, lane.id] as const)));
	return [...loaded.overview.lanes.map((lane) => lane.id), undefined]
		.map((id): ListLane => ({ id, items: roots.filter((root) => laneOf.get(root) === id).flatMap(itemOf) }))
		.filter((lane) => lane.items.length > 0);
}

export interface ListLevel {
	readonly id: string;
	readonly item: ListItem;
	readonly level: number;
	readonly isOpen: boolean | undefined;
}

const NONE: ReadonlySet<string> = new Set();

/** Visible rows from top to bottom. */
export function flatItems(items: readonly ListItem[], closed = NONE, level = 1): readonly ListLevel[] {
	return items.flatMap((item) => [
		{ id: item.id, item, level, isOpen: isRowOpen(item, closed) },
		...(closed.has(item.id) ? [] : flatItems(item.children, closed, level + 1)),
	]);
}

/** Ids of all ancestors of the wanted rows. */
export function idsAbove(items: readonly ListItem[], wanted: ReadonlySet<string>): readonly string[] {
	return items.flatMap(({ id, children }) => {
		const inside = idsAbove(children, wanted);
		return inside.length > 0 || children.some((child) => wanted.has(child.id)) ? [id, ...inside] : [];
	});
}

/** The value of `aria-expanded`: a row whose neighbours can all still be expanded counts as closed; undefined for a leaf. */
export function isRowOpen(item: ListItem, closed: ReadonlySet<string>): boolean | undefined {
	if (item.children.length > 0) return !closed.has(item.id);
	return canExpand(item) ? false : undefined;
}

/** Whether expanding the row would add nodes to the diagram. */
export function canExpand(item: ListItem): item is ListItem & { readonly kind: 'node' } {
	return item.kind === 'node' && !item.visible.isExpanded && item.visible.hidden > 0;
}

/** Source of each node that was added by expansion. */
function sourcesOf({ expansions }: LoadedGraph): ReadonlyMap<NodeId, NodeId> {
	return new Map(expansions.flatMap(({ source, nodes }) => nodes.map((id) => [id, source] as const)));
}

/** The lane of a model, or else of its country. */
function laneOfModel(root: NodeId, { overview, nodes }: LoadedGraph): string | undefined {
	const country = nodes.get(root)?.country;
	const countries = new Map(overview.nodes.map((node) => [node.id, node.country]));
	const own = overview.lanes.find((lane) => lane.nodes.includes(root));
	return (own ?? overview.lanes.find((lane) => lane.nodes.some((id) => country !== undefined && countries.get(id) === country)))?.id;
}

/** Lane order; the parts of a single model in their owner's order. */
function inOrder(graph: VisibleGraph, loaded: LoadedGraph): readonly NodeId[] {
	if (loaded.root) {
		const siblings = [...loaded.nodes.values()].filter(({ id }) => loaded.base.has(id)).sort(compareSiblings);
		return [...new Set([loaded.root, ...siblings.map((node) => node.id), ...graph.nodes.keys()])].filter((id) => graph.nodes.has(id));
	}
	const planned = loaded.overview.lanes.flatMap((lane) => lane.nodes);
	return [...new Set([...planned, ...graph.nodes.keys()])].filter((id) => graph.nodes.has(id));
}

/** The parent of each row: its whole, else the node it was expanded from, else the strategy that prioritises it. */
function parentsOf(graph: VisibleGraph, loaded: LoadedGraph): ReadonlyMap<NodeId, NodeId> {
	const nodes: readonly Node[] = [...graph.nodes.values()].map((visible) => visible.node);
	const hierarchy = hierarchyOf(nodes, graph.relations);
	const sources = sourcesOf(loaded);
	const parents = new Map<NodeId, NodeId>();
	for (const { id } of nodes) {
		const whole = hierarchy.parentOf(id);
		const strategy = graph.relations.find((relation) => relation.kind === 'prioritises' && relation.to === id)?.from;
		const source = sources.get(id);
		// A part whose `partOf` relation is filtered out still belongs to the single model.
		const model = loaded.base.has(id) && id !== loaded.root ? loaded.root : undefined;
		const parent = [whole, source, strategy, model].find((one) => one !== undefined && graph.nodes.has(one) && !isUnder(one, id, parents));
		if (parent !== undefined && parent !== id) parents.set(id, parent);
	}
	return parents;
}

function isUnder(id: NodeId, above: NodeId, parents: ReadonlyMap<NodeId, NodeId>): boolean {
	for (let up: NodeId | undefined = id; up !== undefined; up = parents.get(up)) if (up === above) return true;
	return false;
}
