import { expect, test } from 'vitest';
import { findingsBeside, nodesYaml, nodeYaml } from '#tests/support/seed-texts.ts';

test('a node without any relation is a finding, an actor is not', () => {
	expect(findingsBeside({ 'z.yaml': nodesYaml(nodeYaml('a', 'document'), nodeYaml('b', 'actor')) })).toStrictEqual([
		{
			file: 'z.yaml',
			line: 2,
			column: 9,
			rule: 'orphans',
			message: '"a" has no relation to anything; write one under partOf or relations',
		},
	]);
});

test('a node that an unreadable entry speaks of is no orphan', () => {
	const findings = findingsBeside({ 'z.yaml': nodesYaml(nodeYaml('a', 'document'), nodeYaml('b', 'skill', 'partOf:', '  - a')) });
	expect(findings.map(({ rule }) => rule)).toStrictEqual(['schema']);
});
