import type { Finding } from '#graph/model/errors.ts';
import { isConceptKind } from '#graph/model/vocabulary.ts';
import { findingAt, nodesById, placeInWords, type SeedInput } from '#seed/input.ts';
import { membership } from '#seed/membership.ts';

const RULE = 'assessments';

function endFindings(input: SeedInput): readonly Finding[] {
	const nodes = nodesById(input);
	const models = membership(input);
	return input.assessments.flatMap(({ value, at }) => {
		const { concept, targetModel } = value;
		const kind = nodes.get(concept)?.value.kind;
		const target = nodes.get(targetModel)?.value.kind;
		const found: Finding[] = [];
		if (kind && !isConceptKind(kind))
			found.push(findingAt(at('concept'), RULE, `"${concept}" is of the kind ${kind}, so it is not assessed; assess the concepts in it`));
		if (kind && isConceptKind(kind) && !models.has(concept))
			found.push(findingAt(at('concept'), RULE, `"${concept}" belongs to no model, so it is not assessed; remove this`));
		if (target && target !== 'model')
			found.push(findingAt(at('targetModel'), RULE, `"${targetModel}" is of the kind ${target}; name the model that it belongs to`));
		if (models.get(concept) === targetModel)
			found.push(findingAt(at('targetModel'), RULE, `"${concept}" is in the model "${targetModel}" itself; name another model`));
		return found;
	});
}

function conflictFindings(input: SeedInput): readonly Finding[] {
	const models = membership(input);
	const mapped = new Map<string, string>();
	for (const { value, at } of input.mappings) {
		for (const [concept, other] of [
			[value.from, value.to],
			[value.to, value.from],
		] as const) {
			mapped.set(`${concept} ${models.get(other)}`, placeInWords(at()));
		}
	}
	const firsts = new Map<string, string>();
	return input.assessments.flatMap(({ value, at }) => {
		const { concept, targetModel } = value;
		const key = `${concept} ${targetModel}`;
		const mapping = mapped.get(key);
		const first = firsts.get(key);
		if (first === undefined) firsts.set(key, placeInWords(at()));
		return [
			...(mapping ? [`"${concept}" is mapped into "${targetModel}" at ${mapping}; keep the mapping or this`] : []),
			...(first ? [`"${concept}" is already assessed against "${targetModel}" at ${first}; remove one of the two`] : []),
		].map((message) => findingAt(at(), RULE, message));
	});
}

/** An assessment is about a concept, against another model, and stands alone: with no mapping into it and no second assessment. */
export function checkAssessments(input: SeedInput): readonly Finding[] {
	return [...endFindings(input), ...conflictFindings(input)];
}
