import type { Finding } from '#graph/model/errors.ts';
import { shingleHash, shinglesOf } from '#seed/copied-text.ts';
import published from '#seed/copied-text-hashes.json' with { type: 'json' };
import { findingAt, type SeedInput } from '#seed/input.ts';
import { textsOf, type WrittenText } from '#seed/texts.ts';

/** What we write in our own words; labels and titles are the owner's, and have to be. */
const OWN_WORDS = new Set(['description', 'remark', 'note', 'comment', 'reason']);

function isOwn({ path }: WrittenText): boolean {
	return path.some((step) => typeof step === 'string' && OWN_WORDS.has(step));
}

/** A rule that finds rows of eight words which other texts have too, known by their hashes. */
export function copiedTextRule(hashes: ReadonlySet<string>): (input: SeedInput) => readonly Finding[] {
	return (input) => {
		const texts = textsOf(input);
		// A name may be as long as it is: whoever writes it has copied nothing.
		const names = new Set(texts.filter((text) => !isOwn(text)).flatMap(({ text }) => shinglesOf(text)));
		return texts.filter(isOwn).flatMap(({ text, place }) => {
			const copied = shinglesOf(text).find((shingle) => !names.has(shingle) && hashes.has(shingleHash(shingle)));
			return copied === undefined
				? []
				: [findingAt(place(), 'copied-text', `a source has the same words in a row, "${copied}"; say it in your own words`)];
		});
	};
}

/** No text of ours has eight words in a row from the texts that the hashes were made of. */
export const checkCopiedText = copiedTextRule(new Set(published.hashes.split(' ')));
