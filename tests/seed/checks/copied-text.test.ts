import { expect, test } from 'vitest';
import { copiedTextRule } from '#seed/checks/copied-text.ts';
import { copiedTextHashes } from '#seed/copied-text.ts';
import published from '#seed/copied-text-hashes.json' with { type: 'json' };
import { nodesYaml, nodeYaml, seedOf } from '#tests/support/seed-texts.ts';

const SOURCE = 'The quick brown fox jumps over the lazy dog, and nobody minds.';
const rule = copiedTextRule(new Set(copiedTextHashes([SOURCE])));

function findingsOf(...facts: readonly string[]) {
	const input = seedOf({ 'a.yaml': nodesYaml(nodeYaml('a', 'goal', ...facts)) });
	return rule(input).map(({ line, column, message }) => `${line}:${column} ${message}`);
}

test.each([
	['description:', '12:11'],
	['remark:', '12:11'],
])('eight words in a row from a source are a finding in a %s', (key, place) => {
	expect(findingsOf(key, '  en: "A QUICK, brown fox jumps over the - lazy dog and nobody minded."')).toStrictEqual([
		`${place} a source has the same words in a row, "quick brown fox jumps over the lazy dog"; say it in your own words`,
	]);
});

test('notes of relations are read too', () => {
	const note = ['relations:', '  - kind: uses', '    to: b', '    evidence: stated', '    note:', `      en: "${SOURCE}"`];
	expect(findingsOf(...note)).toHaveLength(1);
});

test('seven words in a row may be chance', () => {
	expect(findingsOf('remark:', '  en: The quick brown fox jumps over the dog.')).toStrictEqual([]);
});

test('a name is the owner’s, and may stand in a text of ours', () => {
	const named = ['shortLabel:', '  en: Quick brown fox jumps over the lazy dog'];
	expect(findingsOf(...named, 'remark:', '  en: Here quick brown fox jumps over the lazy dog stands.')).toStrictEqual([]);
});

test('the published hashes are short, sorted and many', () => {
	const hashes = published.hashes.split(' ');
	expect(hashes).toStrictEqual([...new Set(hashes)].sort());
	expect(hashes.every((hash) => /^[0-9a-f]{10}$/.test(hash))).toBe(true);
	expect(hashes.length).toBeGreaterThan(3000);
});
