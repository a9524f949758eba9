import { expect, test } from 'vitest';
import { copiedTextHashes, shingleHash, shinglesOf } from '#seed/copied-text.ts';

test('a shingle is eight words in a row without case and signs', () => {
	expect(shinglesOf('Én to-tre, fire!\nFem (seks) sju åtte 9')).toStrictEqual([
		'én to tre fire fem seks sju åtte',
		'to tre fire fem seks sju åtte 9',
	]);
	expect(shinglesOf('én to tre fire fem seks sju')).toStrictEqual([]);
});

test('a hash is the beginning of a SHA-256', () => {
	expect(shingleHash('abc')).toBe('ba7816bf8f');
});

test('hashes of texts come each once and in order', () => {
	const text = 'a b c d e f g h i';
	expect(copiedTextHashes([text, text])).toStrictEqual(['a b c d e f g h', 'b c d e f g h i'].map(shingleHash).sort());
});
