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
	correspondences: [
		{ from: NODES[0]?.id ?? aNode('x.y', 'model').id, to: NODES[1]?.id ?? aNode('x.y', 'model').id, count: 3, own: [], below: 3 },
	],
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

describe('the table of the diagram', () => {
	it('lists each node with its number of edges, in the language’s collation', () => {
		expect(names(BY_NAME)).toStrictEqual(['Arkiv 1', 'Ørsta 2', 'Åpenhet 1']);
	});

	it('is sorted by any column, with ties by name', () => {
		expect(names({ column: 'kind', isDescending: false })).toStrictEqual(['Arkiv 1', 'Åpenhet 1', 'Ørsta 2']);
		expect(names({ column: 'relations', isDescending: true })).toStrictEqual(['Ørsta 2', 'Arkiv 1', 'Åpenhet 1']);
	});

	it('keeps empty values last in both directions', () => {
		expect(names({ column: 'place', isDescending: false })).toStrictEqual(['Ørsta 2', 'Åpenhet 1', 'Arkiv 1']);
		expect(names({ column: 'place', isDescending: true })).toStrictEqual(['Ørsta 2', 'Åpenhet 1', 'Arkiv 1']);
	});
});

describe('clicking a column header', () => {
	it('reverses the current column, and starts another ascending, or descending for numbers', () => {
		expect(orderedBy(BY_NAME, 'name')).toStrictEqual({ column: 'name', isDescending: true });
		expect(orderedBy(BY_NAME, 'kind')).toStrictEqual({ column: 'kind', isDescending: false });
		expect(orderedBy(BY_NAME, 'relations')).toStrictEqual({ column: 'relations', isDescending: true });
	});
});
