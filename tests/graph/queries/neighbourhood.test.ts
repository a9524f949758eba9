import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NodeId } from '#graph/model/ids.ts';
import { assembleNeighbourhood, NeighbourhoodParams, nearestReached } from '#graph/queries/neighbourhood.ts';
import { memoryStore } from '#graph/store/memory-store.ts';
import { datasetArbitrary, FEW_DATASETS } from '#tests/support/dataset-arbitrary.ts';
import { aNode, aRelation } from '#tests/support/nodes.ts';

test('keeps the nearest, then the first by id', () => {
	const reached = [
		{ id: NodeId.parse('b'), distance: 1 },
		{ id: NodeId.parse('a'), distance: 2 },
		{ id: NodeId.parse('a.b'), distance: 1 },
		{ id: NodeId.parse('z'), distance: 0 },
	];
	expect(nearestReached(reached, 3)).toStrictEqual(['z', 'a.b', 'b']);
});

test('shows relations of the kinds asked for, and counts above zero', () => {
	const nodes = [aNode('b', 'area'), aNode('a', 'area')];
	const relations = [aRelation('b', 'partOf', 'a'), aRelation('b', 'uses', 'a'), aRelation('a', 'uses', 'elsewhere')];
	const hidden = new Map([
		[NodeId.parse('b'), 0],
		[NodeId.parse('a'), 1],
	]);
	const params = NeighbourhoodParams.parse({ id: 'a', relation: 'uses' });
	expect(assembleNeighbourhood({ nodes, relations, hidden }, params)).toStrictEqual({
		nodes: [nodes[1], nodes[0]],
		relations: [relations[1]],
		hidden: { a: 1 },
	});
});

test('holds its centre, at most `limit` nodes, and counts every neighbour left out', async () => {
	await fc.assert(
		fc.asyncProperty(datasetArbitrary(), fc.integer({ min: 1, max: 8 }), async (dataset, limit) => {
			const [centre] = dataset.nodes;
			if (centre === undefined) return;
			const params = NeighbourhoodParams.parse({ id: centre.id, depth: 2, limit });
			const { nodes, hidden } = await memoryStore(dataset).neighbourhood(params);
			const ids = nodes.map((node) => node.id);
			expect(ids).toContain(centre.id);
			expect(ids.length).toBeLessThanOrEqual(limit);
			for (const id of ids) {
				const others = dataset.relations.flatMap(({ from, to }) => (from === id ? [to] : to === id ? [from] : []));
				expect(new Map(Object.entries(hidden)).get(id) ?? 0).toBe(new Set(others.filter((other) => !ids.includes(other))).size);
			}
		}),
		FEW_DATASETS,
	);
});
