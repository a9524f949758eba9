import type { Finding } from '#graph/model/errors.ts';
import { type Entry, findingAt, type SeedInput } from '#seed/input.ts';

interface Sourced {
	readonly sources?: readonly string[] | undefined;
}

/** Sources that nothing cites: no page would show them. */
function uncitedSources({ nodes, relations, sources, unreadTexts }: SeedInput): readonly Finding[] {
	const cited = new Set<string>([...nodes, ...relations].flatMap(({ value }) => value.sources));
	return sources
		.filter(({ value }) => !cited.has(value.id) && !unreadTexts.has(value.id))
		.map(({ value, at }) =>
			findingAt(at('id'), 'evidence', `nothing cites "${value.id}"; cite it where it says something, or take it away`),
		);
}

/** Every source named in evidence is in the registry, and every source there is named. */
export function checkEvidence(input: SeedInput): readonly Finding[] {
	const known = new Set<string>([...input.sources.map(({ value }) => value.id), ...input.unreadIds]);
	function unknownSources(at: Entry<unknown>['at'], { sources = [] }: Sourced): readonly Finding[] {
		return sources.flatMap((id, i) =>
			known.has(id)
				? []
				: [findingAt(at('sources', i), 'evidence', `no source has the id "${id}"; correct it, or add the source under sources`)],
		);
	}
	return [
		...uncitedSources(input),
		...input.nodes.flatMap((node) => [
			...unknownSources(node.at, node.value),
			...(node.value.relations ?? []).flatMap((relation, i) => unknownSources((...path) => node.at('relations', i, ...path), relation)),
		]),
		// Relations written under a node were checked with that node, and have no YAML value of their own.
		...input.relations.filter(({ raw }) => raw !== undefined).flatMap((relation) => unknownSources(relation.at, relation.value)),
	];
}
