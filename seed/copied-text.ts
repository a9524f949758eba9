import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** Words in a row that are no accident. */
const WORDS = 8;
/** Of 40 bits: enough that two different rows of words hardly ever meet, too few to keep more than needed. */
const HASH_LENGTH = 10;

/** Each row of eight words in a text, folded to small letters without signs. */
export function shinglesOf(text: string): readonly string[] {
	const words =
		text
			.normalize('NFC')
			.toLowerCase()
			.match(/[\p{L}\p{N}]+/gu) ?? [];
	return words.slice(WORDS - 1).map((_, i) => words.slice(i, i + WORDS).join(' '));
}

/** From a hash nobody can read the words; so hashes may be published where texts may not. */
export function shingleHash(shingle: string): string {
	return bytesToHex(sha256(new TextEncoder().encode(shingle))).slice(0, HASH_LENGTH);
}

/** The hashes of all rows of eight words in some texts, each once, in one order. */
export function copiedTextHashes(texts: readonly string[]): readonly string[] {
	return [...new Set(texts.flatMap(shinglesOf).map(shingleHash))].sort();
}
