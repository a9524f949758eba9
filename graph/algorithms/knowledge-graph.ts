import { MultiDirectedGraph } from 'graphology';
import type { NodeId } from '#graph/model/ids.ts';
import type { Node } from '#graph/model/node.ts';
import type { Relation } from '#graph/model/relation.ts';

/** The graph in memory: a directed multigraph keyed by node and relation ids. */
export type KnowledgeGraph = MultiDirectedGraph<{ readonly node: Node }, { readonly relation: Relation }>;

/** graphology stores neighbours as keys of plain objects, where the valid id "constructor" would clash. */
function keyOf(id: NodeId): string {
	return `=${id}`;
}

/** Builds the graph. Throws if an end of a relation is not among the nodes. */
export function knowledgeGraph(nodes: readonly Node[], relations: readonly Relation[]): KnowledgeGraph {
	const graph: KnowledgeGraph = new MultiDirectedGraph();
	for (const node of nodes) graph.addNode(keyOf(node.id), { node });
	for (const relation of relations) graph.addDirectedEdgeWithKey(relation.id, keyOf(relation.from), keyOf(relation.to), { relation });
	return graph;
}

export function hasNode(graph: KnowledgeGraph, id: NodeId): boolean {
	return graph.hasNode(keyOf(id));
}

/** Throws if the node does not exist. */
export function nodeOf(graph: KnowledgeGraph, id: NodeId): Node {
	return graph.getNodeAttribute(keyOf(id), 'node');
}

/** A relation as seen from one of its ends. */
export interface Step {
	readonly relation: Relation;
	readonly other: Node;
}

/** Incoming relations, each with the node that it starts from. */
export function stepsInto(graph: KnowledgeGraph, id: NodeId): readonly Step[] {
	return graph.mapInEdges(keyOf(id), (_edge, { relation }, _from, _to, { node }) => ({ relation, other: node }));
}

/** Outgoing relations, each with the node that it leads to. */
export function stepsOutOf(graph: KnowledgeGraph, id: NodeId): readonly Step[] {
	return graph.mapOutEdges(keyOf(id), (_edge, { relation }, _from, _to, _node, { node }) => ({ relation, other: node }));
}

/** All relations of a node, each with the node at its other end. A self-relation is returned once. */
export function stepsFrom(graph: KnowledgeGraph, id: NodeId): readonly Step[] {
	return [...stepsOutOf(graph, id), ...stepsInto(graph, id).filter(({ other }) => other.id !== id)];
}
