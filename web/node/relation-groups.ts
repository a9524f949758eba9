import { grouped } from '#graph/model/grouped.ts';
import type { NodeId } from '#graph/model/ids.ts';
import { isMapping, type Mapping } from '#graph/model/relation.ts';
import { inverseMapping, type MappingKind, type RelationKind } from '#graph/model/vocabulary.ts';
import type { NodeAnswer } from '#graph/queries/node.ts';

export type RelationEntry = NodeAnswer['relations'][number];

/** Which way a relation is read from the node in the middle. */
export type Direction = 'out' | 'back' | 'mutual';

/** Relations that are read with the same phrase. */
export interface RelationGroup {
	readonly kind: RelationKind;
	readonly direction: Direction;
	readonly entries: readonly RelationEntry[];
}

/** A mapping read from the node in the middle. */
export interface ReadMapping {
	readonly kind: MappingKind;
	readonly mapping: Mapping;
	readonly other: RelationEntry['other'];
}

function directionOf({ relation }: RelationEntry, id: NodeId): Direction {
	if (relation.mutual === true) return 'mutual';
	return relation.from === id ? 'out' : 'back';
}

/** What the resources section shows already. */
function isTaughtHere({ relation, other }: RelationEntry, id: NodeId): boolean {
	return relation.kind === 'teaches' && relation.to === id && other.kind === 'resource';
}

/** The relations of a node by their phrase, without mappings and without the resources that teach it. */
export function relationGroups({ node, relations }: NodeAnswer): readonly RelationGroup[] {
	const own = relations.filter((entry) => !isMapping(entry.relation) && !isTaughtHere(entry, node.id));
	return [...grouped(own, (entry) => `${entry.relation.kind} ${directionOf(entry, node.id)}`).values()].flatMap((entries) => {
		const [first] = entries;
		return first ? [{ kind: first.relation.kind, direction: directionOf(first, node.id), entries }] : [];
	});
}

/** The mappings of a node, each read from its side: broader elsewhere is narrower here. */
export function mappingsOf({ node, relations }: NodeAnswer): readonly ReadMapping[] {
	return relations.flatMap(({ relation, other }) =>
		isMapping(relation)
			? [{ kind: relation.from === node.id ? relation.kind : inverseMapping(relation.kind), mapping: relation, other }]
			: [],
	);
}
