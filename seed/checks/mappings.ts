import type { Finding } from '#graph/model/errors.ts';
import type { NodeId } from '#graph/model/ids.ts';
import { isConceptKind } from '#graph/model/vocabulary.ts';
import type { WholeMapping } from '#seed/format.ts';
import { type Entry, findingAt, nodesById, placeInWords, type SeedInput } from '#seed/input.ts';
import { membership } from '#seed/membership.ts';
import { exactClasses } from './exact-classes.ts';

const RULE = 'mappings';
/** Label-only mappings must not claim more confidence than this. */
const MOST_BY_LABEL = 0.5;
/** Disjoint with exactMatch, also transitively (SKOS S46). */
const DISJOINT_WITH_EXACT: readonly string[] = ['broadMatch', 'narrowMatch', 'relatedMatch'];

function endFindings(input: SeedInput): readonly Finding[] {
	const nodes = nodesById(input);
	const models = membership(input);
	return input.mappings.flatMap((mapping) => {
		const ends = (['from', 'to'] as const).map((key) => {
			const id = mapping.value[key];
			return { key, id, kind: nodes.get(id)?.value.kind, model: models.get(id) };
		});
		const found = ends.flatMap(({ key, id, kind, model }) => {
			if (kind === undefined) return [];
			if (!isConceptKind(kind))
				return [findingAt(mapping.at(key), RULE, `"${id}" is of the kind ${kind}, so it cannot be mapped; map the concepts in it`)];
			return model ? [] : [findingAt(mapping.at(key), RULE, `"${id}" belongs to no model; a mapping joins concepts of two models`)];
		});
		const [model, other] = ends.map((end) => end.model);
		if (model === undefined || model !== other) return found;
		return [
			...found,
			findingAt(mapping.at('to'), RULE, `both ends are in the model "${model}"; use partOf or another relation inside a model`),
		];
	});
}

function labelOnlyFindings({ value, at }: Entry<WholeMapping>): readonly Finding[] {
	if (value.basis !== 'label') return [];
	return [
		...(value.kind === 'exactMatch'
			? [findingAt(at('kind'), RULE, 'a mapping read from labels alone is never exactMatch; use closeMatch, or read the definitions')]
			: []),
		...(value.confidence > MOST_BY_LABEL
			? [findingAt(at('confidence'), RULE, `a mapping read from labels alone has a confidence of at most ${MOST_BY_LABEL}`)]
			: []),
	];
}

function pairOf({ from, to }: { readonly from: NodeId; readonly to: NodeId }): string {
	return [from, to].sort().join(' ');
}

function contradict(a: string, b: string): boolean {
	return (a === 'exactMatch' && DISJOINT_WITH_EXACT.includes(b)) || (b === 'exactMatch' && DISJOINT_WITH_EXACT.includes(a));
}

function pairFindings(mappings: SeedInput['mappings']): readonly Finding[] {
	const firsts = new Map<string, Entry<WholeMapping>>();
	return mappings.flatMap((mapping) => {
		const pair = pairOf(mapping.value);
		const first = firsts.get(pair);
		if (first === undefined) {
			firsts.set(pair, mapping);
			return [];
		}
		const { from, kind, to } = mapping.value;
		const place = placeInWords(first.at());
		const message = contradict(kind, first.value.kind)
			? `${kind} between "${from}" and "${to}" contradicts the ${first.value.kind} at ${place}; keep one`
			: `"${from}" and "${to}" are already mapped at ${place}; keep one mapping a pair`;
		return [findingAt(mapping.at('kind'), RULE, message)];
	});
}

function closureFindings(mappings: SeedInput['mappings']): readonly Finding[] {
	const exactPairs = new Set(mappings.filter(({ value }) => value.kind === 'exactMatch').map(({ value }) => pairOf(value)));
	const classOf = exactClasses(mappings.map(({ value }) => value));
	return mappings.flatMap((mapping) => {
		const { from, kind, to } = mapping.value;
		if (!DISJOINT_WITH_EXACT.includes(kind) || exactPairs.has(pairOf(mapping.value))) return [];
		const same = classOf(from);
		if (same === undefined || same !== classOf(to)) return [];
		return [findingAt(mapping.at('kind'), RULE, `${kind} contradicts a chain of exactMatch from "${from}" to "${to}"; change one of them`)];
	});
}

/** Mappings connect concepts of two models, one mapping per pair, and nothing contradicts an exact one. */
export function checkMappings(input: SeedInput): readonly Finding[] {
	return [
		...endFindings(input),
		...input.mappings.flatMap(labelOnlyFindings),
		...pairFindings(input.mappings),
		...closureFindings(input.mappings),
	];
}
