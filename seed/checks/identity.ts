import type { Finding } from '#graph/model/errors.ts';
import { NodeId } from '#graph/model/ids.ts';
import { isDirected } from '#graph/model/relation.ts';
import { type Entry, findingAt, nodesById, type Path, placeInWords, type SeedInput } from '#seed/input.ts';

const RULE = 'identity';

/** A finding for each entry whose key an earlier one has; `message` gets the place of the first. */
function repeated<T>(
	entries: readonly Entry<T>[],
	keysOf: (value: T) => readonly string[],
	path: Path,
	message: (value: T, first: string) => string,
): readonly Finding[] {
	const firsts = new Map<string, Entry<T>>();
	return entries.flatMap((entry) => {
		const keys = keysOf(entry.value);
		const first = keys.map((key) => firsts.get(key)).find((found) => found !== undefined);
		for (const key of keys) if (!firsts.has(key)) firsts.set(key, entry);
		return first ? [findingAt(entry.at(...path), RULE, message(entry.value, placeInWords(first.at(...path))))] : [];
	});
}

/** A relation without a direction is the same from either end. */
function relationKeys(relation: SeedInput['relations'][number]['value']): readonly string[] {
	const { from, kind, to } = relation;
	const forward = `${from} ${kind} ${to}`;
	return !isDirected(relation) && from !== to ? [forward, `${to} ${kind} ${from}`] : [forward];
}

function aliasFindings(input: SeedInput): readonly Finding[] {
	const live = nodesById(input);
	return input.aliases.flatMap((alias) => {
		const { from, to } = alias.value;
		const node = live.get(from);
		const found: string[] = [];
		if (!NodeId.safeParse(from).success) found.push(`"${from}" could never have been an id; correct it`);
		if (node) found.push(`"${from}" is retired here but lives at ${placeInWords(node.at('id'))}; remove the alias or the node`);
		if (!live.has(to) && !input.unreadIds.has(to)) found.push(`no node has the id "${to}"; name the node that took the place of "${from}"`);
		return found.map((message) => findingAt(alias.at(), RULE, message));
	});
}

/** Ids and relations are unique, and no retired id is in use. */
export function checkIdentity(input: SeedInput): readonly Finding[] {
	return [
		...repeated(
			[...input.nodes.map((node) => ({ ...node, value: node.value.id })), ...input.unreadNodes],
			(id) => [id],
			['id'],
			(id, first) => `the id "${id}" is already taken at ${first}; give one of the two nodes another id, or remove it`,
		),
		...repeated(
			input.sources,
			({ id }) => [id],
			['id'],
			({ id }, first) => `the id "${id}" is already taken at ${first}; give one of the two sources another id, or remove it`,
		),
		...repeated(
			input.relations,
			relationKeys,
			[],
			({ from, kind, to }, first) => `"${from} ${kind} ${to}" already stands at ${first}; remove one of the two`,
		),
		...repeated(
			input.aliases,
			({ from }) => [from],
			[],
			({ from }, first) => `"${from}" is already retired at ${first}; remove one of the two`,
		),
		...aliasFindings(input),
	];
}
