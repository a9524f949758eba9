import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkPersonalData } from '#seed/checks/personal-data.ts';
import { findingsBeside, nodesYaml, nodeYaml, seedOf } from '#tests/support/seed-texts.ts';

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

/** Digits that are phone numbers wherever a text holds them. */
const phone = fc
	.tuple(fc.constantFrom('+47 ', '0045 ', 'tlf. ', 'Telefon: '), fc.integer({ min: 20_000_000, max: 99_999_999 }))
	.map(([start, number]) => `${start}${number}`);
const email = fc.emailAddress({ size: 'small' }).filter((address) => /^[a-z0-9.]+@[a-z0-9.-]+$/i.test(address));
const nodeId = fc.stringMatching(/^[a-z][a-z0-9.-]{0,99}$/);
const url = fc.oneof(
	fc.webUrl({ withQueryParameters: true, withFragments: true }),
	fc.tuple(fc.webUrl(), fc.uuid()).map(([start, uuid]) => `${start}/${uuid}`),
	fc.tuple(fc.webUrl(), fc.integer({ min: 20_000_000, max: 99_999_999 })).map(([start, number]) => `${start}/tlf-${number}/0047${number}`),
);

function personalDataIn(...facts: readonly string[]) {
	return checkPersonalData(seedOf({ 'z.yaml': nodesYaml(nodeYaml('a', 'goal', ...facts)) })).map(({ rule }) => rule);
}

test('no UUID, web address or node id is personal data, as a field or in a text', () => {
	fc.assert(
		fc.property(fc.uuid(), url, nodeId, (uuid, address, id) => {
			const facts = [`address: ${JSON.stringify(address)}`, 'partOf:', `  - ${id}`, 'relations:', '  - kind: uses', `    to: ${id}`];
			const text = `Se ${uuid} og ${encodeURI(address).replaceAll('@', '')}`;
			expect(personalDataIn('remark:', `  nb: ${JSON.stringify(text)}`, ...facts, '    evidence: stated')).toStrictEqual([]);
		}),
	);
});

test('phone numbers and e-mail addresses are found in any text, a web address beside them or not', () => {
	fc.assert(
		fc.property(fc.oneof(phone, email), fc.uuid(), fc.webUrl(), (found, uuid, address) => {
			const text = JSON.stringify(`${uuid} ${found} ${address}`);
			expect(personalDataIn('remark:', `  nb: ${text}`)).toStrictEqual(['personal-data']);
			expect(personalDataIn(`provider: ${text}`)).toStrictEqual(['personal-data']);
		}),
	);
});
