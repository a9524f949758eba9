import { expect, test } from 'vitest';
import { schemaFindings } from '#seed/schema-findings.ts';
import { parseYaml } from '#seed/yaml-document.ts';
import { MAPPING_SET, mappingYaml, nodesYaml, nodeYaml } from '#tests/support/seed-texts.ts';

function findingsIn(text: string) {
	return schemaFindings(parseYaml('a.yaml', text)).map(({ line, column, rule, message }) => `${line}:${column} ${rule} ${message}`);
}

/** Schema findings of a node with extra lines, the first of them on line 11. */
function findingsOfNode(...more: readonly string[]) {
	return findingsIn(nodesYaml(nodeYaml('a', 'goal', ...more)));
}

test('a sound node gives no finding', () => {
	expect(findingsOfNode('partOf:', '  - b')).toStrictEqual([]);
});

test('an unknown key is named with the known ones', () => {
	expect(findingsIn('node: 1\n')).toStrictEqual([
		'1:1 schema unknown key "node"; use one of: sources, nodes, relations, mappingSet, mappings, noCounterpart, cannotAssess, aliases, ids, withdrawn, overview',
	]);
	expect(findingsOfNode('relations:', '  - kind: uses', '    into: b', '    to: b', '    evidence: stated')).toStrictEqual([
		'13:9 schema unknown key "into"; use one of: kind, to, evidence, sources, mutual, note',
	]);
});

test.each([
	['order: "1"', '11:12 schema "order" must be a number without quotes'],
	['order: 0', '11:12 schema "order" must be more than 0'],
	['date: 2019', '11:11 schema "date" must be a text; put quotes round 2019'],
	['date: "19"', '11:11 schema "date": write 2019, 2019-10 or 2019-10-23'],
	['free: ja', '11:11 schema "free" must be true or false'],
	['country: no', '11:14 schema "no" does not fit "country"; write two capital letters in quotes, e.g. "NO"'],
	['address: hei', '11:14 schema "hei" does not fit "address"; write a whole address, e.g. https://www.digdir.no/'],
	['remark: Hei', '11:13 schema "remark" must be a map of keys and values'],
	['remark:', '11:5 schema "remark" is empty; write a map of keys and values'],
	['remark: {}', '11:5 schema "remark": at least one language is needed'],
	['provider: ""', '11:15 schema "provider" is empty; write a text'],
	['partOf: no.x', '11:13 schema "partOf" must be a list, each item on its own line after a hyphen'],
])('%s is a finding', (line, finding) => {
	expect(findingsOfNode(line)).toStrictEqual([finding]);
});

test('a wrong item of a list stands where it is', () => {
	expect(findingsOfNode('audience:', '  - leaders', '  - all')).toStrictEqual([
		'13:9 schema "all" is no audience that is known; use one of: leaders, staff, specialists, suppliers, academia, municipalities, state, everyone',
	]);
	expect(findingsOfNode('partOf:', '  - id: b')).toStrictEqual(['12:9 schema an item of "partOf" must be a text']);
});

test('a wrong kind under declares is named', () => {
	expect(findingsOfNode('declares:', '  skill: 3').map((finding) => finding.split(';')[0])).toStrictEqual([
		'12:7 schema "skill" is no kind that is known here',
	]);
});

test('a map whose only language is unknown is one finding', () => {
	expect(findingsOfNode('remark:', '  se: Hei')).toStrictEqual([
		'12:7 schema "se" is no language code that is known here; use one of: nb, nn, da, en',
	]);
});

test('an id out of shape says what an id looks like', () => {
	expect(findingsIn(nodesYaml(nodeYaml('No.X', 'goal')))).toStrictEqual([
		'2:9 schema "id": an id starts with a small letter and holds only small letters, digits, dots and hyphens (at most 100)',
	]);
});

test('a mapping written as a plain relation is named', () => {
	const [finding] = findingsOfNode('relations:', '  - kind: exactMatch', '    to: b', '    evidence: editorial');
	expect(finding).toBe(
		'12:15 schema "exactMatch" is no kind that is known; use one of: partOf, prioritises, buildsOn, connects, requires, guides, seeAlso, refersTo, followsUp, ledTo, supersedes, evaluates, basedOn, uses, teaches, publishes, organises, contributesTo',
	);
});

test('a confidence out of bounds is named', () => {
	expect(findingsIn(`${MAPPING_SET}mappings:\n${mappingYaml('a', 'closeMatch', 'b', 'definition', 3)}\n`)).toStrictEqual([
		'12:17 schema "confidence" must be at most 1',
	]);
});

test('a file that is no map, and a list without items, are findings', () => {
	expect(findingsIn('- a\n')).toStrictEqual(['1:1 schema "file" must be a map of keys and values']);
	expect(findingsIn('nodes:\n')).toStrictEqual(['1:1 schema "nodes" is empty; write a list, each item on its own line after a hyphen']);
});
