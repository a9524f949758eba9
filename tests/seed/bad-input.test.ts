import { expect, test } from 'vitest';
import { findingsBeside, findingsOf, MAPPING_SET, mappingYaml, nodesYaml, nodeYaml, TWO_MODELS } from '#tests/support/seed-texts.ts';

function mappingsYaml(...mappings: readonly string[]): string {
	return `${MAPPING_SET}mappings:\n${mappings.join('\n')}\n`;
}

const KINDS =
	'model, level, area, theme, group, competence, role, stage, strategy, goal, programme, event, resource, actor, document, idea';

test('two sound models give no finding', () => {
	expect(findingsOf(TWO_MODELS)).toStrictEqual([]);
});

test('broken YAML is named with what to look for', () => {
	expect(findingsBeside({ 'bad.yaml': 'nodes:\n  - id: a\n   kind: goal\n' })).toStrictEqual([
		{
			file: 'bad.yaml',
			line: 3,
			column: 1,
			rule: 'syntax',
			message: 'Sequence item without - indicator; look for a quote, bracket, colon or hyphen that is missing here or just above',
		},
	]);
});

test('an unknown kind is named with the known ones', () => {
	expect(findingsBeside({ 'bad.yaml': nodesYaml(nodeYaml('a', 'skill', 'partOf:', '  - no.x')) })).toStrictEqual([
		{ file: 'bad.yaml', line: 3, column: 11, rule: 'schema', message: `"skill" is no kind that is known; use one of: ${KINDS}` },
	]);
});

test('a relation end that no node has is named', () => {
	expect(findingsBeside({ 'bad.yaml': nodesYaml(nodeYaml('a', 'goal', 'partOf:', '  - no.x', '  - no.x.t9')) })).toStrictEqual([
		{
			file: 'bad.yaml',
			line: 13,
			column: 9,
			rule: 'relation-ends',
			message: 'no node has the id "no.x.t9"; correct the id, or write the node',
		},
	]);
});

test('a circle of partOf is named as a chain', () => {
	const yaml = nodesYaml(
		nodeYaml('a', 'goal', 'partOf:', '  - b'),
		nodeYaml('b', 'goal', 'partOf:', '  - c'),
		nodeYaml('c', 'goal', 'partOf:', '  - a'),
	);
	expect(findingsBeside({ 'bad.yaml': yaml })).toStrictEqual([
		{
			file: 'bad.yaml',
			line: 34,
			column: 9,
			rule: 'hierarchy',
			message: 'partOf goes in a circle: a → b → c → a; remove one of these relations',
		},
	]);
});

test('missing evidence is named with what may stand there', () => {
	const yaml = nodesYaml(nodeYaml('a', 'goal', 'partOf:', '  - no.x')).replace('    evidence: stated\n', '');
	expect(findingsBeside({ 'bad.yaml': yaml })).toStrictEqual([
		{ file: 'bad.yaml', line: 2, column: 5, rule: 'schema', message: '"evidence" is missing; use one of: stated, secondary, editorial' },
	]);
});

test('missing sources are named with an example', () => {
	const yaml = nodesYaml(nodeYaml('a', 'goal', 'partOf:', '  - no.x')).replace('    sources:\n      - src.a\n', '');
	expect(findingsBeside({ 'bad.yaml': yaml })).toStrictEqual([
		{
			file: 'bad.yaml',
			line: 2,
			column: 5,
			rule: 'schema',
			message: '"sources" is missing; list the ids of the sources that say so, e.g. - src.d3293',
		},
	]);
});

test('an id taken twice is named with the place of the first', () => {
	expect(findingsBeside({ 'no.x/more.yaml': nodesYaml(nodeYaml('no.x.t1', 'area', 'partOf:', '  - no.x.t2')) })).toStrictEqual([
		{
			file: 'no.x/more.yaml',
			line: 2,
			column: 9,
			rule: 'identity',
			message: 'the id "no.x.t1" is already taken at no.x/model.yaml:11; give one of the two nodes another id, or remove it',
		},
	]);
});

test('a wrong language code is named with the known ones', () => {
	expect(
		findingsBeside({ 'bad.yaml': nodesYaml(nodeYaml('a', 'goal', 'description:', '  no: Et mål.', 'partOf:', '  - no.x')) }),
	).toStrictEqual([
		{
			file: 'bad.yaml',
			line: 12,
			column: 7,
			rule: 'schema',
			message: '"no" is no language code that is known here; use one of: nb, nn, da, en',
		},
	]);
});

test('a mapping inside one model is named', () => {
	expect(findingsBeside({ 'bad.yaml': mappingsYaml(mappingYaml('no.x.t1', 'closeMatch', 'no.x.t2')) })).toStrictEqual([
		{
			file: 'bad.yaml',
			line: 10,
			column: 9,
			rule: 'mappings',
			message: 'both ends are in the model "no.x"; use partOf or another relation inside a model',
		},
	]);
});

test.each(['broadMatch', 'narrowMatch', 'relatedMatch'])('exactMatch together with %s is named', (kind) => {
	const yaml = mappingsYaml(mappingYaml('no.x.t1', 'exactMatch', 'dk.y.o1'), mappingYaml('dk.y.o1', kind, 'no.x.t1'));
	expect(findingsBeside({ 'bad.yaml': yaml })).toStrictEqual([
		{
			file: 'bad.yaml',
			line: 16,
			column: 11,
			rule: 'mappings',
			message: `${kind} between "dk.y.o1" and "no.x.t1" contradicts the exactMatch at bad.yaml:8; keep one`,
		},
	]);
});

test('no counterpart beside a mapping is named with the place of the mapping', () => {
	const yaml = `${mappingsYaml(mappingYaml('dk.y.o1', 'closeMatch', 'no.x.t1'))}noCounterpart:
  - concept: no.x.t1
    targetModel: dk.y
    reason:
      { nb: Ingen., da: Ingen., en: None. }
`;
	expect(findingsBeside({ 'bad.yaml': yaml })).toStrictEqual([
		{
			file: 'bad.yaml',
			line: 16,
			column: 5,
			rule: 'assessments',
			message: '"no.x.t1" is mapped into "dk.y" at bad.yaml:8; keep the mapping or this',
		},
	]);
});

test('all findings of all files come at once, by file, line and column', () => {
	const findings = findingsBeside({
		'b.yaml': nodesYaml(nodeYaml('b', 'skill'), nodeYaml('c', 'goal', 'partOf:', '  - nowhere')),
		'a.yaml': 'nodes: [\n',
	});
	expect(findings.map(({ file, line, column, rule }) => `${file}:${line}:${column} ${rule}`)).toStrictEqual([
		'a.yaml:2:1 syntax',
		'b.yaml:3:11 schema',
		'b.yaml:21:9 relation-ends',
	]);
});
