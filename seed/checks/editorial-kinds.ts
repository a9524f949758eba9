import type { Finding } from '#graph/model/errors.ts';
import { relationFacts, relationKinds } from '#graph/model/vocabulary.ts';
import { findingAt, type SeedInput } from '#seed/input.ts';

const RULE = 'editorial-kinds';
const ALLOWED = relationKinds.filter((kind) => relationFacts(kind).editorial === true);

/** What only a source can say, such as that a strategy guides a level, is never our reading. */
export function checkEditorialKinds(input: SeedInput): readonly Finding[] {
	return input.relations
		.filter(({ value }) => value.evidence === 'editorial' && !ALLOWED.includes(value.kind))
		.map(({ value, at }) =>
			findingAt(at('kind'), RULE, `${value.kind} is for what a source says; cite it, or use one of: ${ALLOWED.join(', ')}`),
		);
}
