import { stemmer as danish } from '@orama/stemmers/danish';
import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as norwegian } from '@orama/stemmers/norwegian';
import { LANGUAGES, type Language } from '#graph/model/language.ts';

/** Snowball has no Nynorsk; the Bokmål rules cover its most common endings. */
const STEMMERS: Record<Language, (word: string) => string> = { nb: norwegian, nn: norwegian, da: danish, en: english };

/** A folded word without its endings, by the rules of a language. */
export function stem(word: string, language: Language): string {
	return STEMMERS[language](word);
}

/** The word's stems by the rules of every language, for words whose language nobody said. */
export function stems(word: string): readonly string[] {
	return [...new Set(LANGUAGES.map((language) => stem(word, language)))];
}
