import type { Path, Place, SeedInput } from './input.ts';

/** A text as written, and its position. */
export interface WrittenText {
	readonly text: string;
	/** Keys and indexes that lead to it within its entry. */
	readonly path: Path;
	place(): Place;
}

/** Keys of ids and addresses, which are for machines: no rule on wording, copying or personal data concerns them. */
const NOT_TEXTS = new Set(['id', 'from', 'to', 'node', 'nodes', 'concept', 'targetModel', 'partOf', 'sources', 'address', 'kind']);

function textsUnder(value: unknown, path: Path, at: (...path: Path) => Place): readonly WrittenText[] {
	if (typeof value === 'string') return [{ text: value, path, place: () => at(...path) }];
	if (Array.isArray(value)) return value.flatMap((inner, i) => textsUnder(inner, [...path, i], at));
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) => (NOT_TEXTS.has(key) ? [] : textsUnder(inner, [...path, key], at)));
}

/** Every text of a seed, dates and the like included but no ids and addresses, each once and before trimming. */
export function textsOf(input: SeedInput): readonly WrittenText[] {
	const entries = [input.nodes, input.relations, input.sources, input.mappings, input.assessments, input.overviews].flat();
	return entries.flatMap(({ raw, at }) => textsUnder(raw, [], at));
}
