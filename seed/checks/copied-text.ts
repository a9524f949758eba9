import type { Finding } from '#graph/model/errors.ts';
import { shingleHash, shinglesOf } from '#seed/copied-text.ts';
import published from '#seed/copied-text-hashes.json' with { type: 'json' };
import { findingAt, type SeedInput } from '#seed/input.ts';
import { textsOf, type WrittenText } from '#seed/texts.ts';

/** Texts in our own words. Labels and titles are the owner's, and must be copied. */
const OWN_WORDS = new Set(['description', 'remark', 'note', 'comment', 'reason', 'opens']);

function isOwn({ path }: WrittenText): boolean {
	return path.some((step) => typeof step === 'string' && OWN_WORDS.has(step));
}

/** A rule that finds runs of eight words that other texts contain as well, identified by hash. */
export function copiedTextRule(hashes: ReadonlySet<string>): (input: SeedInput) => readonly Finding[] {
	return (input) => {
		const texts = textsOf(input);
		// Names are allowed in our texts: using a long name is not copying.
		const names = new Set(texts.filter((text) => !isOwn(text)).flatMap(({ text }) => shinglesOf(text)));
		return texts.filter(isOwn).flatMap(({ text, place }) => {
			const copied = shinglesOf(text).find((shingle) => !names.has(shingle) && hashes.has(shingleHash(shingle)));
			return copied === undefined
				? []
				: [findingAt(place(), 'copied-text', `a source has the same words in a row, "${copied}"; say it in your own words`)];
		});
	};
}

/** None of our texts has eight consecutive words from the texts that were hashed. */
export const checkCopiedText = copiedTextRule(new Set(published.hashes.split(' ')));
