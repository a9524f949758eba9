import type { NodeId } from '#graph/model/ids.ts';
import type { Node } from '#graph/model/node.ts';
import { isMapping, type Relation } from '#graph/model/relation.ts';
import type { OverviewAnswer } from '#graph/queries/overview.ts';
import type { Declared, Stub, VisibleGraph, VisibleNode } from '#web/diagram/input.ts';
import type { LoadedGraph } from './loaded-graph.ts';
import { type ExplorerState, isExpanded } from './state.ts';

type Filters = Pick<ExplorerState, 'selected' | 'expanded' | 'hideKinds' | 'hideNodes' | 'editorial' | 'mappings'>;

/** The loaded graph after filtering. The selected node is never hidden. */
export function visibleGraph(
	loaded: LoadedGraph,
	stubs: readonly Stub[],
	declared: ReadonlyMap<NodeId, Declared>,
	filters: Filters,
): VisibleGraph {
	const passes = (node: Node) => node.id === filters.selected || (isWithin(node, loaded) && !isHidden(node, filters));
	const known = (relation: Relation) => isMapping(relation) || filters.editorial || relation.evidence.quality !== 'editorial';
	const wanted = (relation: Relation) => known(relation) && (filters.mappings || !isMapping(relation));

	const shown = shownNodes(loaded, passes, loaded.relations.filter(wanted), filters);
	const among = loaded.relations.filter((relation) => shown.has(relation.from) && shown.has(relation.to));
	const unsure = loaded.relations.filter(
		(relation) => !known(relation) && [relation.from, relation.to].every((id) => passes(nodeOf(loaded, id))),
	);
	const correspondences = filters.mappings
		? loaded.overview.correspondences.filter(({ from, to }) => shown.has(from) && shown.has(to))
		: [];
	return {
		nodes: new Map([...shown].map((id) => [id, visibleNode(id, loaded, declared, filters)])),
		relations: among.filter((relation) => wanted(relation) && !isAggregated(relation, correspondences)),
		correspondences,
		clusters: loaded.clusters.filter(({ source, into }) => shown.has(source) && shown.has(into)),
		stubs: stubs.filter((stub) => shown.has(stub.parent) && !filters.hideKinds.includes(stub.kind)),
		hiddenFacts: {
			relations: unsure.length,
			toResources: unsure.filter(({ from, to }) => [from, to].some((id) => nodeOf(loaded, id).kind === 'resource')).length,
		},
	};
}

function isWithin(node: Node, { within }: LoadedGraph): boolean {
	return within === undefined || within.has(node.id);
}

function isHidden(node: Node, { hideKinds, hideNodes }: Filters): boolean {
	return hideKinds.includes(node.kind) || hideNodes.includes(node.id) || (node.model !== undefined && hideNodes.includes(node.model));
}

/** An expanded node is shown only while it has a relation to another shown node. */
function shownNodes(
	loaded: LoadedGraph,
	passes: (node: Node) => boolean,
	relations: readonly Relation[],
	{ selected }: Filters,
): ReadonlySet<NodeId> {
	const shown = new Set<NodeId>();
	const alone = new Set(loaded.expansions.filter(({ source, nodes }) => nodes.includes(source)).map(({ source }) => source));
	for (const node of loaded.nodes.values()) {
		if (!passes(node)) continue;
		const isHeld =
			(loaded.within ?? loaded.base).has(node.id) ||
			node.id === selected ||
			alone.has(node.id) ||
			loaded.clusters.some(({ source, into }) => into === node.id && shown.has(source)) ||
			relations.some(({ from, to }) => (from === node.id && shown.has(to)) || (to === node.id && shown.has(from)));
		if (isHeld) shown.add(node.id);
	}
	return shown;
}

function visibleNode(id: NodeId, loaded: LoadedGraph, declared: ReadonlyMap<NodeId, Declared>, filters: Filters): VisibleNode {
	const facts = declared.get(id);
	return {
		node: nodeOf(loaded, id),
		isExpanded: isExpanded(filters, id),
		hidden: loaded.hidden.get(id) ?? 0,
		...(facts && { declared: facts }),
	};
}

/** A mapping whose pair is drawn as an aggregated edge is not drawn twice. */
function isAggregated(relation: Relation, correspondences: OverviewAnswer['correspondences']): boolean {
	return (
		isMapping(relation) &&
		correspondences.some(({ from, to }) => (from === relation.from && to === relation.to) || (from === relation.to && to === relation.from))
	);
}

function nodeOf(loaded: LoadedGraph, id: NodeId): Node {
	const node = loaded.nodes.get(id);
	if (node === undefined) throw new TypeError(`${id} is not loaded`);
	return node;
}
