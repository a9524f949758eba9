import fc from 'fast-check';
import { expect, test } from 'vitest';
import { knowledgeGraph } from '#graph/algorithms/knowledge-graph.ts';
import { waysDown, waysUp } from '#graph/algorithms/part-of.ts';
import { NodeId } from '#graph/model/ids.ts';
import { datasetArbitrary, FEW_DATASETS } from '#tests/support/dataset-arbitrary.ts';
import { aNode, aRelation } from '#tests/support/nodes.ts';

const nodes = ['m', 'a', 'b', 'x', 'y'].map((id) => aNode(id, id === 'm' ? 'model' : 'area'));
const relations = [
	aRelation('b', 'partOf', 'm'),
	aRelation('a', 'partOf', 'm'),
	aRelation('x', 'partOf', 'b'),
	aRelation('x', 'partOf', 'a'),
	aRelation('y', 'partOf', 'x'),
	aRelation('y', 'partOf', 'b'),
	aRelation('y', 'uses', 'm'),
];
const graph = knowledgeGraph(nodes, relations);

test('goes down by the shortest way, the first by ids', () => {
	expect(waysDown(graph, NodeId.parse('m'))).toStrictEqual([
		['m', 'a'],
		['m', 'b'],
		['m', 'a', 'x'],
		['m', 'b', 'y'],
	]);
});

test('goes up only into nodes that count', () => {
	expect(waysUp(graph, NodeId.parse('y'), (node) => node.kind !== 'model')).toStrictEqual([
		['y', 'b'],
		['y', 'x'],
		['y', 'x', 'a'],
	]);
});

test('descendants and ancestors mirror each other, at equal distance', () => {
	fc.assert(
		fc.property(datasetArbitrary(), (dataset) => {
			const drawn = knowledgeGraph(dataset.nodes, dataset.relations);
			const down = dataset.nodes.flatMap((node) => waysDown(drawn, node.id)).map((way) => `${way.at(0)} ${way.at(-1)} ${way.length}`);
			const up = dataset.nodes.flatMap((node) => waysUp(drawn, node.id)).map((way) => `${way.at(-1)} ${way.at(0)} ${way.length}`);
			expect(down.sort()).toStrictEqual(up.sort());
		}),
		FEW_DATASETS,
	);
});
