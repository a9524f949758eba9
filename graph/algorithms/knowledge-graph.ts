import { MultiDirectedGraph } from 'graphology';
import type { NodeId } from '#graph/model/ids.ts';
import type { Node } from '#graph/model/node.ts';
import type { Relation } from '#graph/model/relation.ts';

/** The graph in memory: nodes and relations by their ids, directed, several relations between two nodes. */
export type KnowledgeGraph = MultiDirectedGraph<{ readonly node: Node }, { readonly relation: Relation }>;

/** Builds the graph; every relation's ends must be among the nodes. */
export function knowledgeGraph(nodes: readonly Node[], relations: readonly Relation[]): KnowledgeGraph {
	const graph: KnowledgeGraph = new MultiDirectedGraph();
	for (const node of nodes) graph.addNode(node.id, { node });
	for (const relation of relations) graph.addDirectedEdgeWithKey(relation.id, relation.from, relation.to, { relation });
	return graph;
}

/** A node's own data. */
export function nodeOf(graph: KnowledgeGraph, id: NodeId): Node {
	return graph.getNodeAttribute(id, 'node');
}

/** A relation as met from one of its ends. */
export interface Step {
	readonly relation: Relation;
	readonly other: Node;
}

/** Every relation that touches a node, with the node at its other end; one to itself comes once. */
export function stepsFrom(graph: KnowledgeGraph, id: NodeId): readonly Step[] {
	return graph.mapEdges(id, (_edge, { relation }) => ({
		relation,
		other: nodeOf(graph, relation.from === id ? relation.to : relation.from),
	}));
}
