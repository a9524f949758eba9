import { MultiDirectedGraph } from 'graphology';
import type { NodeId } from '#graph/model/ids.ts';
import type { Node } from '#graph/model/node.ts';
import type { Relation } from '#graph/model/relation.ts';

/** The graph in memory: nodes and relations by their ids, directed, several relations between two nodes. */
export type KnowledgeGraph = MultiDirectedGraph<{ readonly node: Node }, { readonly relation: Relation }>;

/** graphology keeps neighbours as keys of plain objects, where the well-formed id "constructor" is taken. */
function keyOf(id: NodeId): string {
	return `=${id}`;
}

/** Builds the graph; every relation's ends must be among the nodes. */
export function knowledgeGraph(nodes: readonly Node[], relations: readonly Relation[]): KnowledgeGraph {
	const graph: KnowledgeGraph = new MultiDirectedGraph();
	for (const node of nodes) graph.addNode(keyOf(node.id), { node });
	for (const relation of relations) graph.addDirectedEdgeWithKey(relation.id, keyOf(relation.from), keyOf(relation.to), { relation });
	return graph;
}

/** Whether there is a node of this id. */
export function hasNode(graph: KnowledgeGraph, id: NodeId): boolean {
	return graph.hasNode(keyOf(id));
}

/** A node's own data; the node must be there. */
export function nodeOf(graph: KnowledgeGraph, id: NodeId): Node {
	return graph.getNodeAttribute(keyOf(id), 'node');
}

/** A relation as met from one of its ends. */
export interface Step {
	readonly relation: Relation;
	readonly other: Node;
}

/** Every relation that leads to a node, with the node that it starts from. */
export function stepsInto(graph: KnowledgeGraph, id: NodeId): readonly Step[] {
	return graph.mapInEdges(keyOf(id), (_edge, { relation }, _from, _to, { node }) => ({ relation, other: node }));
}

/** Every relation that starts from a node, with the node that it leads to. */
export function stepsOutOf(graph: KnowledgeGraph, id: NodeId): readonly Step[] {
	return graph.mapOutEdges(keyOf(id), (_edge, { relation }, _from, _to, _node, { node }) => ({ relation, other: node }));
}

/** Every relation that touches a node, with the node at its other end; one to itself comes once. */
export function stepsFrom(graph: KnowledgeGraph, id: NodeId): readonly Step[] {
	return [...stepsOutOf(graph, id), ...stepsInto(graph, id).filter(({ other }) => other.id !== id)];
}
