import { type I18n, type Messages, setupI18n } from '@lingui/core';
import { LANGUAGES, type Language } from '#graph/model/language.ts';
import { type MessageKey, texts } from './texts.ts';

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

const loaded = new Set<Language>();

function load(lang: Language, messages: Messages): void {
	I18N_INSTANCES[lang].load(lang, messages);
	loaded.add(lang);
}

for (const lang of LANGUAGES) {
	const found = texts[lang];
	if (typeof found !== 'function') load(lang, found);
}

export function hasMessages(lang: Language): boolean {
	return loaded.has(lang);
}

export async function loadMessages(lang: Language): Promise<void> {
	const found = texts[lang];
	if (typeof found === 'function' && !hasMessages(lang)) load(lang, await found());
}
