import { expect, test } from 'vitest';
import { knowledgeGraph } from '#graph/algorithms/knowledge-graph.ts';
import { liftMappings } from '#graph/algorithms/lift-mappings.ts';
import { NodeId } from '#graph/model/ids.ts';
import { smallDataset } from '#tests/support/small-dataset.ts';

const graph = knowledgeGraph(smallDataset.nodes, smallDataset.relations);

function lifted(...shown: string[]) {
	return liftMappings(graph, new Set(shown.map((id) => NodeId.parse(id))));
}

test('lifts both ends to every shown node above them', () => {
	expect(lifted('no.m.n3', 'no.m.t2', 'dk.m.o1', 'dk.m.o4.k1')).toStrictEqual([
		{
			from: [{ id: 'dk.m.o4.k1', distance: 0 }],
			to: [
				{ id: 'no.m.t2', distance: 1 },
				{ id: 'no.m.n3', distance: 2 },
			],
		},
		{
			from: [
				{ id: 'no.m.t2', distance: 1 },
				{ id: 'no.m.n3', distance: 2 },
			],
			to: [{ id: 'dk.m.o1', distance: 1 }],
		},
	]);
});

test('leaves out mappings with an end that nothing shown is above', () => {
	expect(lifted('no.m')).toStrictEqual([]);
});
