import { grouped } from '#graph/model/grouped.ts';
import type { NodeId } from '#graph/model/ids.ts';
import type { Node } from '#graph/model/node.ts';
import type { Subgraph } from '#graph/model/subgraph.ts';
import type { ClusterBy } from './state.ts';

interface Clustering {
	/** Neighbours outside every cluster. */
	readonly single: readonly Node[];
	readonly groups: readonly { readonly node: Node; readonly nodes: readonly NodeId[] }[];
}

/** Clusters neighbours under the theme (or area) or model that they are part of or teach; a cluster has at least two nodes. */
export function clusterNeighbours(source: NodeId, neighbours: readonly Node[], subgraph: Subgraph, by: ClusterBy): Clustering {
	const nodes = new Map(subgraph.nodes.map((node) => [node.id, node]));
	const wholes = new Map(neighbours.map((node) => [node.id, wholeOf(node, source, nodes, subgraph, by)]));
	const groups = [...grouped(neighbours, (node) => wholes.get(node.id))].flatMap(([node, inside]) =>
		node && inside.length > 1 ? [{ node, nodes: inside.map(({ id }) => id) }] : [],
	);
	const covered = new Set(groups.flatMap((group) => group.nodes));
	return { single: neighbours.filter((node) => !covered.has(node.id)), groups };
}

/** The node that a neighbour is clustered under: a theme is preferred to an area, and a resource follows the first thing it teaches. */
function wholeOf(
	{ id, model }: Node,
	source: NodeId,
	nodes: ReadonlyMap<NodeId, Node>,
	{ relations }: Subgraph,
	by: ClusterBy,
): Node | undefined {
	const targets = relations
		.filter(({ from, kind }) => from === id && (kind === 'partOf' || kind === 'teaches'))
		.flatMap(({ to }) => nodes.get(to) ?? []);
	const wholes =
		by === 'model'
			? [model, ...targets.map((target) => target.model)].flatMap((one) => (one && nodes.get(one)) ?? [])
			: ['theme', 'area'].flatMap((kind) => targets.filter((target) => target.kind === kind));
	return wholes.find((whole) => whole.id !== source && whole.id !== id);
}
