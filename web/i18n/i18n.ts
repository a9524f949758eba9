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

function learn(lang: Language, words: Texts): void {
	for (const name of NAMESPACES) i18n.addResourceBundle(lang, name, words[name]);
}

for (const lang of LANGUAGES) {
	const found = texts[lang];
	if (typeof found !== 'function') learn(lang, found);
}

/** Whether the page can speak the language at once. */
export function isLearned(lang: Language): boolean {
	return i18n.hasResourceBundle(lang, 'common');
}

/** Fetches the texts of a language, unless they have come already. */
export async function learnLanguage(lang: Language): Promise<void> {
	const found = texts[lang];
	if (!isLearned(lang) && typeof found === 'function') learn(lang, await found());
}
