import { grouped } from '#graph/model/grouped.ts';
import type { NodeId } from '#graph/model/ids.ts';
import type { NodeAnswer } from '#graph/queries/node.ts';
import { mappingsOf, type ReadMapping } from '#web/node/relation-groups.ts';

/** A node's mappings into one model: its own, and those of its parts, each read from this side. */
export interface ModelMappings {
	/** Undefined for concepts of no model. */
	readonly model: NodeId | undefined;
	readonly own: readonly ReadMapping[];
	readonly below: readonly NodeAnswer['below'][number][];
}

/** By model, those with most mappings first. */
export function mappingsByModel(answer: NodeAnswer): readonly ModelMappings[] {
	const own = grouped(mappingsOf(answer), ({ other }) => other.model);
	const below = grouped(answer.below, ({ other }) => other.model);
	return [...new Set([...own.keys(), ...below.keys()])]
		.map((model) => ({ model, own: own.get(model) ?? [], below: below.get(model) ?? [] }))
		.sort((a, b) => countOf(b) - countOf(a));
}

export function countOf({ own, below }: Pick<ModelMappings, 'own' | 'below'>): number {
	return own.length + below.length;
}
