import { expect, test } from 'vitest';
import { findingsBeside, nodesYaml, nodeYaml, SOURCES } from '#tests/support/seed-texts.ts';

const twoGoals = nodesYaml(
	nodeYaml('a', 'programme', 'relations:', '  - kind: buildsOn', '    to: b', '    evidence: stated', '    mutual: true'),
	nodeYaml('b', 'programme', 'relations:', '  - kind: buildsOn', '    to: a', '    evidence: stated'),
);

test('a source id taken twice is a finding', () => {
	expect(findingsBeside({ 'z.yaml': SOURCES })).toStrictEqual([
		{
			file: 'z.yaml',
			line: 2,
			column: 9,
			rule: 'identity',
			message: 'the id "src.a" is already taken at sources.yaml:2; give one of the two sources another id, or remove it',
		},
	]);
});

test('a relation written twice is a finding, however it is written', () => {
	const yaml = nodesYaml(
		nodeYaml('a', 'goal', 'partOf:', '  - no.x', 'relations:', '  - kind: partOf', '    to: no.x', '    evidence: secondary'),
	);
	expect(findingsBeside({ 'z.yaml': yaml })).toStrictEqual([
		{
			file: 'z.yaml',
			line: 14,
			column: 9,
			rule: 'identity',
			message: '"a partOf no.x" already stands at z.yaml:12; remove one of the two',
		},
	]);
});

test('a mutual relation written from both ends is a finding', () => {
	expect(findingsBeside({ 'z.yaml': twoGoals })).toStrictEqual([
		{ file: 'z.yaml', line: 26, column: 9, rule: 'identity', message: '"b buildsOn a" already stands at z.yaml:12; remove one of the two' },
	]);
});

test('a relation of a kind without a direction, written from both ends, is a finding', () => {
	const yaml = twoGoals.replaceAll('buildsOn', 'seeAlso').replace('        mutual: true\n', '');
	expect(findingsBeside({ 'z.yaml': yaml }).map(({ message }) => message)).toStrictEqual([
		'"b seeAlso a" already stands at z.yaml:12; remove one of the two',
	]);
});

test('relations that go both ways without being mutual are two relations', () => {
	expect(findingsBeside({ 'z.yaml': twoGoals.replace('        mutual: true\n', '') })).toStrictEqual([]);
});

test('a retired id that lives on is a finding', () => {
	expect(findingsBeside({ 'z.yaml': 'aliases:\n  no.x.t1: no.x.t2\n' })).toStrictEqual([
		{
			file: 'z.yaml',
			line: 2,
			column: 12,
			rule: 'identity',
			message: '"no.x.t1" is retired here but lives at no.x/model.yaml:11; remove the alias or the node',
		},
	]);
});

test('an alias of an impossible id, or to an id that no node has, is a finding', () => {
	expect(findingsBeside({ 'z.yaml': 'aliases:\n  No.x: no.x.t2\n  no.old: no.gone\n' })).toStrictEqual([
		{ file: 'z.yaml', line: 2, column: 9, rule: 'identity', message: '"No.x" could never have been an id; correct it' },
		{
			file: 'z.yaml',
			line: 3,
			column: 11,
			rule: 'identity',
			message: 'no node has the id "no.gone"; name the node that took the place of "no.old"',
		},
	]);
});

test('an id retired twice is a finding', () => {
	expect(findingsBeside({ 'y.yaml': 'aliases:\n  no.old: no.x\n', 'z.yaml': 'aliases:\n  no.old: dk.y\n' })).toStrictEqual([
		{ file: 'z.yaml', line: 2, column: 11, rule: 'identity', message: '"no.old" is already retired at y.yaml:2; remove one of the two' },
	]);
});
