import { grouped } from '#graph/model/grouped.ts';
import type { NodeKind } from '#graph/model/vocabulary.ts';
import type { SearchAnswer } from '#graph/queries/search.ts';
import { foldedLetters, foldedWords } from '#graph/text/fold.ts';

export type Hit = SearchAnswer['hits'][number];

export interface HitGroup {
	readonly kind: NodeKind;
	readonly hits: readonly Hit[];
}

/** Groups hits by kind and keeps the order of the answer, so the best hit comes first. */
export function searchGroups(hits: readonly Hit[]): readonly HitGroup[] {
	return [...grouped(hits, (hit) => hit.node.kind)].map(([kind, ofKind]) => ({ kind, hits: ofKind }));
}

export interface TextPart {
	readonly text: string;
	readonly marked: boolean;
}

const LEAST_COMMON = 4;

function commonStart(a: string, b: string): number {
	let n = 0;
	while (n < a.length && n < b.length && a[n] === b[n]) n++;
	return n;
}

/** Finds an exact match, or else a word with a long common prefix (kompetanse, kompetence). */
function placeOf(term: string, folded: string): readonly [number, number] | undefined {
	const exact = folded.indexOf(term);
	if (exact >= 0) return [exact, exact + term.length];
	for (const word of folded.matchAll(/[a-z0-9]+/g)) {
		const common = commonStart(word[0], term);
		if (common >= Math.max(LEAST_COMMON, term.length * 0.6)) return [word.index, word.index + word[0].length];
	}
	return undefined;
}

/** Splits a text into parts, with the matches of the query marked. */
export function markedParts(text: string, query: string): readonly TextPart[] {
	const letters = foldedLetters(text);
	const folded = letters.map(({ letter }) => letter).join('');
	const places = foldedWords(query).flatMap((term) => {
		const place = placeOf(term, folded);
		const [first, last] = place ? [letters[place[0]], letters[place[1] - 1]] : [];
		return first && last ? [{ from: first.from, to: last.to }] : [];
	});
	const parts: TextPart[] = [];
	let at = 0;
	for (const { from, to } of places.sort((a, b) => a.from - b.from)) {
		if (from < at) continue;
		if (from > at) parts.push({ text: text.slice(at, from), marked: false });
		parts.push({ text: text.slice(from, to), marked: true });
		at = to;
	}
	if (at < text.length) parts.push({ text: text.slice(at), marked: false });
	return parts;
}
