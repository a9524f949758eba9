import type { Finding } from '#graph/model/errors.ts';
import type { Language, LanguageMap } from '#graph/model/language.ts';
import { findingAt, type Place, type SeedInput } from '#seed/input.ts';

const RULE = 'reasons';
/** Users of these languages are shown the reasons. */
const REASON_LANGUAGES: readonly Language[] = ['nb', 'da', 'en'];

function reasonFindings(what: string, reason: LanguageMap | undefined, place: Place): readonly Finding[] {
	const missing = REASON_LANGUAGES.filter((lang) => reason?.[lang] === undefined);
	return missing.length === 0 ? [] : [findingAt(place, RULE, `${what} is not written in ${missing.join(', ')}; add it`)];
}

/** Editorial relations, mappings and assessments give their reason in these languages. */
export function checkReasons(input: SeedInput): readonly Finding[] {
	return [
		...input.mappings.flatMap(({ value, at }) => reasonFindings('the comment of this mapping', value.comment, at('comment'))),
		...input.assessments.flatMap(({ value, at }) => reasonFindings('the reason of this assessment', value.reason, at('reason'))),
		...input.relations
			.filter(({ value }) => value.evidence === 'editorial')
			.flatMap(({ value, at }) => reasonFindings('the note of this editorial relation', value.note, at('note'))),
	];
}
