import { z } from 'zod';
import { grouped } from '#graph/model/grouped.ts';
import { compareIds, NodeId } from '#graph/model/ids.ts';
import { Node } from '#graph/model/node.ts';
import type { MappingKind } from '#graph/model/vocabulary.ts';

export const ResourcesParams = z.strictObject({ id: NodeId });
export type ResourcesParams = z.infer<typeof ResourcesParams>;

/** How a resource is reached: it teaches the node, a part of it, an ancestor, or a counterpart in another model. */
export const ROUTES = ['direct', 'descendant', 'ancestor', 'mapping'] as const;
export const Route = z.enum(ROUTES);
export type Route = z.infer<typeof Route>;

export const ResourcesAnswer = z.strictObject({
	resources: z.array(
		z.strictObject({
			node: Node,
			route: Route,
			/** From the requested node to the resource. */
			path: z.array(NodeId),
		}),
	),
});
export type ResourcesAnswer = z.infer<typeof ResourcesAnswer>;

/** Mapping kinds that lead to resources, best first, as seen from the requested node; `relatedMatch` never does. */
export const RESOURCE_MAPPINGS = ['exactMatch', 'closeMatch', 'narrowMatch', 'broadMatch'] as const satisfies readonly MappingKind[];

/** A place that resources may teach, with the path from the requested node to it, both included. */
export interface ResourcePlace {
	readonly route: Route;
	readonly path: readonly NodeId[];
	/** For route `mapping`: the kind of the mapping, as seen from the requested node. */
	readonly mapping?: MappingKind;
}

export interface ResourcesRows {
	/** The node itself, its descendants, its ancestors except the model, its counterparts and their descendants. */
	readonly places: readonly ResourcePlace[];
	/** Pairs of a place and a resource that teaches it. */
	readonly taught: readonly { readonly place: NodeId; readonly resource: Node }[];
}

function mappingRank(place: ResourcePlace): number {
	return place.mapping === undefined ? 0 : (RESOURCE_MAPPINGS as readonly MappingKind[]).indexOf(place.mapping);
}

function comparePlaces(a: ResourcePlace, b: ResourcePlace): number {
	return (
		ROUTES.indexOf(a.route) - ROUTES.indexOf(b.route) ||
		mappingRank(a) - mappingRank(b) ||
		a.path.length - b.path.length ||
		compareIds(a.path.join(' '), b.path.join(' '))
	);
}

/** Each resource once, by its best route (direct, descendant, ancestor, mapping), nearest first. */
export function assembleResources({ places, taught }: ResourcesRows): ResourcesAnswer {
	const byPlace = grouped(taught, ({ place }) => place);

	const found = new Map<NodeId, ResourcesAnswer['resources'][number]>();
	for (const place of [...places].sort(comparePlaces)) {
		const end = place.path.at(-1);
		if (end === undefined) continue;
		const nodes = (byPlace.get(end) ?? []).map(({ resource }) => resource);
		for (const node of nodes.sort((a, b) => compareIds(a.id, b.id))) {
			if (!found.has(node.id)) found.set(node.id, { node, route: place.route, path: [...place.path, node.id] });
		}
	}
	return { resources: [...found.values()] };
}
