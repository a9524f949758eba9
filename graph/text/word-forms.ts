import type { Language } from '#graph/model/language.ts';
import { commonSpelling } from './spelling.ts';
import { stem, stems } from './stem.ts';

/** A shorter stem says too little to search by. */
const LEAST_STEM = 3;
/** `fag` is the shortest word that joins another; a shorter tail than `plan` is mostly an ending. */
const LEAST_HEAD = 3;
const LEAST_TAIL = 4;

/** Marks the tail of a compound, so that a query of two letters does not match the middle of every word. */
const TAIL_MARK = 'zq';

function distinct(forms: readonly string[], word: string): readonly string[] {
	return [...new Set([word, ...forms.filter((form) => form.length >= LEAST_STEM)])];
}

/** A folded word of a text in a known language, its common spelling and their stems. */
export function writtenForms(word: string, language: Language): readonly string[] {
	const common = commonSpelling(word);
	return distinct([common, commonSpelling(stem(word, language)), commonSpelling(stem(common, 'nb'))], word);
}

/** A folded word of a query, whose language nobody said: the forms that a text may hold for it. */
export function askedForms(word: string): readonly string[] {
	const common = commonSpelling(word);
	return distinct([common, ...stems(word).map(commonSpelling), commonSpelling(stem(common, 'nb'))], word);
}

/**
 * What a compound may end in, without a dictionary: every tail that leaves a head.
 * @example tailsOf('kompetanseutvikling') holds 'zqutvikling'
 */
export function tailsOf(form: string): readonly string[] {
	const tails: string[] = [];
	for (let start = LEAST_HEAD; start <= form.length - LEAST_TAIL; start++) tails.push(TAIL_MARK + form.slice(start));
	return tails;
}

/** A word asked for as the tail of a compound; nothing for a word too short to be one. */
export function asTail(form: string): readonly string[] {
	return form.length >= LEAST_TAIL ? [TAIL_MARK + form] : [];
}
