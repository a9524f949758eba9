import { expect, test } from 'vitest';
import { knowledgeGraph } from '#graph/algorithms/knowledge-graph.ts';
import { resourcePlaces, taughtAt } from '#graph/algorithms/resource-places.ts';
import { NodeId } from '#graph/model/ids.ts';
import { aMapping, aNode, aRelation } from '#tests/support/nodes.ts';
import { smallDataset } from '#tests/support/small-dataset.ts';

const graph = knowledgeGraph(smallDataset.nodes, smallDataset.relations);

test('places are the node, its parts, its wholes but the model, and counterparts with their parts', () => {
	expect(resourcePlaces(graph, NodeId.parse('no.m.t2'))).toStrictEqual([
		{ route: 'direct', path: ['no.m.t2'] },
		{ route: 'descendant', path: ['no.m.t2', 'no.m.k1'] },
		{ route: 'descendant', path: ['no.m.t2', 'no.m.t2.krav'] },
		{ route: 'ancestor', path: ['no.m.t2', 'no.m.n3'] },
		{ route: 'mapping', path: ['no.m.t2', 'dk.m.o4'], mapping: 'closeMatch' },
		{ route: 'mapping', path: ['no.m.t2', 'dk.m.o4', 'dk.m.o4.u1'], mapping: 'closeMatch' },
		{ route: 'mapping', path: ['no.m.t2', 'dk.m.o4', 'dk.m.o4.u1', 'dk.m.o4.k1'], mapping: 'closeMatch' },
	]);
});

test('a mapping is named as seen from the node asked for', () => {
	expect(resourcePlaces(graph, NodeId.parse('no.m.t2.krav')).filter((place) => place.route === 'mapping')).toStrictEqual([
		{ route: 'mapping', path: ['no.m.t2.krav', 'dk.m.o4.k1'], mapping: 'narrowMatch' },
	]);
});

test('related counterparts lead nowhere', () => {
	const related = knowledgeGraph([aNode('a', 'area'), aNode('b', 'area')], [aMapping('a', 'relatedMatch', 'b')]);
	expect(resourcePlaces(related, NodeId.parse('a'))).toStrictEqual([{ route: 'direct', path: ['a'] }]);
});

test('only resources are taught, not programmes', () => {
	const nodes = [aNode('a', 'area'), aNode('p', 'programme'), aNode('r', 'resource')];
	const taught = knowledgeGraph(nodes, [aRelation('p', 'teaches', 'a'), aRelation('r', 'teaches', 'a')]);
	expect(taughtAt(taught, resourcePlaces(taught, NodeId.parse('a')))).toStrictEqual([{ place: 'a', resource: nodes[2] }]);
});
