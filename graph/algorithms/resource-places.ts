import type { NodeId } from '#graph/model/ids.ts';
import { isMapping } from '#graph/model/relation.ts';
import { inverseMapping, type MappingKind } from '#graph/model/vocabulary.ts';
import { RESOURCE_MAPPINGS, type ResourcePlace, type ResourcesRows } from '#graph/queries/resources.ts';
import { type KnowledgeGraph, stepsFrom, stepsInto } from './knowledge-graph.ts';
import { waysDown, waysUp } from './part-of.ts';

interface Counterpart {
	readonly id: NodeId;
	/** As seen from the requested node. */
	readonly mapping: MappingKind;
}

function counterparts(graph: KnowledgeGraph, id: NodeId): readonly Counterpart[] {
	return stepsFrom(graph, id).flatMap(({ relation, other }) => {
		if (!isMapping(relation)) return [];
		const mapping = relation.from === id ? relation.kind : inverseMapping(relation.kind);
		return (RESOURCE_MAPPINGS as readonly MappingKind[]).includes(mapping) ? [{ id: other.id, mapping }] : [];
	});
}

/** Places whose resources count for a node: itself, its parts, its ancestors except models, its counterparts and their parts. */
export function resourcePlaces(graph: KnowledgeGraph, id: NodeId): readonly ResourcePlace[] {
	return [
		{ route: 'direct', path: [id] },
		...waysDown(graph, id).map((path) => ({ route: 'descendant', path }) as const),
		...waysUp(graph, id, (node) => node.kind !== 'model').map((path) => ({ route: 'ancestor', path }) as const),
		...counterparts(graph, id).flatMap((counterpart) =>
			[[counterpart.id], ...waysDown(graph, counterpart.id)].map(
				(way) => ({ route: 'mapping', path: [id, ...way], mapping: counterpart.mapping }) as const,
			),
		),
	];
}

/** The resources that teach these places. */
export function taughtAt(graph: KnowledgeGraph, places: readonly ResourcePlace[]): ResourcesRows['taught'] {
	const ids = new Set(places.flatMap((place) => place.path.slice(-1)));
	return [...ids].flatMap((place) =>
		stepsInto(graph, place)
			.filter(({ relation, other }) => relation.kind === 'teaches' && other.kind === 'resource')
			.map(({ other }) => ({ place, resource: other })),
	);
}
