import { expect, test } from 'vitest';
import { findingsBeside, nodesYaml, nodeYaml } from '#tests/support/seed-texts.ts';

test.each([
	['ftp://example.org/a', 'is no address of a web page; start it with https://'],
	['javascript:alert(1)', 'is no address of a web page; start it with https://'],
	['https://example.org/a b', 'holds a space; write %20, or take it away'],
	['https://example.org./a', 'has a dot after the host, which its certificate may not cover; take it away'],
])('%s is a finding', (address, flaw) => {
	const yaml = nodesYaml(nodeYaml('a', 'resource', `address: ${address}`, 'partOf:', '  - no.x'));
	expect(findingsBeside({ 'z.yaml': yaml })).toStrictEqual([
		{ file: 'z.yaml', line: 11, column: 14, rule: 'addresses', message: `"${address}" ${flaw}` },
	]);
});

test('addresses of sources are looked at too', () => {
	const yaml = 'sources:\n  - id: src.b\n    title: B\n    address: mailto:b\n    copy: full\n    retrieved: "2026-11-22"\n';
	expect(findingsBeside({ 'z.yaml': yaml }).filter(({ rule }) => rule === 'addresses')).toStrictEqual([
		{
			file: 'z.yaml',
			line: 4,
			column: 14,
			rule: 'addresses',
			message: '"mailto:b" is no address of a web page; start it with https://',
		},
	]);
});
