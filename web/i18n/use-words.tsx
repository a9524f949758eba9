import { createContext, type ReactNode, use, useMemo } from 'react';
import { type Language, type LanguageMap, type Localized, localize } from '#graph/model/language.ts';
import { translator } from './i18n.ts';

function wordsIn(lang: Language) {
	return { t: translator(lang), lang, localized: (map: LanguageMap): Localized => localize(map, lang) };
}

const WordsContext = createContext(wordsIn('nb'));

/** Everything below speaks this language. */
export function WordsProvider({ lang, children }: { readonly lang: Language; readonly children: ReactNode }) {
	const words = useMemo(() => wordsIn(lang), [lang]);
	return <WordsContext value={words}>{children}</WordsContext>;
}

/** The texts of the page in the current language, and the language maps of the data as near to it as they come. */
export function useWords() {
	return use(WordsContext);
}
