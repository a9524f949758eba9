import fc from 'fast-check';
import { expect, test } from 'vitest';
import { knowledgeGraph } from '#graph/algorithms/knowledge-graph.ts';
import { reach } from '#graph/algorithms/reach.ts';
import { type NodeKind, nodeKinds, type RelationKind, relationKinds } from '#graph/model/vocabulary.ts';
import { datasetArbitrary, FEW_DATASETS } from '#tests/support/dataset-arbitrary.ts';

const rules = fc.record({
	depth: fc.integer({ min: 1, max: 3 }),
	kind: fc.oneof(fc.constant<NodeKind[]>([]), fc.subarray([...nodeKinds])),
	relation: fc.oneof(fc.constant<RelationKind[]>([]), fc.subarray([...relationKinds])),
});

test('each distance is one more than that of the nearest neighbour, and nothing near is left out', () => {
	fc.assert(
		fc.property(datasetArbitrary(), rules, ({ nodes, relations }, { depth, kind, relation }) => {
			const [start] = nodes;
			if (start === undefined) return;
			const distances = new Map(
				reach(knowledgeGraph(nodes, relations), start.id, { depth, kind, relation }).map((row) => [row.id, row.distance]),
			);
			const usable = relations.filter((one) => relation.length === 0 || relation.includes(one.kind));
			for (const node of nodes) {
				if (node === start) expect(distances.get(node.id)).toBe(0);
				else {
					const neighbours = usable.flatMap(({ from, to }) => (from === node.id ? [to] : to === node.id ? [from] : []));
					const nearest = Math.min(...neighbours.map((other) => distances.get(other) ?? Number.POSITIVE_INFINITY)) + 1;
					const walkable = kind.length === 0 || kind.includes(node.kind);
					expect(distances.get(node.id)).toBe(walkable && nearest <= depth ? nearest : undefined);
				}
			}
		}),
		FEW_DATASETS,
	);
});
