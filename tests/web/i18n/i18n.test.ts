import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#graph/model/language.ts';
import { i18n, NAMESPACES } from '#web/i18n/i18n.ts';

function textsOf(value: unknown, path: string): readonly (readonly [string, string])[] {
	if (typeof value === 'string') return [[path, value]];
	return Object.entries(value ?? {}).flatMap(([key, inner]) => textsOf(inner, `${path}.${key}`));
}

const blanks = (text: string) => [...text.matchAll(/\{\{\w+\}\}/g)].map(([blank]) => blank).sort();

describe.each(LANGUAGES)('the texts in %s', (lang) => {
	it.each(NAMESPACES)('of %s say everything, with the same blanks as in bokmål', (namespace) => {
		const bokmaal = new Map(textsOf(i18n.getResourceBundle('nb', namespace), namespace));
		const texts = textsOf(i18n.getResourceBundle(lang, namespace), namespace);
		expect(texts.map(([path]) => path).sort()).toStrictEqual([...bokmaal.keys()].sort());
		expect(texts.filter(([, text]) => text.trim() === '')).toStrictEqual([]);
		expect(texts.filter(([path, text]) => blanks(text).join() !== blanks(bokmaal.get(path) ?? '').join())).toStrictEqual([]);
	});
});
