import { expect, test } from 'vitest';
import { exactClasses } from '#seed/checks/exact-classes.ts';
import { MAPPING_SET, mappingYaml, seedOf } from '#tests/support/seed-texts.ts';

test('chains of exactMatch make one class, other mappings none', () => {
	const rows = [
		mappingYaml('a', 'exactMatch', 'b'),
		mappingYaml('c', 'exactMatch', 'd'),
		mappingYaml('b', 'exactMatch', 'c'),
		mappingYaml('d', 'closeMatch', 'e'),
	];
	const mappings = seedOf({ 'a.yaml': `${MAPPING_SET}mappings:\n${rows.join('\n')}\n` }).mappings.map(({ value }) => value);
	const classOf = exactClasses(mappings);
	const ids = [...new Set(mappings.flatMap(({ from, to }) => [from, to]))];
	expect(ids.map((id) => [id, classOf(id)])).toStrictEqual([
		['a', 'a'],
		['b', 'a'],
		['c', 'a'],
		['d', 'a'],
		['e', undefined],
	]);
});
