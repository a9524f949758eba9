import type { Language } from '#graph/model/language.ts';

/** Browsers need not know nynorsk; bokmål writes dates and names of languages nearly alike. */
function locales(lang: Language): string[] {
	return lang === 'nn' ? ['nn', 'nb', 'no'] : lang === 'en' ? ['en-GB', 'en'] : [lang];
}

/** A year, month or day as the language writes it, no more exact than it is. */
export function formatDate(date: string, lang: Language): string {
	const [year, month, day] = date.split('-');
	if (month === undefined) return year ?? date;
	return new Intl.DateTimeFormat(locales(lang), {
		year: 'numeric',
		month: 'long',
		...(day !== undefined && { day: 'numeric' }),
		timeZone: 'UTC',
	}).format(new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`));
}

/** The name of a language, e.g. `da` → dansk. */
export function languageName(code: string, lang: Language): string {
	return new Intl.DisplayNames(locales(lang), { type: 'language' }).of(code) ?? code;
}

/** The name of a country, e.g. `DK` → Danmark. */
export function countryName(code: string, lang: Language): string {
	return new Intl.DisplayNames(locales(lang), { type: 'region' }).of(code) ?? code;
}

/** Several words as the language joins them: a, b og c. */
export function joinWords(words: readonly string[], lang: Language): string {
	return new Intl.ListFormat(locales(lang), { type: 'conjunction' }).format(words);
}
