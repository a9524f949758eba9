import type { Finding } from '#graph/model/errors.ts';
import { type Entry, findingAt, type SeedInput } from '#seed/input.ts';

interface Sourced {
	readonly sources?: readonly string[] | undefined;
}

/** Every source named in evidence is in the registry. */
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
		...input.nodes.flatMap((node) => [
			...unknownSources(node.at, node.value),
			...(node.value.relations ?? []).flatMap((relation, i) => unknownSources((...path) => node.at('relations', i, ...path), relation)),
		]),
		// Relations written under a node were checked with that node, and have no YAML value of their own.
		...input.relations.filter(({ raw }) => raw !== undefined).flatMap((relation) => unknownSources(relation.at, relation.value)),
	];
}
