import { distance } from 'fastest-levenshtein';
import { compareIds } from '#graph/model/ids.ts';
import { fold, foldedWords } from './fold.ts';

const MOST_SUGGESTIONS = 5;
/** Of shorter words nearly every other one is near. */
const LEAST_LETTERS = 3;

/** How many letters may be wrong: two in a long word, one in a short one. */
function tolerance(word: string): number {
	return word.length >= 6 ? 2 : 1;
}

/** Each word of the labels in small letters, as it is spelt there. */
function vocabularyOf(labels: readonly string[]): readonly string[] {
	return [...new Set(labels.flatMap((label) => label.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []))];
}

/** How far a word is from the nearest word asked for; undefined when from each of them too far. */
function nearness(folded: string, asked: readonly string[]): number | undefined {
	const near = asked.map((word) => ({ steps: distance(word, folded), most: tolerance(word) })).filter(({ steps, most }) => steps <= most);
	return near.length === 0 ? undefined : Math.min(...near.map(({ steps }) => steps));
}

/** At most five words of the labels that are near a word asked for but not the same, the nearest first. */
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
