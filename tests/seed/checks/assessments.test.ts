import { expect, test } from 'vitest';
import { findingsBeside, MAPPING_SET, mappingYaml, nodesYaml, nodeYaml } from '#tests/support/seed-texts.ts';

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
		'8:14 assessments "no.x" is of the kind model, so it is not assessed; assess the concepts in it',
		'12:14 assessments "no.p.k" belongs to no model, so it is not assessed; remove this',
		'17:18 assessments "dk.y.o1" is of the kind area; name the model that it belongs to',
		'21:18 assessments "no.x.t1" is in the model "no.x" itself; name another model',
	]);
});

test('a concept has one of a mapping, no counterpart and cannot be assessed', () => {
	const row = '  - concept: no.x.t1\n    targetModel: dk.y\n    reason:\n      { nb: Ingen., da: Ingen., en: None. }';
	const found = (yaml: string) => findingsBeside({ 'z.yaml': `${MAPPING_SET}${yaml}\n` }).map(({ rule, message }) => `${rule} ${message}`);
	expect(found(`noCounterpart:\n${row}\ncannotAssess:\n${row}`)).toStrictEqual([
		'assessments "no.x.t1" is already assessed against "dk.y" at z.yaml:8; remove one of the two',
	]);
	expect(found(`cannotAssess:\n${row}\nmappings:\n${mappingYaml('no.x.t1', 'closeMatch', 'dk.y.o1')}`)).toStrictEqual([
		'assessments "no.x.t1" is mapped into "dk.y" at z.yaml:13; keep the mapping or this',
	]);
});

test('the same assessment twice is a finding', () => {
	expect(findingsOfPairs(['no.x.t1', 'dk.y'], ['no.x.t1', 'dk.y'])).toStrictEqual([
		'12:5 assessments "no.x.t1" is already assessed against "dk.y" at z.yaml:8; remove one of the two',
	]);
});
