import { z } from 'zod';
import { NodeId } from '#graph/model/ids.ts';
import { Language } from '#graph/model/language.ts';
import { Node } from '#graph/model/node.ts';
import { nodeKinds } from '#graph/model/vocabulary.ts';
import { rank } from '#graph/text/rank.ts';
import { suggest } from '#graph/text/suggest.ts';
import { many, whole } from './parameters.ts';

/** More candidates than this are counted but not ranked; the answer says so by `truncated`. */
export const MOST_CANDIDATES = 500;

export const SearchParams = z.strictObject({
	q: z.string().trim().min(1).max(200),
	/** Only nodes of these kinds; none means all. */
	kind: many(z.enum(nodeKinds)),
	/** Only these models and what belongs to them; none means everything. */
	model: many(NodeId),
	limit: whole(1, 50, 20),
});
export type SearchParams = z.infer<typeof SearchParams>;

export const SearchHit = z.strictObject({
	node: Node,
	/** The text that matched best. */
	match: z.strictObject({ field: z.enum(['label', 'altLabel', 'description']), lang: Language, text: z.string() }),
});
export type SearchHit = z.infer<typeof SearchHit>;

export const SearchAnswer = z.strictObject({
	hits: z.array(SearchHit),
	/** How many nodes match, shown or not. */
	total: z.int().nonnegative(),
	truncated: z.boolean(),
	/** Words near the ones asked for; only where nothing was found. */
	suggestions: z.array(z.string()),
});
export type SearchAnswer = z.infer<typeof SearchAnswer>;

export interface SearchRows {
	/** Nodes that match every word: the shortest labels first, then by id, at most `MOST_CANDIDATES`. */
	readonly candidates: readonly Node[];
	/** How many match in all. */
	readonly total: number;
	/** Every label of the graph, where nothing matches; else empty. */
	readonly labels: readonly string[];
}

/** The best hits: exact label, label prefix, all words in the label, alternative label, description. */
export function assembleSearch({ candidates, total, labels }: SearchRows, { q, limit }: SearchParams): SearchAnswer {
	return {
		hits: rank(candidates, q).slice(0, limit),
		total,
		truncated: total > MOST_CANDIDATES,
		suggestions: total === 0 ? suggest(q, labels) : [],
	};
}
