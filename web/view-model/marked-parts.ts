export interface TextPart {
	readonly text: string;
	readonly marked: boolean;
}

const LEAST_COMMON = 4;
const COMBINING = /\p{M}/gu;

/** Letter by letter, so that places in the folded text are places in the text. */
function fold(text: string): string {
	return [...text.toLowerCase()]
		.map((letter) => (letter === 'ø' ? 'o' : letter === 'æ' ? 'a' : letter.normalize('NFD').replace(COMBINING, '').charAt(0) || ' '))
		.join('');
}

function commonStart(a: string, b: string): number {
	let n = 0;
	while (n < a.length && n < b.length && a[n] === b[n]) n++;
	return n;
}

/** Where a word of the query stands, else where a word begins like it (kompetanse, kompetence). */
function placeOf(term: string, folded: string): readonly [number, number] | undefined {
	const exact = folded.indexOf(term);
	if (exact >= 0) return [exact, exact + term.length];
	for (const word of folded.matchAll(/[\p{L}\p{N}]+/gu)) {
		const common = commonStart(word[0], term);
		if (common >= Math.max(LEAST_COMMON, term.length * 0.6)) return [word.index, word.index + word[0].length];
	}
	return undefined;
}

/** A text in parts, those that answer to the query marked. */
export function markedParts(text: string, query: string): readonly TextPart[] {
	const folded = fold(text);
	// A letter of several code units would shift the places.
	if (folded.length !== text.length) return [{ text, marked: false }];
	const terms = fold(query)
		.split(/\s+/)
		.filter((term) => term !== '');
	const places = terms.map((term) => placeOf(term, folded)).filter((place) => place !== undefined);
	const parts: TextPart[] = [];
	let at = 0;
	for (const [from, to] of places.sort((a, b) => a[0] - b[0])) {
		if (from < at) continue;
		if (from > at) parts.push({ text: text.slice(at, from), marked: false });
		parts.push({ text: text.slice(from, to), marked: true });
		at = to;
	}
	if (at < text.length) parts.push({ text: text.slice(at), marked: false });
	return parts;
}
