import type { NodeId, RelationId } from '#graph/model/ids.ts';
import type { Outline } from '#graph/queries/outline.ts';
import type { ComparedPart, ComparedSide, Counterpart } from './compare-side.ts';

/** The part of a side with this id. */
export function partOf(parts: readonly ComparedPart[], id: NodeId): ComparedPart | undefined {
	for (const part of parts) {
		const found = part.node.id === id ? part : partOf(part.parts, id);
		if (found) return found;
	}
	return undefined;
}

export interface FoundMapping {
	readonly node: Outline;
	readonly counterpart: Counterpart;
}

/** A mapping as one side reads it, with the concept that it starts from. */
export function mappingOf({ parts }: Pick<ComparedSide, 'parts'>, id: RelationId): FoundMapping | undefined {
	for (const part of parts) {
		const counterpart = part.answer?.kind === 'mapped' ? part.answer.counterparts.find(({ mapping }) => mapping.id === id) : undefined;
		const found = counterpart ? { node: part.node, counterpart } : mappingOf(part, id);
		if (found) return found;
	}
	return undefined;
}
