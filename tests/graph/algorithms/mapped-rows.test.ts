import { expect, test } from 'vitest';
import { knowledgeGraph } from '#graph/algorithms/knowledge-graph.ts';
import { everyMapping, mappingsOfParts } from '#graph/algorithms/mapped-rows.ts';
import { NodeId } from '#graph/model/ids.ts';
import type { MappedRows } from '#graph/queries/mapped.ts';
import { smallDataset } from '#tests/support/small-dataset.ts';

const graph = knowledgeGraph(smallDataset.nodes, smallDataset.relations);

function idsIn({ mappings, nodes }: MappedRows) {
	return { mappings: mappings.map(({ id }) => id).sort(), nodes: nodes.map(({ id }) => id).sort() };
}

test('all mappings come with everything that their ends are part of', () => {
	expect(idsIn(everyMapping(graph))).toStrictEqual({
		mappings: [
			'dk.m.o4.k1:broadMatch:no.m.t2.krav',
			'no.m.k1:exactMatch:dk.m.o1.k1',
			'no.m.t1:relatedMatch:dk.m.o1',
			'no.m.t2:closeMatch:dk.m.o4',
		],
		nodes: [
			...['dk.m', 'dk.m.o1', 'dk.m.o1.k1', 'dk.m.o4', 'dk.m.o4.k1', 'dk.m.o4.u1'],
			...['no.m', 'no.m.k1', 'no.m.n3', 'no.m.t1', 'no.m.t2', 'no.m.t2.krav'],
		],
	});
});

test('the mappings of parts leave out those of the whole', () => {
	expect(idsIn(mappingsOfParts(graph, NodeId.parse('no.m.t2'))).mappings).toStrictEqual([
		'dk.m.o4.k1:broadMatch:no.m.t2.krav',
		'no.m.k1:exactMatch:dk.m.o1.k1',
	]);
	expect(idsIn(mappingsOfParts(graph, NodeId.parse('no.m.k1')))).toStrictEqual({ mappings: [], nodes: [] });
});
