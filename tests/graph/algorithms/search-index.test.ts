import fc from 'fast-check';
import { expect, test } from 'vitest';
import { searchIndex } from '#graph/algorithms/search-index.ts';
import { SearchParams } from '#graph/queries/search.ts';
import { hasWord, nodeTerms, queryWords } from '#graph/text/terms.ts';
import { datasetArbitrary, FEW_DATASETS } from '#tests/support/dataset-arbitrary.ts';
import { aNode } from '#tests/support/nodes.ts';

test('finds the nodes whose terms hold every word', () => {
	const q = fc.array(fc.constantFrom('digital', 'kompetanse', 'utvikl', 'sikker', 'd', 'for', '2019', 'constructor'), {
		minLength: 1,
		maxLength: 3,
	});
	fc.assert(
		fc.property(datasetArbitrary(), q, ({ nodes }, words) => {
			const params = SearchParams.parse({ q: words.join(' ') });
			const expected = nodes.filter((node) => queryWords(params.q).every((word) => hasWord(new Set(nodeTerms(node)), word)));
			const { candidates, total } = searchIndex(nodes).candidates(params);
			expect(new Set(candidates.map((node) => node.id))).toStrictEqual(new Set(expected.map((node) => node.id)));
			expect(total).toBe(expected.length);
		}),
		FEW_DATASETS,
	);
});

test('keeps the 500 with the shortest labels, then by id, and counts all', () => {
	const nodes = Array.from({ length: 510 }, (_, i) => aNode(`n${i}`, 'idea', i === 509 ? 'Data' : 'Data og'));
	const { candidates, total } = searchIndex(nodes).candidates(SearchParams.parse({ q: 'data' }));
	expect(candidates.slice(0, 4).map((node) => node.id)).toStrictEqual(['n509', 'n0', 'n1', 'n10']);
	expect([candidates.length, total]).toStrictEqual([500, 510]);
});
