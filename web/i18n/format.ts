import type { Language } from '#graph/model/language.ts';

/** Browsers may lack nynorsk; bokmål formats dates and language names almost identically. */
function locales(lang: Language): string[] {
	return lang === 'nn' ? ['nn', 'nb', 'no'] : lang === 'en' ? ['en-GB', 'en'] : [lang];
}

/** Formats a year, month or day with the precision that it has. */
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

/** `da` → dansk */
export function languageName(code: string, lang: Language): string {
	return new Intl.DisplayNames(locales(lang), { type: 'language' }).of(code) ?? code;
}

/** `DK` → Danmark */
export function countryName(code: string, lang: Language): string {
	return new Intl.DisplayNames(locales(lang), { type: 'region' }).of(code) ?? code;
}

/** a, b og c */
export function joinWords(words: readonly string[], lang: Language): string {
	return new Intl.ListFormat(locales(lang), { type: 'conjunction' }).format(words);
}
