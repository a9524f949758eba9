import { type I18n, type Messages, setupI18n } from '@lingui/core';
import { LANGUAGES, type Language } from '#graph/model/language.ts';
import { TEXT_PARTS, type TextPart } from './text-parts.ts';
import { type MessageKey, texts } from './texts.ts';

function speaker(lang: Language): I18n {
	return setupI18n({ locale: lang, messages: { [lang]: {} } });
}

/** One speaker for each language, with the texts that have come. */
export const SPEAKERS: Readonly<Record<Language, I18n>> = {
	nb: speaker('nb'),
	nn: speaker('nn'),
	da: speaker('da'),
	en: speaker('en'),
};

/** A message in one language, with values for the names in its braces. */
export type Translate = (key: MessageKey, values?: Readonly<Record<string, string | number>>) => string;

/** What says messages in this language. */
export function translator(lang: Language): Translate {
	return (key, values) => SPEAKERS[lang]._(key, values);
}

/** The parts of each language that have come. */
const known: Readonly<Record<TextPart, Set<Language>>> = { first: new Set(), later: new Set() };

function learn(lang: Language, part: TextPart, messages: Messages): void {
	SPEAKERS[lang].load(lang, messages);
	known[part].add(lang);
}

for (const lang of LANGUAGES) {
	for (const part of TEXT_PARTS) {
		const found = texts[part][lang];
		if (typeof found !== 'function') learn(lang, part, found);
	}
}

/** Whether the page can speak the language at once: all of it, or what the first picture says. */
export function isLearned(lang: Language): boolean {
	return known.first.has(lang);
}

/** Fetches these parts of a language, unless they have come already. It learns none of them before all have come. */
async function fetchTexts(lang: Language, parts: readonly TextPart[]): Promise<void> {
	const missing = parts.filter((part) => !known[part].has(lang));
	const fetched = await Promise.all(
		missing.map(async (part) => {
			const found = texts[part][lang];
			return { part, messages: typeof found === 'function' ? await found() : found };
		}),
	);
	for (const { part, messages } of fetched) learn(lang, part, messages);
}

/** Fetches all texts of a language. */
export function learnLanguage(lang: Language): Promise<void> {
	return fetchTexts(lang, TEXT_PARTS);
}

/** Fetches what the first picture says. Whatever is drawn beside it waits for `learnTheRest`. */
export function learnFirstTexts(lang: Language): Promise<void> {
	return fetchTexts(lang, ['first']);
}

/** Fetches what is missing of the language that was learned in part. */
export async function learnTheRest(): Promise<void> {
	await Promise.all(LANGUAGES.filter(isLearned).map(learnLanguage));
}
