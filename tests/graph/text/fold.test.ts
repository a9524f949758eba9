import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold, foldedLetters, foldedWords } from '#graph/text/fold.ts';

test.each([
	['Økosystem', 'okosystem'],
	['LÆRING på Ærø', 'laering pa aero'],
	['Idé, naïv & Ångström', 'ide naiv angstrom'],
	['Meld. St. 27 (2015–2016)', 'meld st 27 2015 2016'],
	['…', ''],
	['kompetanse\u00adutvikling', 'kompetanseutvikling'],
	['Null\u200bbredde', 'nullbredde'],
	['\u200b', ''],
])('folds "%s"', (text, folded) => {
	expect(fold(text)).toBe(folded);
});

test('folding twice changes nothing', () => {
	fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => fold(fold(text)) === fold(text)));
});

test('words are made of a to z and digits', () => {
	fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => foldedWords(text).every((word) => /^[a-z0-9]+$/.test(word))));
});

test('its letters are those of the folded text, each with the part of the text that it stands for', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme' }), (text) => {
			const letters = foldedLetters(text);
			expect(letters.map(({ letter }) => letter).join('')).toBe(fold(text));
			for (const { letter, from, to } of letters) if (letter !== ' ') expect(fold(text.slice(from, to))).toContain(letter);
		}),
	);
	expect(foldedLetters('Æ ø').map(({ from, to }) => [from, to])).toStrictEqual([
		[0, 1],
		[0, 1],
		[1, 2],
		[2, 3],
	]);
});
