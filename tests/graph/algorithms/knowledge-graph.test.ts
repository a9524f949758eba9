import { expect, test } from 'vitest';
import { hiddenNeighbours } from '#graph/algorithms/hidden-neighbours.ts';
import { hasNode, knowledgeGraph, stepsFrom } from '#graph/algorithms/knowledge-graph.ts';
import { NodeId } from '#graph/model/ids.ts';
import { aNode, aRelation } from '#tests/support/nodes.ts';

const id = (text: string) => NodeId.parse(text);
const nodes = ['a', 'b', 'constructor'].map((one) => aNode(one, 'idea'));
const relations = [
	aRelation('a', 'uses', 'constructor'),
	aRelation('constructor', 'basedOn', 'a'),
	aRelation('a', 'uses', 'a'),
	aRelation('b', 'uses', 'a'),
];
const graph = knowledgeGraph(nodes, relations);

test('yields each relation from both ends, and a self-relation once', () => {
	expect(stepsFrom(graph, id('constructor')).map(({ relation, other }) => [relation.id, other.id])).toStrictEqual([
		['constructor:basedOn:a', 'a'],
		['a:uses:constructor', 'a'],
	]);
	expect(stepsFrom(graph, id('a')).map(({ relation }) => relation.id)).toStrictEqual([
		'a:uses:constructor',
		'a:uses:a',
		'constructor:basedOn:a',
		'b:uses:a',
	]);
});

test('has exactly its own nodes', () => {
	expect([hasNode(graph, id('constructor')), hasNode(graph, id('prototype'))]).toStrictEqual([true, false]);
});

test('counts distinct neighbours that are not shown', () => {
	expect(hiddenNeighbours(graph, [id('a'), id('b')])).toStrictEqual(
		new Map([
			['a', 1],
			['b', 0],
		]),
	);
});
