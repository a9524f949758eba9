import { expect, test } from 'vitest';
import { findingsBeside, nodesYaml, nodeYaml } from '#tests/support/seed-texts.ts';

test('sources that the registry lacks are findings, of nodes, their relations and free relations', () => {
	const yaml = `${nodesYaml(
		nodeYaml(
			'a',
			'goal',
			'  - src.b',
			'partOf:',
			'  - no.x',
			'relations:',
			'  - kind: refersTo',
			'    to: dk.y',
			'    evidence: stated',
			'    sources:',
			'      - src.c',
		),
	)}relations:
  - from: a
    kind: uses
    to: dk.y
    evidence: stated
    sources:
      - src.a
      - src.d
`;
	const message = (id: string) => `no source has the id "${id}"; correct it, or add the source under sources`;
	expect(findingsBeside({ 'z.yaml': yaml })).toStrictEqual([
		{ file: 'z.yaml', line: 11, column: 9, rule: 'evidence', message: message('src.b') },
		{ file: 'z.yaml', line: 19, column: 13, rule: 'evidence', message: message('src.c') },
		{ file: 'z.yaml', line: 27, column: 9, rule: 'evidence', message: message('src.d') },
	]);
});

test('a source whose record could not be read is not missing', () => {
	const yaml = `${nodesYaml(nodeYaml('a', 'goal', '  - src.b', 'partOf:', '  - no.x'))}sources:\n  - id: src.b\n    title: B\n    copy: full\n`;
	expect(findingsBeside({ 'z.yaml': yaml })).toStrictEqual([
		{
			file: 'z.yaml',
			line: 15,
			column: 5,
			rule: 'schema',
			message: '"retrieved" is missing; write it in quotes as year, month and day, e.g. "2026-11-22"',
		},
	]);
});

test('a source that nothing cites is a finding', () => {
	const source = '  - id: src.b\n    title: A page\n    copy: full\n    retrieved: "2026-11-22"\n';
	expect(findingsBeside({ 'z.yaml': `sources:\n${source}` })).toStrictEqual([
		{
			file: 'z.yaml',
			line: 2,
			column: 9,
			rule: 'evidence',
			message: 'nothing cites "src.b"; cite it where it says something, or take it away',
		},
	]);
});
const UNSEEN = 'sources:\n  - id: src.u\n    title: U\n    copy: notSeen\n    retrieved: "2026-11-22"\n';

test('evidence of pages that were not seen is a finding, of nodes, their relations and free relations', () => {
	const node = nodeYaml(
		'a',
		'goal',
		'relations:',
		'  - kind: refersTo',
		'    to: dk.y',
		'    evidence: stated',
		'    sources:',
		'      - src.u',
	);
	const free = 'relations:\n  - from: a\n    kind: uses\n    to: dk.y\n    evidence: secondary\n    sources:\n      - src.u\n';
	const yaml = `${nodesYaml(node.replace('- src.a', '- src.u'))}${free}${UNSEEN}`;
	const message = 'nothing is known from a page that was not seen; cite a source that was read, or leave it out';
	expect(findingsBeside({ 'z.yaml': yaml }).map(({ line, message: found }) => [line, found])).toStrictEqual([
		[9, message],
		[15, message],
		[22, message],
	]);
});

test('a page that was not seen may stand beside one that was', () => {
	const yaml = `${nodesYaml(nodeYaml('a', 'goal', '  - src.u', 'partOf:', '  - no.x'))}${UNSEEN}`;
	expect(findingsBeside({ 'z.yaml': yaml })).toStrictEqual([]);
});
