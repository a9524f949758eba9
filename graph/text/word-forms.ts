import type { Language } from '#graph/model/language.ts';
import { commonSpelling } from './spelling.ts';
import { stem, stems } from './stem.ts';

/** Shorter stems match too much. */
const LEAST_STEM = 3;
/** `fag` is the shortest word used in compounds; tails shorter than `plan` are mostly endings. */
const LEAST_HEAD = 3;
export const LEAST_TAIL = 4;

/** Marks the tail of a compound, so that a two-letter query does not match the middle of every word. */
const TAIL_MARK = 'zq';

function distinct(forms: readonly string[], word: string): readonly string[] {
	return [...new Set([word, ...forms.filter((form) => form.length >= LEAST_STEM)])];
}

function writtenForms(word: string, language: Language): readonly string[] {
	const common = commonSpelling(word);
	return distinct([common, commonSpelling(stem(word, language)), commonSpelling(stem(common, 'nb'))], word);
}

function tailsOf(form: string): readonly string[] {
	const tails: string[] = [];
	for (let start = LEAST_HEAD; start <= form.length - LEAST_TAIL; start++) tails.push(TAIL_MARK + form.slice(start));
	return tails;
}

/** Cache: texts repeat words, and ranking analyses again what indexing has analysed. */
const remembered = new Map<string, readonly string[]>();
const MOST_REMEMBERED = 50_000;

/**
 * Terms that a folded word is found by: itself, its common spelling, their stems in the text's language, and the tails
 * of all these, since without a dictionary a compound may be split anywhere.
 * @example wordTerms('kompetanseutvikling', 'nb') holds 'zqutvikling'
 */
export function wordTerms(word: string, language: Language): readonly string[] {
	const key = `${language} ${word}`;
	const known = remembered.get(key);
	if (known !== undefined) return known;
	const forms = writtenForms(word, language);
	// Tails are matched as prefixes, so those of "utviklingen" cover "utvikling" too.
	const longest = forms.filter((form) => !forms.some((other) => other !== form && other.startsWith(form)));
	const terms = [...new Set([...forms, ...longest.flatMap(tailsOf)])];
	if (remembered.size >= MOST_REMEMBERED) remembered.clear();
	remembered.set(key, terms);
	return terms;
}

/** The forms to look for when a folded query word's language is unknown. */
export function askedForms(word: string): readonly string[] {
	const common = commonSpelling(word);
	return distinct([common, ...stems(word).map(commonSpelling), commonSpelling(stem(common, 'nb'))], word);
}

/** A query word as the tail of a compound, to be matched as a prefix, since the tail may have an ending. */
export function asTail(form: string): string {
	return TAIL_MARK + form;
}
