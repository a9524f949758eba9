import { withoutInvisible } from '#graph/model/language.ts';

/** Letters that Unicode does not decompose, unlike å and é. */
const LETTERS: Readonly<Record<string, string>> = { æ: 'ae', ø: 'o', œ: 'oe', ß: 'ss', ð: 'd', þ: 'th', ł: 'l', đ: 'd' };

/** Works letter by letter, so that folding parts of a text gives the same result as folding the whole. */
function plain(text: string): string {
	return withoutInvisible(text)
		.toLowerCase()
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.replace(/[æøœßðþłđ]/g, (letter) => LETTERS[letter] ?? letter)
		.replace(/[^a-z0-9]+/g, ' ');
}

/**
 * A text reduced to a–z and digits, with everything else collapsed to single spaces; invisible characters are dropped.
 * @example fold('Økosystem, år 2') === 'okosystem ar 2'
 */
export function fold(text: string): string {
	return plain(text).trim();
}

/** A folded letter and the part of the original text that it comes from. */
export interface FoldedLetter {
	readonly letter: string;
	readonly from: number;
	readonly to: number;
}

/** The letters of `fold(text)`. `æ` yields two letters with the same part, and accents belong to the letter before them. */
export function foldedLetters(text: string): readonly FoldedLetter[] {
	const letters: FoldedLetter[] = [];
	let from = 0;
	for (const character of text) {
		const to = from + character.length;
		const folded = plain(character);
		const last = letters.at(-1);
		if (folded === '' && last) letters.splice(-1, 1, { ...last, to });
		for (const letter of folded) {
			if (letter !== ' ' || (letters.length > 0 && letters.at(-1)?.letter !== ' ')) letters.push({ letter, from, to });
		}
		from = to;
	}
	return letters.at(-1)?.letter === ' ' ? letters.slice(0, -1) : letters;
}

/** The folded words of a text, in order. */
export function foldedWords(text: string): readonly string[] {
	const folded = fold(text);
	return folded === '' ? [] : folded.split(' ');
}
