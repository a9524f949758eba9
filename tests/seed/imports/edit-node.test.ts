import { expect, test } from 'vitest';
import { Document, parseDocument, YAMLMap } from 'yaml';
import { keepMoreParents, newItem, setFact } from '#seed/imports/edit-node.ts';
import type { Fact } from '#seed/imports/row-facts.ts';

type Change = Pick<Fact, 'path' | 'value'>;

function changed(text: string, ...changes: readonly Change[]): string {
	const document = parseDocument(text);
	if (!(document.contents instanceof YAMLMap)) return '';
	for (const change of changes) setFact(document, document.contents, change);
	return document.toString({ lineWidth: 0 });
}

test('a value changes where it stands, with what is written beside it', () => {
	expect(changed('id: a\norder: 1 # first\nevidence: stated\n', { path: ['order'], value: 2 })).toBe(
		'id: a\norder: 2 # first\nevidence: stated\n',
	);
});

test('a new value stands where the order of keys and languages has it', () => {
	const text = 'id: a\nlabel:\n  nb: En\n  en: One\nevidence: stated\n';
	expect(changed(text, { path: ['label', 'da'], value: 'Et' }, { path: ['description', 'nb'], value: 'Kort: den første' })).toBe(
		'id: a\nlabel:\n  nb: En\n  da: Et\n  en: One\ndescription:\n  nb: "Kort: den første"\nevidence: stated\n',
	);
});

test('an empty map is removed', () => {
	expect(changed('id: a\nlabelOurs:\n  da: Et\n', { path: ['labelOurs', 'da'], value: undefined })).toBe('id: a\n');
});

test('a list keeps the items that stay', () => {
	expect(changed('sources:\n  - src.a # the page\n  - src.b\n', { path: ['sources'], value: ['src.c', 'src.a'] })).toBe(
		'sources:\n  - src.c\n  - src.a # the page\n',
	);
	expect(changed('id: a\npartOf:\n  - b\n', { path: ['partOf'], value: [] })).toBe('id: a\n');
});

test('relations to removed parents are removed, others stay', () => {
	const node = parseDocument('relations:\n  - kind: partOf\n    to: a\n  - kind: partOf\n    to: b\n  - kind: uses\n    to: a\n').contents;
	if (node instanceof YAMLMap) keepMoreParents(node, ['b']);
	expect(node?.toJSON()).toStrictEqual({
		relations: [
			{ kind: 'partOf', to: 'b' },
			{ kind: 'uses', to: 'a' },
		],
	});
});

test('texts that look like something else are quoted', () => {
	const document = new Document(newItem({ title: 'En', country: 'NO', address: undefined, retrieved: '2026-11-22' }));
	expect(document.toString()).toBe('title: En\ncountry: "NO"\nretrieved: "2026-11-22"\n');
});
