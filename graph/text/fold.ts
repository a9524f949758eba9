/** Letters that Unicode does not take apart, unlike å and é. */
const LETTERS: Readonly<Record<string, string>> = { æ: 'ae', ø: 'o', œ: 'oe', ß: 'ss', ð: 'd', þ: 'th', ł: 'l', đ: 'd' };

/**
 * A text in small letters a–z and digits, everything else a single space.
 * @example fold('Økosystem, år 2') === 'okosystem ar 2'
 */
export function fold(text: string): string {
	return text
		.toLowerCase()
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.replace(/[æøœßðþłđ]/g, (letter) => LETTERS[letter] ?? letter)
		.replace(/[^a-z0-9]+/g, ' ')
		.trim();
}

/** The folded words of a text, in its order. */
export function foldedWords(text: string): readonly string[] {
	const folded = fold(text);
	return folded === '' ? [] : folded.split(' ');
}
