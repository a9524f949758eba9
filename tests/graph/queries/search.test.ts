import { expect, test } from 'vitest';
import { assembleSearch, SearchParams } from '#graph/queries/search.ts';
import { aNode } from '#tests/support/nodes.ts';

const nodes = [aNode('a', 'area', 'Om data'), aNode('b', 'area', 'Data')];

test('the best hits come first, and all are counted', () => {
	expect(assembleSearch({ candidates: nodes, total: 700, labels: [] }, SearchParams.parse({ q: 'data', limit: '1' }))).toStrictEqual({
		hits: [{ node: nodes[1], match: { field: 'label', lang: 'nb', text: 'Data' } }],
		total: 700,
		truncated: true,
		suggestions: [],
	});
});

test('words are suggested only where nothing was found', () => {
	const params = SearchParams.parse({ q: 'dato' });
	expect(assembleSearch({ candidates: [], total: 0, labels: ['Data'] }, params).suggestions).toStrictEqual(['data']);
	expect(assembleSearch({ candidates: nodes, total: 2, labels: ['Data'] }, params).suggestions).toStrictEqual([]);
});

test.each([{ q: '' }, { q: ' ' }, { q: 'x'.repeat(201) }, { q: 'x', limit: 51 }, { q: 'x', kind: 'thing' }, { q: 'x', unknown: 1 }])(
	'%o is refused',
	(params) => {
		expect(SearchParams.safeParse(params).success).toBe(false);
	},
);
