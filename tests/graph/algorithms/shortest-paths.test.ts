import fc from 'fast-check';
import { expect, test } from 'vitest';
import { knowledgeGraph } from '#graph/algorithms/knowledge-graph.ts';
import { shortestPaths } from '#graph/algorithms/shortest-paths.ts';
import type { Dataset } from '#graph/model/dataset.ts';
import { NodeId } from '#graph/model/ids.ts';
import { firstPaths, MOST_STEPS, type Path, PathsParams, pathRules } from '#graph/queries/paths.ts';
import { datasetArbitrary, FEW_DATASETS } from '#tests/support/dataset-arbitrary.ts';
import { aNode, aRelation } from '#tests/support/nodes.ts';

/** All shortest paths by brute force, one step longer at a time. */
function triedOut({ nodes, relations }: Dataset, params: PathsParams): readonly Path[] {
	const { kinds, throughModels } = pathRules(params);
	const isModel = new Set(nodes.filter((node) => node.kind === 'model').map((node) => node.id));
	let paths: Path[] = [{ nodes: [params.from], relations: [] }];
	for (let steps = 0; steps <= MOST_STEPS && paths.length > 0; steps++) {
		const arrived = paths.filter((path) => path.nodes.at(-1) === params.to);
		if (arrived.length > 0) return firstPaths(arrived, params.limit);
		paths = paths.flatMap((path) =>
			relations.flatMap(({ id, kind, from, to }) => {
				const end = path.nodes.at(-1);
				const next = from === end ? to : to === end ? from : undefined;
				if (next === undefined || !kinds.includes(kind) || path.nodes.includes(next)) return [];
				if (isModel.has(next) && !throughModels && next !== params.to) return [];
				return [{ nodes: [...path.nodes, next], relations: [...path.relations, id] }];
			}),
		);
	}
	return [];
}

test('finds the same paths as brute force', () => {
	const choices = fc.record({
		exclude: fc.constantFrom([], ['partOf'], ['uses', 'basedOn']),
		include: fc.constantFrom([], ['model'], ['model', 'publishes', 'organises', 'contributesTo']),
		limit: fc.integer({ min: 1, max: 20 }),
	});
	fc.assert(
		fc.property(datasetArbitrary(), choices, fc.nat(), fc.nat(), (dataset, choice, i, j) => {
			const { nodes, relations } = dataset;
			const [from, to] = [nodes[i % nodes.length], nodes[j % nodes.length]];
			if (from === undefined || to === undefined) return;
			const params = PathsParams.parse({ from: from.id, to: to.id, ...choice });
			const { limit } = params;
			const found = shortestPaths(knowledgeGraph(nodes, relations), { from: from.id, to: to.id, limit, ...pathRules(params) });
			expect(found).toStrictEqual(triedOut(dataset, params));
		}),
		FEW_DATASETS,
	);
});

test('counts relations between the same nodes as different paths, and ends early in a maze', () => {
	const layers = Array.from({ length: 10 }, (_, i) => ['a', 'b', 'c'].map((name) => aNode(`n${i}.${name}`, 'idea')));
	const relations = layers
		.slice(1)
		.flatMap((layer, i) =>
			(layers[i] ?? []).flatMap((one) =>
				layer.flatMap((other) => [aRelation(one.id, 'uses', other.id), aRelation(other.id, 'basedOn', one.id)]),
			),
		);
	const graph = knowledgeGraph(layers.flat(), relations);
	const ends = { from: NodeId.parse('n0.a'), to: NodeId.parse('n9.c') };
	const found = shortestPaths(graph, { ...ends, limit: 3, throughModels: false, kinds: ['uses', 'basedOn'] });
	expect(new Set(found.map((path) => path.nodes.join(' '))).size).toBe(1);
	expect(found.map((path) => path.relations.at(-1))).toStrictEqual(['n8.a:uses:n9.c', 'n9.c:basedOn:n8.a', 'n8.a:uses:n9.c']);
});
