import type { Line } from './lines.ts';
import type { PathSentence } from './path-sentences.ts';

/** The ids of all cards and lines that these paths run over. */
export function pathLight(sentences: readonly PathSentence[], lines: readonly Line[]): ReadonlySet<string> {
	const relations = new Map(sentences.flatMap(({ steps }) => steps.map(({ step }) => [step.relation.id, step.relation])));
	const nodes = sentences.flatMap(({ start, steps }) => [start.id, ...steps.map(({ node }) => node.id)]);
	const lit = lines.filter((line) => line.relations.some(({ id }) => relations.has(id)) || isGathered(line));

	/** A line of samsvar stands for all mappings between its ends without naming them. */
	function isGathered({ style, count, from, to }: Line): boolean {
		if (style !== 'samsvar' || count === undefined) return false;
		return [...relations.values()].some((one) => (one.from === from && one.to === to) || (one.from === to && one.to === from));
	}
	return new Set([...nodes, ...lit.map((line) => line.id)]);
}
