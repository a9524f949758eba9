import { LANGUAGES, type Language } from '#graph/model/language.ts';

/** The first supported language of the browser (`no` is bokmål), or else English. */
export function firstLanguage(preferred: readonly string[]): Language {
	for (const tag of preferred) {
		const base = tag.toLowerCase().split('-')[0] ?? '';
		const known = LANGUAGES.find((language) => language === (base === 'no' ? 'nb' : base));
		if (known !== undefined) return known;
	}
	return 'en';
}
