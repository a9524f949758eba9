import type { Finding } from '#graph/model/errors.ts';
import { findingAt, nodesById, type SeedInput } from '#seed/input.ts';

const RULE = 'id-register';

function nodeFindings(input: SeedInput): readonly Finding[] {
	const kinds = new Map(input.registeredIds.map(({ value }) => [value.id, value.kind]));
	const withdrawn = new Set(input.withdrawnIds.map(({ value }) => value.id));
	return input.nodes.flatMap(({ value: { id, kind }, at }) => {
		const before = kinds.get(id);
		const found: Finding[] = [];
		if (before === undefined) found.push(findingAt(at('id'), RULE, `"${id}" is not in the register of ids; run npm run seed:ids`));
		if (before !== undefined && before !== kind)
			found.push(findingAt(at('kind'), RULE, `"${id}" was given to a ${before}, so no ${kind} may have it; choose a new id`));
		if (withdrawn.has(id)) found.push(findingAt(at('id'), RULE, `"${id}" is withdrawn, and no id is used twice; choose a new id`));
		return found;
	});
}

function lostFindings(input: SeedInput): readonly Finding[] {
	const nodes = nodesById(input);
	const accounted = new Set([
		...input.aliases.map(({ value }) => value.from),
		...input.withdrawnIds.map(({ value }) => value.id),
		...input.unreadIds,
	]);
	return input.registeredIds
		.filter(({ value }) => !nodes.has(value.id) && !accounted.has(value.id))
		.map(({ value, at }) =>
			findingAt(
				at(),
				RULE,
				`"${value.id}" has left the seed, but links to it live on; name its successor under aliases, or write it with the reason under withdrawn`,
			),
		);
}

function unregisteredFindings(input: SeedInput): readonly Finding[] {
	const registered = new Set(input.registeredIds.map(({ value }) => value.id));
	return input.withdrawnIds
		.filter(({ value }) => !registered.has(value.id))
		.map(({ value, at }) => findingAt(at(), RULE, `"${value.id}" is withdrawn, but was never given; correct it, or take it away`));
}

/**
 * Every id is in the register of all ids ever used, with one kind, and each id that left the seed has a successor or a
 * reason. A seed without a register has no links to preserve.
 */
export function checkIdRegister(input: SeedInput): readonly Finding[] {
	if (input.registeredIds.length === 0) return [];
	return [...nodeFindings(input), ...lostFindings(input), ...unregisteredFindings(input)];
}
