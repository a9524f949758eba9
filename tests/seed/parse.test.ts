import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkSeed } from '#seed/check.ts';
import { parseSeed } from '#seed/parse.ts';
import { findingsBeside, MAPPING_SET, mappingYaml, nodesYaml, nodeYaml, seedOf } from '#tests/support/seed-texts.ts';

test('the three ways of writing a relation give the same rows', () => {
	const yaml = `${nodesYaml(
		nodeYaml('a', 'goal', 'partOf:', '  - b', 'relations:', '  - kind: uses', '    to: c', '    evidence: editorial'),
	)}relations:
  - from: a
    kind: refersTo
    to: d
    evidence: secondary
    sources:
      - src.z
`;
	expect(
		seedOf({ 'a.yaml': yaml }).relations.map(({ value, at }) => ({ ...value, line: at().line, to: [value.to, at('to').line] })),
	).toStrictEqual([
		{ from: 'a', kind: 'partOf', to: ['b', 12], evidence: 'stated', sources: ['src.a'], line: 12 },
		{ from: 'a', kind: 'uses', to: ['c', 15], evidence: 'editorial', sources: ['src.a'], line: 14 },
		{ from: 'a', kind: 'refersTo', to: ['d', 20], evidence: 'secondary', sources: ['src.z'], line: 18 },
	]);
});

test('a mapping takes from its set what it does not say itself', () => {
	const yaml = `${MAPPING_SET}mappings:\n${mappingYaml('a', 'closeMatch', 'b')}\n    reviewed: true\n`;
	expect(seedOf({ 'a.yaml': yaml }).mappings.map(({ value }) => value)).toStrictEqual([
		{
			from: 'a',
			kind: 'closeMatch',
			to: 'b',
			basis: 'definition',
			confidence: 0.5,
			comment: { nb: 'Begge handler om det samme.', da: 'Begge handler om det samme.', en: 'Both are about the same.' },
			justification: 'semapv:ManualMappingCuration',
			author: 'Kompetansegraf',
			date: '2026-11-22',
			reviewed: true,
		},
	]);
});

test('what neither a mapping nor its set says is missing', () => {
	const yaml = `mappings:\n${mappingYaml('no.x.t1', 'closeMatch', 'dk.y.o1')}\n    author: Kari\n    date: "2026-11-22"\n    reviewed: false\n`;
	expect(findingsBeside({ 'z.yaml': yaml })).toStrictEqual([
		{
			file: 'z.yaml',
			line: 2,
			column: 5,
			rule: 'schema',
			message: '"justification" is missing; write it here, or once for the file under mappingSet',
		},
	]);
});

test('what a set with findings would have said is not missing', () => {
	const yaml = `${MAPPING_SET.replace('reviewed: false', 'reviewed: nei')}mappings:\n${mappingYaml('no.x.t1', 'closeMatch', 'dk.y.o1')}\n`;
	expect(findingsBeside({ 'z.yaml': yaml })).toStrictEqual([
		{ file: 'z.yaml', line: 5, column: 13, rule: 'schema', message: '"reviewed" must be true or false' },
	]);
});

test('sound entries beside one with findings are kept', () => {
	const input = seedOf({ 'a.yaml': nodesYaml(nodeYaml('a', 'skill', 'partOf:', '  - c'), nodeYaml('b', 'goal')) });
	expect(input.nodes.map(({ value }) => value.id)).toStrictEqual(['b']);
	expect([...input.unreadIds]).toStrictEqual(['a']);
	expect(input.unreadTexts.has('c')).toBe(true);
});

test('relations and the id of a node that does not fit are checked all the same', () => {
	const yaml = nodesYaml(
		nodeYaml('no.x.t1', 'skill', 'partOf:', '  - no.gone', 'relations:', '  - kind: uses', '    to: nowhere', '    evidence: stated'),
	);
	expect(findingsBeside({ 'z.yaml': yaml }).map(({ line, column, rule }) => `${line}:${column} ${rule}`)).toStrictEqual([
		'2:9 identity',
		'3:11 schema',
		'12:9 relation-ends',
		'15:13 relation-ends',
	]);
});

test('ids in a file of broken YAML are known', () => {
	expect([...seedOf({ 'a.yaml': 'nodes:\n  - id: a\n    kind: goal\n    kind: goal\n' }).unreadIds]).toStrictEqual(['a']);
});

test('whatever a file holds becomes entries or findings', () => {
	const lists = ['nodes', 'relations', 'sources', 'mappingSet', 'mappings', 'noCounterpart', 'cannotAssess', 'aliases', 'overview'];
	const file = fc.dictionary(fc.constantFrom(...lists), fc.oneof(fc.jsonValue(), fc.array(fc.jsonValue())));
	fc.assert(
		fc.property(file, (content) => {
			const findings = checkSeed(parseSeed([{ file: 'a.yaml', folders: [], text: JSON.stringify(content) }]));
			expect(findings.every(({ line, column }) => line >= 1 && column >= 1)).toBe(true);
		}),
	);
});
