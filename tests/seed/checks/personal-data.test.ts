import { expect, test } from 'vitest';
import { findingsBeside, nodesYaml, nodeYaml } from '#tests/support/seed-texts.ts';

function findingsOfRemark(text: string) {
	return findingsBeside({ 'z.yaml': nodesYaml(nodeYaml('a', 'goal', 'partOf:', '  - no.x', 'remark:', `  nb: "${text}"`)) });
}

test.each([
	['Spør kari.nordmann@example.org om dette.', 'the e-mail address kari.nordmann@example.org'],
	['Ring +47 22 45 10 00.', 'the phone number +47 22 45 10 00'],
	['Ring 0045 33925200.', 'the phone number 0045 33925200'],
	['Ring 22 45 10 00 i dag.', 'the phone number 22 45 10 00'],
	['Ring 912 34 567.', 'the phone number 912 34 567'],
	['Tlf. 22451000', 'the phone number Tlf. 22451000'],
])('%s is a finding', (text, found) => {
	expect(findingsOfRemark(text)).toStrictEqual([
		{ file: 'z.yaml', line: 14, column: 11, rule: 'personal-data', message: `this text holds ${found}; take it away` },
	]);
});

test.each([
	'Fra 2019-10-23 til 2025.',
	'ISBN 978-82-450-2345-1',
	'Meld. St. 27 (2015–2016), 125 000 000 kroner og 10 20 prosent',
	'Nummer 20220145 i arkivet',
	'@digdir på nett',
])('%s is none', (text) => {
	expect(findingsOfRemark(text)).toStrictEqual([]);
});
