import type { Finding } from '#graph/model/errors.ts';
import type { NodeId } from '#graph/model/ids.ts';
import { isMappingKind, type NodeKind, type RelationKind, relationFacts } from '#graph/model/vocabulary.ts';
import { type Entry, findingAt, nodesById, type SeedInput } from '#seed/input.ts';

const RULE = 'relation-ends';

/** An id referred to in the seed, and the entry that refers to it. */
interface Reference {
	readonly entry: Entry<unknown>;
	readonly key: string;
	readonly id: NodeId;
}

function references(input: SeedInput): readonly Reference[] {
	return [
		...[...input.relations, ...input.mappings].flatMap((entry) => [
			{ entry, key: 'from', id: entry.value.from },
			{ entry, key: 'to', id: entry.value.to },
		]),
		...input.assessments.flatMap((entry) => [
			{ entry, key: 'concept', id: entry.value.concept },
			{ entry, key: 'targetModel', id: entry.value.targetModel },
		]),
	];
}

function danglingFindings(input: SeedInput): readonly Finding[] {
	const nodes = nodesById(input);
	const retired = new Map(input.aliases.map(({ value }) => [value.from, value.to]));
	return references(input).flatMap(({ entry, key, id }) => {
		if (nodes.has(id) || input.unreadIds.has(id)) return [];
		const moved = retired.get(id);
		const advice = moved ? `it is retired; write "${moved}"` : 'correct the id, or write the node';
		return [findingAt(entry.at(key), RULE, `no node has the id "${id}"; ${advice}`)];
	});
}

function wrongEnd(kind: RelationKind, end: 'from' | 'to', id: NodeId, found: NodeKind | undefined): string | undefined {
	const allowed = relationFacts(kind)[end];
	if (found === undefined || allowed === undefined || allowed.includes(found)) return undefined;
	const verb = end === 'from' ? 'starts from' : 'leads to';
	return `${kind} ${verb} ${allowed.join(', ')}, but "${id}" is of the kind ${found}; use another kind of relation or another node`;
}

function kindFindings(input: SeedInput): readonly Finding[] {
	const nodes = nodesById(input);
	return input.relations.flatMap((entry) => {
		const { from, kind, to } = entry.value;
		// Mappings have their own rule, with better messages.
		if (isMappingKind(kind)) return [];
		const wrong = [
			{ key: 'from', message: wrongEnd(kind, 'from', from, nodes.get(from)?.value.kind) },
			{ key: 'to', message: wrongEnd(kind, 'to', to, nodes.get(to)?.value.kind) },
		];
		return wrong.flatMap(({ key, message }) => (message ? [findingAt(entry.at(key), RULE, message)] : []));
	});
}

function selfFindings(input: SeedInput): readonly Finding[] {
	return input.relations
		.filter(({ value }) => value.from === value.to && value.kind !== 'partOf')
		.map((entry) =>
			findingAt(entry.at('to'), RULE, `"${entry.value.from}" cannot have the relation ${entry.value.kind} to itself; name another node`),
		);
}

/** Every end of a relation, mapping or assessment exists and is of a kind that the vocabulary allows. */
export function checkRelationEnds(input: SeedInput): readonly Finding[] {
	return [...danglingFindings(input), ...kindFindings(input), ...selfFindings(input)];
}
