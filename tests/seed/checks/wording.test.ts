import { expect, test } from 'vitest';
import { findingsBeside, nodesYaml, nodeYaml } from '#tests/support/seed-texts.ts';

function findingsOfNode(node: string) {
	return findingsBeside({ 'z.yaml': nodesYaml(node) }).map(({ line, column, rule, message }) => `${line}:${column} ${rule} ${message}`);
}

function withRemark(text: string): string {
	return nodeYaml('a', 'goal', 'partOf:', '  - no.x', 'remark:', `  en: ${text}`);
}

test('a label that lacks a language of the page is a finding', () => {
	const node = nodeYaml('a', 'goal', 'partOf:', '  - no.x').replace('      da: da a\n', '');
	expect(findingsOfNode(node)).toStrictEqual(['2:9 wording "a" has no label in da; write it under label or labelOurs']);
});

test('a label may be put together from what is ours and what is cut', () => {
	const node = nodeYaml('a', 'goal', 'labelOurs:', '  da: Et mål', 'labelFragment:', '  en: A goal', 'partOf:', '  - no.x');
	expect(findingsOfNode(node.replace('      da: da a\n', '').replace('      en: en a\n', ''))).toStrictEqual([]);
});

test('one language in two maps of labels is a finding', () => {
	const node = nodeYaml('a', 'goal', 'labelOurs:', '  da: Et mål', 'partOf:', '  - no.x');
	expect(findingsOfNode(node)).toStrictEqual(['12:11 wording the label in da stands under label and labelOurs; keep one']);
});

test('a description in one language alone is a finding', () => {
	const node = nodeYaml('a', 'goal', 'description:', '  nb: Et mål.', 'partOf:', '  - no.x');
	expect(findingsOfNode(node)).toStrictEqual([
		'11:5 wording the description is not written in da; add it',
		'11:5 wording the description is not written in en; add it',
	]);
});

test.each([
	['goal', 'NO', ['"a" has no label in nn; write it under label or labelOurs', 'the description is not written in nn; add it']],
	['goal', 'DK', []],
	['document', 'NO', []],
])('a %s of %s needs Nynorsk only if it is of a Norwegian model or strategy', (kind, country, messages) => {
	const described = ['description:', '  nb: Noe.', '  da: Noget.', '  en: Something.'];
	const node = nodeYaml('a', kind, `country: "${country}"`, ...described, 'partOf:', '  - no.x');
	expect(findingsOfNode(node).map((finding) => finding.replace(/^\S+ wording /, ''))).toStrictEqual(messages);
});

test.each([
	['" a text"', '14:11 wording this text starts or ends with a space; take it away'],
	['"a  text"', '14:11 wording this text holds two spaces in a row; keep one'],
	['the text of the the page', '14:11 wording this text says "the" twice in a row; keep one'],
	['"Vo\\u0308lker"', '14:11 wording this text holds a letter put together from two signs; type it anew'],
])('%s is not clean', (text, finding) => {
	expect(findingsOfNode(withRemark(text))).toStrictEqual([finding]);
});

test.each([
	'What is known of that that was said.',
	'Inden for for at lykkes.',
	'it-it and 10 10',
	'|\n        A block of text\n        on two lines.',
	'The theme themes are drawn from.',
])('%j is clean', (text) => {
	expect(findingsOfNode(withRemark(text))).toStrictEqual([]);
});

test.each([
	['nb', 'Ett av de syv prinsippene.', 'sju'],
	['nb', 'Et av målene.', 'ett av'],
	['nn', 'Dimensjonen gjeld mogenskap.', 'modnad'],
	['da', 'De er samsvarende.', 'overensstemmelse'],
	['da', 'Bogen «Mind the gap».', '»…«'],
])('in %s, "%s" has a word that we do not write', (lang, text, better) => {
	const remark = nodeYaml('a', 'goal', 'partOf:', '  - no.x', 'remark:', `  ${lang}: ${text}`);
	expect(findingsOfNode(remark)).toStrictEqual([`14:11 wording elsewhere we write "${better}" for this`]);
});

test('an owner may write as it likes', () => {
	expect(findingsOfNode(nodeYaml('a', 'goal', 'partOf:', '  - no.x').replace('nb: nb a', 'nb: Et av målene'))).toStrictEqual([]);
});
