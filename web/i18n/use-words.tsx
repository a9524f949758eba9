import { createContext, type ReactNode, use, useMemo } from 'react';
import { I18nextProvider } from 'react-i18next';
import { type Language, type LanguageMap, type Localized, localize } from '#graph/model/language.ts';
import { i18n, NAMESPACES } from './i18n.ts';

function wordsIn(lang: Language) {
	return { t: i18n.getFixedT(lang, NAMESPACES), lang, localized: (map: LanguageMap): Localized => localize(map, lang) };
}

const WordsContext = createContext(wordsIn('nb'));

/** Everything below speaks this language. */
export function WordsProvider({ lang, children }: { readonly lang: Language; readonly children: ReactNode }) {
	const words = useMemo(() => wordsIn(lang), [lang]);
	return (
		<I18nextProvider i18n={i18n}>
			<WordsContext value={words}>{children}</WordsContext>
		</I18nextProvider>
	);
}

/** The texts of the page in the current language, and the language maps of the data as near to it as they come. */
export function useWords() {
	return use(WordsContext);
}
