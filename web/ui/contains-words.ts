import { fold, foldedWords } from '#graph/text/fold.ts';

/** Whether every word of a text is found within these, in whatever order, case and accents; a part of a word is enough. */
export function containsWords(text: string, within: readonly string[]): boolean {
	const words = foldedWords(text);
	if (words.length === 0) return text.trim() === '';
	const hay = fold(within.join(' '));
	return words.every((word) => hay.includes(word));
}
