import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** Number of consecutive words that rules out coincidence. */
const WORDS = 8;
/** In hex digits: 40 bits are enough to make collisions unlikely, and store no more than needed. */
const HASH_LENGTH = 10;

/** The words of a text, folded to lower case without punctuation. */
export function wordsOf(text: string): readonly string[] {
	return (
		text
			.normalize('NFC')
			.toLowerCase()
			.match(/[\p{L}\p{N}]+/gu) ?? []
	);
}

/** What a text quotes, without the quotation marks. */
export function quotationsOf(text: string): readonly string[] {
	return [...text.matchAll(/"([^"\n]+)"|«([^»]+)»|“([^”]+)”/g)].map(([, plain, angled, curled]) => plain ?? angled ?? curled ?? '');
}

/** All runs of eight words in a text. */
export function shinglesOf(text: string): readonly string[] {
	const words = wordsOf(text);
	return words.slice(WORDS - 1).map((_, i) => words.slice(i, i + WORDS).join(' '));
}

/** The words cannot be recovered from a hash, so hashes may be published where the texts may not. */
export function shingleHash(shingle: string): string {
	return bytesToHex(sha256(new TextEncoder().encode(shingle))).slice(0, HASH_LENGTH);
}

/** Hashes of all runs of eight words in the texts, sorted and without duplicates. */
export function copiedTextHashes(texts: readonly string[]): readonly string[] {
	return [...new Set(texts.flatMap(shinglesOf).map(shingleHash))].sort();
}
