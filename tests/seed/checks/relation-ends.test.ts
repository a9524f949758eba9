import { expect, test } from 'vitest';
import { findingsBeside, MAPPING_SET, mappingYaml, nodesYaml, nodeYaml } from '#tests/support/seed-texts.ts';

const RULE = 'relation-ends';

test('both ends of a free relation are looked up', () => {
	const yaml = `relations:
  - from: no.p
    kind: refersTo
    to: no.q
    evidence: stated
    sources:
      - src.a
`;
	expect(findingsBeside({ 'z.yaml': yaml })).toStrictEqual([
		{ file: 'z.yaml', line: 2, column: 11, rule: RULE, message: 'no node has the id "no.p"; correct the id, or write the node' },
		{ file: 'z.yaml', line: 4, column: 9, rule: RULE, message: 'no node has the id "no.q"; correct the id, or write the node' },
	]);
});

test('ends of mappings and assessments are looked up', () => {
	const yaml = `${MAPPING_SET}mappings:
${mappingYaml('no.x.t1', 'closeMatch', 'dk.y.o9')}
noCounterpart:
  - concept: no.x.t9
    targetModel: dk.z
    reason:
      { nb: Ingen., da: Ingen., en: None. }
`;
	expect(findingsBeside({ 'z.yaml': yaml })).toStrictEqual([
		{ file: 'z.yaml', line: 10, column: 9, rule: RULE, message: 'no node has the id "dk.y.o9"; correct the id, or write the node' },
		{ file: 'z.yaml', line: 16, column: 14, rule: RULE, message: 'no node has the id "no.x.t9"; correct the id, or write the node' },
		{ file: 'z.yaml', line: 17, column: 18, rule: RULE, message: 'no node has the id "dk.z"; correct the id, or write the node' },
	]);
});

test('a retired end is named with the id that took its place', () => {
	const yaml = `${nodesYaml(nodeYaml('a', 'goal', 'partOf:', '  - no.old'))}aliases:\n  no.old: no.x\n`;
	expect(findingsBeside({ 'z.yaml': yaml })).toStrictEqual([
		{ file: 'z.yaml', line: 12, column: 9, rule: RULE, message: 'no node has the id "no.old"; it is retired; write "no.x"' },
	]);
});

test('an end in an entry that could not be read is not missing', () => {
	const yaml = nodesYaml(nodeYaml('a', 'skill'), nodeYaml('b', 'goal', 'partOf:', '  - a'));
	expect(findingsBeside({ 'z.yaml': yaml }).map(({ rule }) => rule)).toStrictEqual(['schema']);
});

test('ends of a kind that the vocabulary does not allow are findings', () => {
	const yaml = nodesYaml(
		nodeYaml('a', 'goal', 'relations:', '  - kind: teaches', '    to: b', '    evidence: secondary'),
		nodeYaml('b', 'document', 'partOf:', '  - no.x'),
	);
	expect(findingsBeside({ 'z.yaml': yaml })).toStrictEqual([
		{
			file: 'z.yaml',
			line: 12,
			column: 9,
			rule: RULE,
			message: 'teaches starts from resource, programme, but "a" is of the kind goal; use another kind of relation or another node',
		},
		{
			file: 'z.yaml',
			line: 13,
			column: 13,
			rule: RULE,
			message:
				'teaches leads to level, area, theme, group, competence, stage, but "b" is of the kind document; use another kind of relation or another node',
		},
	]);
});

test('a relation of a node to itself is a finding', () => {
	const yaml = nodesYaml(nodeYaml('a', 'goal', 'relations:', '  - kind: refersTo', '    to: a', '    evidence: stated'));
	expect(findingsBeside({ 'z.yaml': yaml })).toStrictEqual([
		{ file: 'z.yaml', line: 13, column: 13, rule: RULE, message: '"a" cannot have the relation refersTo to itself; name another node' },
	]);
});

test('what can be seen together with a part of a model is written from the other end', () => {
	const free = 'relations:\n  - from: no.x.t1\n    kind: seeAlso\n    to: a\n    evidence: stated\n    sources:\n      - src.a\n';
	const yaml = nodesYaml(nodeYaml('a', 'strategy')) + free;
	expect(findingsBeside({ 'z.yaml': yaml }).map(({ message }) => message)).toStrictEqual([
		'seeAlso starts from strategy, goal, programme, event, resource, actor, document, idea, but "no.x.t1" is of the kind area; use another kind of relation or another node',
	]);
});
