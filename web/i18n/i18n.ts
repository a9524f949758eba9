import { type I18n, type Messages, setupI18n } from '@lingui/core';
import { LANGUAGES, type Language } from '#graph/model/language.ts';
import { MESSAGE_PARTS, type MessageKey, type MessagePart, texts } from './texts.ts';

function i18nInstance(lang: Language): I18n {
	return setupI18n({ locale: lang, messages: { [lang]: {} } });
}

/** One Lingui instance for each language, empty until its messages are loaded. */
export const I18N_INSTANCES: Readonly<Record<Language, I18n>> = {
	nb: i18nInstance('nb'),
	nn: i18nInstance('nn'),
	da: i18nInstance('da'),
	en: i18nInstance('en'),
};

export type Translate = (key: MessageKey, values?: Readonly<Record<string, string | number>>) => string;

export function translator(lang: Language): Translate {
	return (key, values) => I18N_INSTANCES[lang]._(key, values);
}

const loaded = new Set<string>();
/** The languages and parts that the page has asked for so far. */
const requested = { languages: new Set<Language>(), parts: new Set<MessagePart>(['first']) };

function load(lang: Language, part: MessagePart, messages: Messages): void {
	I18N_INSTANCES[lang].load(lang, messages);
	loaded.add(`${lang} ${part}`);
}

for (const lang of LANGUAGES) {
	for (const part of MESSAGE_PARTS) {
		const found = texts[lang][part];
		if (typeof found !== 'function') load(lang, part, found);
	}
}

function missingPart(lang: Language): MessagePart | undefined {
	return [...requested.parts].find((part) => !loaded.has(`${lang} ${part}`));
}

/** Whether all that the page has asked for so far is here in this language. */
export function hasMessages(lang: Language): boolean {
	return missingPart(lang) === undefined;
}

/** Loads a language, with the later part if that was asked for before or is meanwhile. */
export async function loadMessages(lang: Language): Promise<void> {
	requested.languages.add(lang);
	for (let part = missingPart(lang); part !== undefined; part = missingPart(lang)) {
		const found = texts[lang][part];
		load(lang, part, typeof found === 'function' ? await found() : found);
	}
}

/** Loads the messages of what is not part of the first sight, in every language that was asked for. */
export async function loadLaterMessages(): Promise<void> {
	requested.parts.add('later');
	await Promise.all([...requested.languages].map(loadMessages));
}
