import type { Finding } from '#graph/model/errors.ts';
import type { Language, LanguageMap } from '#graph/model/language.ts';
import { findingAt, type Place, type SeedInput } from '#seed/input.ts';

const RULE = 'reasons';
/** Whoever uses the page in one of these reads why we think so. */
const REASON_LANGUAGES: readonly Language[] = ['nb', 'da', 'en'];

function reasonFindings(what: string, reason: LanguageMap | undefined, place: Place): readonly Finding[] {
	const missing = REASON_LANGUAGES.filter((lang) => reason?.[lang] === undefined);
	return missing.length === 0 ? [] : [findingAt(place, RULE, `${what} is not written in ${missing.join(', ')}; add it`)];
}

/** Whatever is our own reading between two things says why, in the languages of the page. */
export function checkReasons(input: SeedInput): readonly Finding[] {
	return [
		...input.mappings.flatMap(({ value, at }) => reasonFindings('the comment of this mapping', value.comment, at('comment'))),
		...input.noCounterparts.flatMap(({ value, at }) => reasonFindings('the reason of this assessment', value.reason, at('reason'))),
		...input.relations
			.filter(({ value }) => value.evidence === 'editorial')
			.flatMap(({ value, at }) => reasonFindings('the note of this editorial relation', value.note, at('note'))),
	];
}
