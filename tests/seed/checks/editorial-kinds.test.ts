import { expect, test } from 'vitest';
import { findingsBeside, nodesYaml, nodeYaml } from '#tests/support/seed-texts.ts';

function relation(kind: string, to: string, evidence: string): string {
	const reason = '    note: { nb: Samme emne., nn: Same emne., da: Samme emne., en: Same subject. }';
	return nodesYaml(nodeYaml('a', 'goal', 'relations:', `  - kind: ${kind}`, `    to: ${to}`, `    evidence: ${evidence}`, reason));
}

test.each(['guides', 'refersTo', 'uses'])('%s as our reading is a finding', (kind) => {
	expect(findingsBeside({ 'z.yaml': relation(kind, 'no.x.t1', 'editorial') })).toStrictEqual([
		{
			file: 'z.yaml',
			line: 12,
			column: 15,
			rule: 'editorial-kinds',
			message: `${kind} is for what a source says; cite it, or use one of: partOf, seeAlso, followsUp, ledTo, supersedes, basedOn, teaches, organises, contributesTo`,
		},
	]);
});

test('what a source says may be of any kind, and what we read of a weaker one', () => {
	expect(findingsBeside({ 'z.yaml': relation('guides', 'no.x.t1', 'stated') })).toStrictEqual([]);
	expect(findingsBeside({ 'z.yaml': relation('seeAlso', 'no.x.t1', 'editorial') })).toStrictEqual([]);
});
