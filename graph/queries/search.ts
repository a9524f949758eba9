import { z } from 'zod';
import { NodeId } from '#graph/model/ids.ts';
import { Language } from '#graph/model/language.ts';
import { Node } from '#graph/model/node.ts';
import { nodeKinds } from '#graph/model/vocabulary.ts';
import { rank } from '#graph/text/rank.ts';
import { suggest } from '#graph/text/suggest.ts';
import { many, whole } from './parameters.ts';

/** Further candidates are counted but not ranked; the answer then has `truncated` set. */
export const MOST_CANDIDATES = 500;

export const SearchParams = z.strictObject({
	q: z.string().trim().min(1).max(200),
	/** Only nodes of these kinds; empty means all. */
	kind: many(z.enum(nodeKinds)),
	/** Only these models and what belongs to them; empty means everything. */
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
	/** Number of matching nodes, shown or not. */
	total: z.int().nonnegative(),
	truncated: z.boolean(),
	/** Words close to those in the query; only if nothing was found. */
	suggestions: z.array(z.string()),
});
export type SearchAnswer = z.infer<typeof SearchAnswer>;

export interface SearchRows {
	/** Nodes that match every word, sorted by the length of their shortest label, then by id; at most `MOST_CANDIDATES`. */
	readonly candidates: readonly Node[];
	/** Number of matches in all. */
	readonly total: number;
	/** All labels of the graph if nothing matches, else empty. */
	readonly labels: readonly string[];
}

/** The best hits, ranked: exact label, label prefix, all words in the label, alternative label, description. */
export function assembleSearch({ candidates, total, labels }: SearchRows, { q, limit }: SearchParams): SearchAnswer {
	return {
		hits: rank(candidates, q).slice(0, limit),
		total,
		truncated: total > MOST_CANDIDATES,
		suggestions: total === 0 ? suggest(q, labels) : [],
	};
}
