import { createContext, type ReactNode, use, useMemo } from 'react';
import { type Language, type LanguageMap, type Localized, localize } from '#graph/model/language.ts';
import { translator } from './i18n.ts';

export function i18nIn(lang: Language) {
	return { t: translator(lang), lang, localized: (map: LanguageMap): Localized => localize(map, lang) };
}

const I18nContext = createContext(i18nIn('nb'));

export function I18nProvider({ lang, children }: { readonly lang: Language; readonly children: ReactNode }) {
	const i18n = useMemo(() => i18nIn(lang), [lang]);
	return <I18nContext value={i18n}>{children}</I18nContext>;
}

/** Messages in the current language, and the closest text of the data's language maps. */
export function useI18n() {
	return use(I18nContext);
}
