import { createInstance } from 'i18next';
import { LANGUAGES, type Language } from '#graph/model/language.ts';
import { type Texts, texts } from './texts.ts';

export const NAMESPACES = [
	'common',
	'vocabulary',
	'details',
	'explore',
	'compare',
	'views',
	'bridges',
	'resources',
	'about',
	'complete',
	'resourceWishes',
	'suggestion',
	'listTable',
	'export',
	'waiting',
	'picture',
	'paths',
] as const satisfies readonly (keyof Texts)[];

type Part = keyof typeof texts;
/** A namespace of each part; where it has come, all of the part has. */
const KNOWN_BY = { first: 'common', later: 'details' } as const satisfies Record<Part, keyof Texts>;
const PARTS = ['first', 'later'] as const satisfies readonly Part[];

declare module 'i18next' {
	interface CustomTypeOptions {
		defaultNS: 'common';
		resources: Texts;
	}
}

/** The texts of the page, in the languages that have come. */
export const i18n = createInstance({
	resources: {},
	ns: NAMESPACES,
	defaultNS: 'common',
	lng: 'nb',
	fallbackLng: false,
	// React escapes what it draws.
	interpolation: { escapeValue: false },
	initAsync: false,
});
void i18n.init();

function learn(lang: Language, words: Partial<Texts>): void {
	for (const [namespace, text] of Object.entries(words)) i18n.addResourceBundle(lang, namespace, text);
}

function isKnown(lang: Language, part: Part): boolean {
	return i18n.hasResourceBundle(lang, KNOWN_BY[part]);
}

for (const lang of LANGUAGES) {
	for (const part of PARTS) {
		const found = texts[part][lang];
		if (typeof found !== 'function') learn(lang, found);
	}
}

/** Whether the page can speak the language at once: all of it, or what the first picture says. */
export function isLearned(lang: Language): boolean {
	return isKnown(lang, 'first');
}

/** Fetches these parts of a language, unless they have come already. It learns none of them before all have come. */
async function fetchTexts(lang: Language, parts: readonly Part[]): Promise<void> {
	const missing = parts.filter((part) => !isKnown(lang, part)).map((part) => texts[part][lang]);
	const fetched: readonly Partial<Texts>[] = await Promise.all(missing.map((found) => (typeof found === 'function' ? found() : found)));
	for (const words of fetched) learn(lang, words);
}

/** Fetches all texts of a language. */
export function learnLanguage(lang: Language): Promise<void> {
	return fetchTexts(lang, PARTS);
}

/** Fetches what the first picture says. Whatever is drawn beside it waits for `learnTheRest`. */
export function learnFirstTexts(lang: Language): Promise<void> {
	return fetchTexts(lang, ['first']);
}

/** Fetches what is missing of the language that was learned in part. */
export async function learnTheRest(): Promise<void> {
	await Promise.all(LANGUAGES.filter(isLearned).map(learnLanguage));
}
