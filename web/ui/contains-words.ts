import { fold, foldedWords } from '#graph/text/fold.ts';

/** Whether every word of `text` occurs in `within`, in any order, ignoring case and accents; parts of words match too. */
export function containsWords(text: string, within: readonly string[]): boolean {
	const words = foldedWords(text);
	if (words.length === 0) return text.trim() === '';
	const hay = fold(within.join(' '));
	return words.every((word) => hay.includes(word));
}
