import type { Finding } from '#graph/model/errors.ts';
import { findingAt, type SeedInput } from '#seed/input.ts';
import { textsOf } from '#seed/texts.ts';

/** Format characters, spaces other than that of the keyboard, and control characters other than a line break. */
const INVISIBLE = /\p{Cf}|(?! )\p{Zs}|[\u2028\u2029]|(?!\n)\p{Cc}/u;

const NAMES: Readonly<Record<string, string>> = {
	'\t': 'tab',
	'\u00a0': 'no-break space',
	'\u00ad': 'soft hyphen',
	'\u200b': 'zero-width space',
	'\u200c': 'zero-width non-joiner',
	'\u200d': 'zero-width joiner',
	'\u200e': 'left-to-right mark',
	'\u200f': 'right-to-left mark',
	'\u2007': 'figure space',
	'\u2009': 'thin space',
	'\u2028': 'line separator',
	'\u202f': 'narrow no-break space',
	'\u2060': 'word joiner',
	'\ufeff': 'byte order mark',
};

/** Texts hold no character that cannot be seen: names with one look like others but are not found as such. */
export function checkInvisible(input: SeedInput): readonly Finding[] {
	return textsOf(input).flatMap(({ text, place }) => {
		const [found] = INVISIBLE.exec(text) ?? [];
		if (found === undefined) return [];
		const code = `U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
		const name = [NAMES[found], code].filter(Boolean).join(', ');
		return [findingAt(place(), 'invisible', `this text holds a character that cannot be seen (${name}); type it anew`)];
	});
}
