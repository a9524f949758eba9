import { describe, expect, it } from 'vitest';
import { aNode, aRelation } from '#tests/support/nodes.ts';
import type { VisibleGraph } from '#web/diagram/input.ts';
import { BY_NAME, orderedBy, type TableOrder, visibleRows } from '#web/explore/list/table-model.ts';

const NODES = [
	aNode('no.m', 'model', 'Ørsta', { country: 'NO' }),
	aNode('no.a', 'actor', 'Arkiv'),
	aNode('no.b', 'competence', 'Åpenhet', { country: 'NO' }),
];
const GRAPH: VisibleGraph = {
	nodes: new Map(NODES.map((node) => [node.id, { node, isExpanded: false, hidden: 0 }])),
	relations: [aRelation('no.b', 'partOf', 'no.m')],
	clusters: [],
	correspondences: [{ from: NODES[0]?.id ?? aNode('x.y', 'model').id, to: NODES[1]?.id ?? aNode('x.y', 'model').id, count: 3 }],
	stubs: [],
	hiddenFacts: { relations: 0, toResources: 0 },
};

function names(order: TableOrder): readonly string[] {
	const rows = visibleRows(
		GRAPH,
		(node) => ({ name: node.label.nb ?? '', kind: node.kind, place: node.country ?? '', evidence: node.evidence.quality }),
		order,
		'nb',
	);
	return rows.map(({ words, relations }) => `${words.name} ${relations}`);
}

describe('the table of the picture', () => {
	it('has each node with the number of lines that end at it, by name as the language sorts', () => {
		expect(names(BY_NAME)).toStrictEqual(['Arkiv 1', 'Ørsta 2', 'Åpenhet 1']);
	});

	it('is sorted by any column, alike ones by name', () => {
		expect(names({ column: 'kind', isDescending: false })).toStrictEqual(['Arkiv 1', 'Åpenhet 1', 'Ørsta 2']);
		expect(names({ column: 'relations', isDescending: true })).toStrictEqual(['Ørsta 2', 'Arkiv 1', 'Åpenhet 1']);
	});

	it('keeps what is empty last, whichever way it is sorted', () => {
		expect(names({ column: 'place', isDescending: false })).toStrictEqual(['Ørsta 2', 'Åpenhet 1', 'Arkiv 1']);
		expect(names({ column: 'place', isDescending: true })).toStrictEqual(['Ørsta 2', 'Åpenhet 1', 'Arkiv 1']);
	});
});

describe('pressing the head of a column', () => {
	it('turns the order of that column, and begins another one upwards, numbers downwards', () => {
		expect(orderedBy(BY_NAME, 'name')).toStrictEqual({ column: 'name', isDescending: true });
		expect(orderedBy(BY_NAME, 'kind')).toStrictEqual({ column: 'kind', isDescending: false });
		expect(orderedBy(BY_NAME, 'relations')).toStrictEqual({ column: 'relations', isDescending: true });
	});
});
