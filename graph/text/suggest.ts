import { distance } from 'fastest-levenshtein';
import { compareIds } from '#graph/model/ids.ts';
import { fold, foldedWords } from './fold.ts';

const MOST_SUGGESTIONS = 5;
/** Almost any word is close to a shorter one. */
const LEAST_LETTERS = 3;

/** Maximum edit distance: two for a long word, one for a short one. */
function tolerance(word: string): number {
	return word.length >= 6 ? 2 : 1;
}

/** All words of the labels in lower case, with their original spelling. */
function vocabularyOf(labels: readonly string[]): readonly string[] {
	return [...new Set(labels.flatMap((label) => label.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []))];
}

/** Edit distance to the closest query word; undefined if all are too far away. */
function nearness(folded: string, asked: readonly string[]): number | undefined {
	const near = asked.map((word) => ({ steps: distance(word, folded), most: tolerance(word) })).filter(({ steps, most }) => steps <= most);
	return near.length === 0 ? undefined : Math.min(...near.map(({ steps }) => steps));
}

/** At most five label words that are close to a query word but not equal to it, closest first. */
export function suggest(q: string, labels: readonly string[]): string[] {
	const asked = foldedWords(q).filter((word) => word.length >= LEAST_LETTERS);
	return vocabularyOf(labels)
		.flatMap((word) => {
			const folded = fold(word);
			const steps = folded.length < LEAST_LETTERS || asked.includes(folded) ? undefined : nearness(folded, asked);
			return steps === undefined ? [] : [{ word, steps }];
		})
		.sort((a, b) => a.steps - b.steps || compareIds(a.word, b.word))
		.slice(0, MOST_SUGGESTIONS)
		.map(({ word }) => word);
}
