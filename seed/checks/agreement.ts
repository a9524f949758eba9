import type { Finding } from '#graph/model/errors.ts';
import { grouped } from '#graph/model/grouped.ts';
import type { NodeId } from '#graph/model/ids.ts';
import { findingAt, type SeedInput } from '#seed/input.ts';
import { membership } from '#seed/membership.ts';

const RULE = 'agreement';
/** Kinds that say that two concepts are as good as the same, parts and all. */
const SAME: readonly string[] = ['exactMatch', 'closeMatch'];

/** Everything that is part of a node, directly or indirectly. */
function partsBelow(input: SeedInput): (id: NodeId) => readonly NodeId[] {
	const children = grouped(
		input.relations.filter(({ value }) => value.kind === 'partOf').map(({ value }) => value),
		({ to }) => to,
	);
	return (id) => {
		const found = new Set([id]);
		for (const whole of found) for (const { from } of children.get(whole) ?? []) found.add(from);
		found.delete(id);
		return [...found];
	};
}

/**
 * What is mapped above agrees with what is said below: of two concepts that are almost the same, the parts that have
 * been assessed against the other model do not all lack a counterpart there.
 */
export function checkAgreement(input: SeedInput): readonly Finding[] {
	const models = membership(input);
	const belowOf = partsBelow(input);
	const lacking = new Set(
		input.assessments.filter(({ value }) => value.result === 'noCounterpart').map(({ value }) => `${value.concept} ${value.targetModel}`),
	);
	const answered = new Set([
		...input.assessments.map(({ value }) => `${value.concept} ${value.targetModel}`),
		...input.mappings.flatMap(({ value: { from, to } }) => [`${from} ${models.get(to)}`, `${to} ${models.get(from)}`]),
	]);
	return input.mappings
		.filter(({ value }) => SAME.includes(value.kind))
		.flatMap(({ value: { from, kind, to }, at }) =>
			(
				[
					[from, to],
					[to, from],
				] as const
			).flatMap(([whole, other]) => {
				const target = models.get(other);
				const parts = belowOf(whole).filter((part) => answered.has(`${part} ${target}`));
				if (parts.length === 0 || parts.some((part) => !lacking.has(`${part} ${target}`))) return [];
				const message = `"${whole}" is mapped ${kind} with "${other}", but of its parts all that are assessed have no counterpart in "${target}" (${parts.join(', ')}); use relatedMatch, or assess the parts again`;
				return [findingAt(at('kind'), RULE, message)];
			}),
		);
}
