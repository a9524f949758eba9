import { stemmer as danish } from '@orama/stemmers/danish';
import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as norwegian } from '@orama/stemmers/norwegian';
import { LANGUAGES, type Language } from '#graph/model/language.ts';

/** Snowball has no Nynorsk stemmer; the Bokmål rules cover its most common endings. */
const STEMMERS: Record<Language, (word: string) => string> = { nb: norwegian, nn: norwegian, da: danish, en: english };

/** Stem of a folded word by the rules of one language. */
export function stem(word: string, language: Language): string {
	return STEMMERS[language](word);
}

/** Stems by the rules of every language, for words of unknown language. */
export function stems(word: string): readonly string[] {
	return [...new Set(LANGUAGES.map((language) => stem(word, language)))];
}
