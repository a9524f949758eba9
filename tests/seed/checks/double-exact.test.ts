import { expect, test } from 'vitest';
import { checkSeed, warningsOf } from '#seed/check.ts';
import { MAPPING_SET, mappingYaml, seedOf, TWO_MODELS } from '#tests/support/seed-texts.ts';

const seedWith = (...mappings: readonly string[]) =>
	seedOf({ ...TWO_MODELS, 'z.yaml': `${MAPPING_SET}mappings:\n${mappings.join('\n')}\n` });

test('two exact counterparts in one model are a warning, and no finding', () => {
	const seed = seedWith(mappingYaml('no.x.t1', 'exactMatch', 'dk.y.o1'), mappingYaml('dk.y.o2', 'exactMatch', 'no.x.t1'));
	expect(checkSeed(seed)).toStrictEqual([]);
	expect(warningsOf(seed)).toStrictEqual([
		{
			file: 'z.yaml',
			line: 17,
			column: 9,
			rule: 'double-exact',
			message: 'warning: "no.x.t1" is an exactMatch of "dk.y.o1" and of "dk.y.o2" in one model; is one of them a closeMatch?',
		},
	]);
});

test('one exact counterpart each is no warning', () => {
	expect(
		warningsOf(seedWith(mappingYaml('no.x.t1', 'exactMatch', 'dk.y.o1'), mappingYaml('no.x.t2', 'exactMatch', 'dk.y.o2'))),
	).toStrictEqual([]);
});
