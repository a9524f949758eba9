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

/** Every source named in evidence is in the registry, at least one of them was seen, and every source there is named. */
export function checkEvidence(input: SeedInput): readonly Finding[] {
	const known = new Set<string>([...input.sources.map(({ value }) => value.id), ...input.unreadIds]);
	const notSeen = new Set<string>(input.sources.filter(({ value }) => value.copy === 'notSeen').map(({ value }) => value.id));
	function unknownSources(at: Entry<unknown>['at'], { sources = [] }: Sourced): readonly Finding[] {
		return sources.flatMap((id, i) =>
			known.has(id)
				? []
				: [findingAt(at('sources', i), 'evidence', `no source has the id "${id}"; correct it, or add the source under sources`)],
		);
	}
	function findingsOf(at: Entry<unknown>['at'], sourced: Sourced): readonly Finding[] {
		const { sources = [] } = sourced;
		const isUnseen = sources.length > 0 && sources.every((id) => notSeen.has(id));
		const advice = 'cite a source that was read, or leave it out';
		return [
			...unknownSources(at, sourced),
			...(isUnseen ? [findingAt(at('sources'), 'evidence', `nothing is known from a page that was not seen; ${advice}`)] : []),
		];
	}
	return [
		...uncitedSources(input),
		...input.nodes.flatMap((node) => [
			...findingsOf(node.at, node.value),
			...(node.value.relations ?? []).flatMap((relation, i) => findingsOf((...path) => node.at('relations', i, ...path), relation)),
		]),
		// Relations written under a node were checked with that node, and have no YAML value of their own.
		...input.relations.filter(({ raw }) => raw !== undefined).flatMap((relation) => findingsOf(relation.at, relation.value)),
	];
}
