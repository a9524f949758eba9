import { grouped } from '#graph/model/grouped.ts';
import type { NodeId } from '#graph/model/ids.ts';
import { isDirected, isMapping, type Mapping } from '#graph/model/relation.ts';
import { inverseMapping, type MappingKind, NODE_KINDS, type RelationKind } from '#graph/model/vocabulary.ts';
import type { NodeAnswer } from '#graph/queries/node.ts';

export type RelationEntry = NodeAnswer['relations'][number];

/** Direction in which a relation is read from the node. */
export type Direction = 'out' | 'back' | 'mutual';

export interface RelationGroup {
	readonly kind: RelationKind;
	readonly direction: Direction;
	readonly entries: readonly RelationEntry[];
}

/** A mapping as read from the node. */
export interface ReadMapping {
	readonly kind: MappingKind;
	readonly mapping: Mapping;
	readonly other: RelationEntry['other'];
}

function directionOf({ relation }: RelationEntry, id: NodeId): Direction {
	if (relation.mutual === true) return 'mutual';
	return relation.from === id || !isDirected(relation) ? 'out' : 'back';
}

/** The resources section shows these already. */
function isTaughtHere({ relation, other }: RelationEntry, id: NodeId): boolean {
	return relation.kind === 'teaches' && relation.to === id && other.kind === 'resource';
}

const isStructure = ({ other }: RelationEntry) => NODE_KINDS[other.kind].family === 'structure';

/**
 * Relations grouped by phrase, without mappings and without the resources that teach the node. The parts of models stand
 * before what else is part of them, such as their purposes.
 */
export function relationGroups({ node, relations }: NodeAnswer): readonly RelationGroup[] {
	const own = relations.filter((entry) => !isMapping(entry.relation) && !isTaughtHere(entry, node.id));
	return [...grouped(own, (entry) => `${entry.relation.kind} ${directionOf(entry, node.id)}`).values()].flatMap((entries) => {
		const [first] = entries;
		const ordered = [...entries.filter(isStructure), ...entries.filter((entry) => !isStructure(entry))];
		return first ? [{ kind: first.relation.kind, direction: directionOf(first, node.id), entries: ordered }] : [];
	});
}

/** Mappings as read from the node: `broader` on the other side is `narrower` here. */
export function mappingsOf({ node, relations }: NodeAnswer): readonly ReadMapping[] {
	return relations.flatMap(({ relation, other }) =>
		isMapping(relation)
			? [{ kind: relation.from === node.id ? relation.kind : inverseMapping(relation.kind), mapping: relation, other }]
			: [],
	);
}
