import { expect, test } from 'vitest';
import { findingsBeside, nodesYaml, nodeYaml } from '#tests/support/seed-texts.ts';

test('a node that is part of itself is the smallest circle', () => {
	expect(findingsBeside({ 'z.yaml': nodesYaml(nodeYaml('a', 'goal', 'partOf:', '  - a')) })).toStrictEqual([
		{ file: 'z.yaml', line: 12, column: 9, rule: 'hierarchy', message: 'partOf goes in a circle: a → a; remove one of these relations' },
	]);
});

test('two ways up to one node are not a cycle', () => {
	const yaml = nodesYaml(
		nodeYaml('a', 'goal', 'partOf:', '  - b', '  - c'),
		nodeYaml('b', 'goal', 'partOf:', '  - d'),
		nodeYaml('c', 'goal', 'partOf:', '  - d'),
		nodeYaml('d', 'goal'),
	);
	expect(findingsBeside({ 'z.yaml': yaml })).toStrictEqual([]);
});

test('a circle is named without the way that leads into it', () => {
	const yaml = nodesYaml(
		nodeYaml('a', 'goal', 'partOf:', '  - b'),
		nodeYaml('b', 'goal', 'partOf:', '  - c'),
		nodeYaml('c', 'goal', 'relations:', '  - kind: partOf', '    to: b', '    evidence: secondary'),
	);
	expect(findingsBeside({ 'z.yaml': yaml })).toStrictEqual([
		{
			file: 'z.yaml',
			line: 35,
			column: 13,
			rule: 'hierarchy',
			message: 'partOf goes in a circle: b → c → b; remove one of these relations',
		},
	]);
});

test('each circle is a finding', () => {
	const yaml = nodesYaml(
		nodeYaml('a', 'goal', 'partOf:', '  - b', '  - c'),
		nodeYaml('b', 'goal', 'partOf:', '  - a'),
		nodeYaml('c', 'goal', 'partOf:', '  - a'),
	);
	expect(findingsBeside({ 'z.yaml': yaml }).map(({ line, message }) => `${line} ${message}`)).toStrictEqual([
		'24 partOf goes in a circle: a → b → a; remove one of these relations',
		'35 partOf goes in a circle: a → c → a; remove one of these relations',
	]);
});
