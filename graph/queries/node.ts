import { z } from 'zod';
import { Assessment } from '#graph/model/assessment.ts';
import { Source } from '#graph/model/evidence.ts';
import { compareIds, NodeId } from '#graph/model/ids.ts';
import { Node } from '#graph/model/node.ts';
import { Relation } from '#graph/model/relation.ts';
import { relationKinds } from '#graph/model/vocabulary.ts';
import { type MappedRows, mappingsBelow, waysUpOutlines } from './mapped.ts';
import { byId } from './order.ts';

export const NodeParams = z.strictObject({ id: NodeId });
export type NodeParams = z.infer<typeof NodeParams>;

export const NodeAnswer = z.strictObject({
	node: Node,
	/** Each relation with the node at its other end, sorted by kind, then by the other node's id. */
	relations: z.array(z.strictObject({ relation: Relation, other: Node })),
	/** Sources of the evidence of the node and its relations. */
	sources: z.array(Source),
	/** Models in which this concept was found to have no counterpart. */
	assessments: z.array(Assessment),
	/** Mappings of its parts in the outline of its model: each read from the part, which is not the node itself. */
	below: z.array(z.strictObject({ relation: Relation, part: Node, other: Node })),
});
export type NodeAnswer = z.infer<typeof NodeAnswer>;

export interface NodeRows extends Omit<NodeAnswer, 'below'> {
	/** The mappings of everything that is part of the node. */
	readonly mapped: MappedRows;
}

/** A node with everything that touches it. */
export function assembleNode({ node, relations, sources, assessments, mapped }: NodeRows): NodeAnswer {
	return {
		node,
		relations: [...relations].sort(
			(a, b) =>
				relationKinds.indexOf(a.relation.kind) - relationKinds.indexOf(b.relation.kind) ||
				compareIds(a.other.id, b.other.id) ||
				compareIds(a.relation.id, b.relation.id),
		),
		sources: byId(sources),
		assessments: [...assessments].sort((a, b) => compareIds(a.targetModel, b.targetModel)),
		below: belowOf(node.id, mapped),
	};
}

function belowOf(id: NodeId, { mappings, ...above }: MappedRows): NodeAnswer['below'] {
	const nodes = new Map(above.nodes.map((node) => [node.id, node]));
	return mappingsBelow(mappings, id, waysUpOutlines(above))
		.flatMap(({ part, mapping }) => {
			const [from, to] = [nodes.get(part), nodes.get(mapping.to)];
			return from && to ? [{ relation: mapping, part: from, other: to }] : [];
		})
		.sort((a, b) => compareIds(a.part.id, b.part.id) || compareIds(a.other.id, b.other.id) || compareIds(a.relation.id, b.relation.id));
}
