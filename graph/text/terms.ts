import { LANGUAGES, type Language, type LanguageMap } from '#graph/model/language.ts';
import type { Node } from '#graph/model/node.ts';
import { foldedWords } from './fold.ts';
import { askedForms, asTail, LEAST_TAIL, wordTerms } from './word-forms.ts';

/** A text of a node in one language. */
export interface NodeText {
	readonly field: 'label' | 'altLabel' | 'description';
	readonly lang: Language;
	readonly text: string;
}

/** A word of a query. It matches a term equal to an alternative or, with `prefix`, starting with one. */
export interface QueryWord {
	readonly alternatives: readonly string[];
	readonly prefix: boolean;
}

function textsOf(field: NodeText['field'], map: LanguageMap | undefined): readonly NodeText[] {
	return LANGUAGES.flatMap((lang) => {
		const text = map?.[lang];
		return text === undefined ? [] : [{ field, lang, text }];
	});
}

/** The searchable texts of a node: labels first; a short label counts as an alternative one. */
export function nodeTexts(node: Node): readonly NodeText[] {
	return [
		...textsOf('label', node.label),
		...textsOf('altLabel', node.shortLabel),
		...LANGUAGES.flatMap((lang) => (node.altLabel?.[lang] ?? []).map((text) => ({ field: 'altLabel', lang, text }) as const)),
		...textsOf('description', node.description),
	];
}

/** Search terms of a text: folded words, their common spellings, stems, and tails of compounds. */
export function textTerms(text: string, lang: Language): ReadonlySet<string> {
	return new Set(foldedWords(text).flatMap((word) => wordTerms(word, lang)));
}

/** The terms that a store indexes a node by: a–z and 0–9 only, sorted, without duplicates. */
export function nodeTerms(node: Node): readonly string[] {
	return [...new Set(nodeTexts(node).flatMap(({ text, lang }) => [...textTerms(text, lang)]))].sort();
}

/** The words of a query. A node matches if each word matches one of its terms; a query without words matches nothing. */
export function queryWords(q: string): readonly QueryWord[] {
	const words = [...new Set(foldedWords(q))];
	return words.map((word, i) => {
		const forms = askedForms(word);
		// A long enough word may be the head or tail of a compound; only the last word may be incomplete.
		const joins = word.length >= LEAST_TAIL;
		return {
			alternatives: joins ? [...forms, ...forms.filter((form) => form.length >= LEAST_TAIL).map(asTail)] : forms,
			prefix: joins || i === words.length - 1,
		};
	});
}

/** Whether one of the terms matches the word. */
export function hasWord(terms: ReadonlySet<string>, { alternatives, prefix }: QueryWord): boolean {
	if (alternatives.some((alternative) => terms.has(alternative))) return true;
	return prefix && [...terms].some((term) => alternatives.some((alternative) => term.startsWith(alternative)));
}

/** Length of the shortest label in UTF-16 code units, by which candidates are cut off. */
export function labelLength(node: Node): number {
	return Math.min(...Object.values(node.label).map((label) => label.length));
}
