import { createContext, type ReactNode, use } from 'react';
import { I18nextProvider, useTranslation } from 'react-i18next';
import { type Language, type LanguageMap, type Localized, localize } from '#graph/model/language.ts';
import { i18n, NAMESPACES } from './i18n.ts';

const LanguageContext = createContext<Language>('nb');

/** Everything below speaks this language. */
export function WordsProvider({ lang, children }: { readonly lang: Language; readonly children: ReactNode }) {
	return (
		<I18nextProvider i18n={i18n}>
			<LanguageContext value={lang}>{children}</LanguageContext>
		</I18nextProvider>
	);
}

/** The texts of the page in the current language, and the language maps of the data as near to it as they come. */
export function useWords() {
	const lang = use(LanguageContext);
	const { t } = useTranslation(NAMESPACES, { lng: lang });
	return { t, lang, localized: (map: LanguageMap): Localized => localize(map, lang) };
}
