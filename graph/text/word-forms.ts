import type { Language } from '#graph/model/language.ts';
import { commonSpelling } from './spelling.ts';
import { stem, stems } from './stem.ts';

/** A shorter stem says too little to search by. */
const LEAST_STEM = 3;
/** `fag` is the shortest word that joins another; a shorter tail than `plan` is mostly an ending. */
const LEAST_HEAD = 3;
export const LEAST_TAIL = 4;

/** Marks the tail of a compound, so that a query of two letters does not match the middle of every word. */
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

/** Texts repeat their words, and ranking reads again what indexing has read. */
const remembered = new Map<string, readonly string[]>();
const MOST_REMEMBERED = 50_000;

/**
 * What a folded word of a text is found by: itself, its common spelling, their stems by the rules of the text's
 * language, and the tails of all these, as a compound may be cut anywhere (there is no dictionary).
 * @example wordTerms('kompetanseutvikling', 'nb') holds 'zqutvikling'
 */
export function wordTerms(word: string, language: Language): readonly string[] {
	const key = `${language} ${word}`;
	const known = remembered.get(key);
	if (known !== undefined) return known;
	const forms = writtenForms(word, language);
	// Tails are asked for as beginnings, so those of "utviklingen" serve "utvikling" too.
	const longest = forms.filter((form) => !forms.some((other) => other !== form && other.startsWith(form)));
	const terms = [...new Set([...forms, ...longest.flatMap(tailsOf)])];
	if (remembered.size >= MOST_REMEMBERED) remembered.clear();
	remembered.set(key, terms);
	return terms;
}

/** A folded word of a query, whose language nobody said: the forms that a text may hold for it. */
export function askedForms(word: string): readonly string[] {
	const common = commonSpelling(word);
	return distinct([common, ...stems(word).map(commonSpelling), commonSpelling(stem(common, 'nb'))], word);
}

/** A word of a query as the tail of a compound; to be matched as a beginning, since a tail may have an ending. */
export function asTail(form: string): string {
	return TAIL_MARK + form;
}
