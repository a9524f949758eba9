import { z } from 'zod';

/** Languages of labels and of the page as BCP 47 tags, in the order in which the page offers them. */
export const LANGUAGES = ['nb', 'nn', 'da', 'en'] as const;
export const Language = z.enum(LANGUAGES);
export type Language = z.infer<typeof Language>;

const text = z.string().trim().min(1);

/** A text in one or more languages, e.g. `{ nb: "…", da: "…" }`. Never empty. */
export const LanguageMap = z.partialRecord(Language, text).refine((map) => Object.keys(map).length > 0, 'at least one language is needed');
export type LanguageMap = z.infer<typeof LanguageMap>;

/** Several texts in each language, e.g. alternative labels. */
export const LanguageLists = z.partialRecord(Language, z.array(text).min(1));
export type LanguageLists = z.infer<typeof LanguageLists>;

/** Origin of a label: the owner's own words, our translation or wording, or the owner's words truncated in the source. */
export const LabelOrigin = z.enum(['owner', 'ours', 'fragment']);
export type LabelOrigin = z.infer<typeof LabelOrigin>;

/** Fallback order of languages, closest first. */
const FALLBACK: Record<Language, readonly Language[]> = {
	nb: ['nb', 'nn', 'da', 'en'],
	nn: ['nn', 'nb', 'da', 'en'],
	da: ['da', 'nb', 'nn', 'en'],
	en: ['en', 'nb', 'nn', 'da'],
};

/** Collator for a language. Nynorsk sorts like Bokmål, which more browsers support. */
export function collator(lang: Language): Intl.Collator {
	return new Intl.Collator(lang === 'nn' ? 'nb' : lang);
}

export interface Localized {
	readonly text: string;
	readonly lang: Language;
}

/** The text without characters that nobody sees, such as soft hyphens and zero-width spaces out of a PDF. */
export function withoutInvisible(text: string): string {
	return text.replace(/\p{Cf}/gu, '');
}

/** The text in the requested language, else in the closest one available, as it can be seen. */
export function localize(map: LanguageMap, wished: Language): Localized {
	for (const lang of FALLBACK[wished]) {
		const text = withoutInvisible(map[lang] ?? '');
		if (text !== '') return { text, lang };
	}
	return { text: '', lang: wished };
}
