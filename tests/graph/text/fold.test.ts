import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold, foldedWords } from '#graph/text/fold.ts';

test.each([
	['Økosystem', 'okosystem'],
	['LÆRING på Ærø', 'laering pa aero'],
	['Idé, naïv & Ångström', 'ide naiv angstrom'],
	['Meld. St. 27 (2015–2016)', 'meld st 27 2015 2016'],
	['…', ''],
])('folds "%s"', (text, folded) => {
	expect(fold(text)).toBe(folded);
});

test('folding twice changes nothing', () => {
	fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => fold(fold(text)) === fold(text)));
});

test('words are made of a to z and digits', () => {
	fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => foldedWords(text).every((word) => /^[a-z0-9]+$/.test(word))));
});
