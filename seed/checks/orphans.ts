import type { Finding } from '#graph/model/errors.ts';
import { findingAt, type SeedInput } from '#seed/input.ts';

/** Every node except actors has a relation; without one it could not be found by browsing. */
export function checkOrphans(input: SeedInput): readonly Finding[] {
	const joined = new Set<string>([...input.relations, ...input.mappings].flatMap(({ value }) => [value.from, value.to]));
	return input.nodes
		.filter(({ value }) => value.kind !== 'actor' && !joined.has(value.id) && !input.unreadTexts.has(value.id))
		.map(({ value, at }) =>
			findingAt(at('id'), 'orphans', `"${value.id}" has no relation to anything; write one under partOf or relations`),
		);
}
