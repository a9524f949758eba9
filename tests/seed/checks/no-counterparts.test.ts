import { expect, test } from 'vitest';
import { findingsBeside, MAPPING_SET, nodesYaml, nodeYaml } from '#tests/support/seed-texts.ts';

function findingsOfPairs(...pairs: readonly (readonly [concept: string, targetModel: string])[]) {
	const rows = pairs.map(
		([concept, target]) => `  - concept: ${concept}\n    targetModel: ${target}\n    reason:\n      { nb: Ingen., da: Ingen., en: None. }`,
	);
	return findingsBeside({
		'programmes/more.yaml': nodesYaml(nodeYaml('no.p.k', 'competence', 'partOf:', '  - no.x')),
		'z.yaml': `${MAPPING_SET}noCounterpart:\n${rows.join('\n')}\n`,
	}).map(({ line, column, rule, message }) => `${line}:${column} ${rule} ${message}`);
}

test('a concept without counterpart in another model gives no finding', () => {
	expect(findingsOfPairs(['no.x.t1', 'dk.y'], ['dk.y.o1', 'no.x'])).toStrictEqual([]);
});

test('only concepts of a model are assessed, and only against another model', () => {
	expect(findingsOfPairs(['no.x', 'dk.y'], ['no.p.k', 'dk.y'], ['no.x.t1', 'dk.y.o1'], ['no.x.t1', 'no.x'])).toStrictEqual([
		'8:14 no-counterparts "no.x" is of the kind model, so it is not assessed; assess the concepts in it',
		'12:14 no-counterparts "no.p.k" belongs to no model, so it is not assessed; remove this',
		'17:18 no-counterparts "dk.y.o1" is of the kind area; name the model that it belongs to',
		'21:18 no-counterparts "no.x.t1" is in the model "no.x" itself; name another model',
	]);
});

test('the same assessment twice is a finding', () => {
	expect(findingsOfPairs(['no.x.t1', 'dk.y'], ['no.x.t1', 'dk.y'])).toStrictEqual([
		'12:5 no-counterparts "no.x.t1" is already assessed against "dk.y" at z.yaml:8; remove one of the two',
	]);
});
