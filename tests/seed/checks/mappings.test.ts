import { expect, test } from 'vitest';
import { findingsBeside, MAPPING_SET, mappingYaml, nodesYaml, nodeYaml } from '#tests/support/seed-texts.ts';

function findingsOfMappings(...mappings: readonly string[]) {
	return findingsBeside({
		'no.x/more.yaml': nodesYaml(nodeYaml('no.x.g', 'group', 'partOf:', '  - no.x')),
		'programmes/more.yaml': nodesYaml(nodeYaml('no.p.k', 'competence', 'partOf:', '  - no.x')),
		'z.yaml': `${MAPPING_SET}mappings:\n${mappings.join('\n')}\n`,
	}).map(({ file, line, column, rule, message }) => `${file}:${line}:${column} ${rule} ${message}`);
}

test('a sound mapping gives no finding', () => {
	expect(findingsOfMappings(mappingYaml('no.x.t1', 'exactMatch', 'dk.y.o1', 'definition', 1))).toStrictEqual([]);
});

test('an end that is no concept, or of no model, is a finding', () => {
	expect(findingsOfMappings(mappingYaml('no.x.g', 'closeMatch', 'dk.y'), mappingYaml('no.p.k', 'closeMatch', 'dk.y.o1'))).toStrictEqual([
		'z.yaml:8:11 mappings "no.x.g" is of the kind group, so it cannot be mapped; map the concepts in it',
		'z.yaml:10:9 mappings "dk.y" is of the kind model, so it cannot be mapped; map the concepts in it',
		'z.yaml:15:11 mappings "no.p.k" belongs to no model; a mapping joins concepts of two models',
	]);
});

test('a mapping read from labels alone is neither exact nor sure', () => {
	expect(findingsOfMappings(mappingYaml('no.x.t1', 'exactMatch', 'dk.y.o1', 'label', 0.6))).toStrictEqual([
		'z.yaml:9:11 mappings a mapping read from labels alone is never exactMatch; use closeMatch, or read the definitions',
		'z.yaml:12:17 mappings a mapping read from labels alone has a confidence of at most 0.5',
	]);
});

test('a second mapping of a pair is a finding, from either side', () => {
	expect(
		findingsOfMappings(mappingYaml('no.x.t1', 'closeMatch', 'dk.y.o1'), mappingYaml('dk.y.o1', 'narrowMatch', 'no.x.t1')),
	).toStrictEqual(['z.yaml:16:11 mappings "dk.y.o1" and "no.x.t1" are already mapped at z.yaml:8; keep one mapping a pair']);
});

test('a mapping that a chain of exact ones contradicts is a finding', () => {
	expect(
		findingsOfMappings(
			mappingYaml('no.x.t1', 'exactMatch', 'dk.y.o1'),
			mappingYaml('dk.y.o1', 'exactMatch', 'no.x.t2'),
			mappingYaml('no.x.t2', 'exactMatch', 'dk.y.o2'),
			mappingYaml('no.x.t1', 'broadMatch', 'dk.y.o2'),
		),
	).toStrictEqual(['z.yaml:30:11 mappings broadMatch contradicts a chain of exactMatch from "no.x.t1" to "dk.y.o2"; change one of them']);
});
