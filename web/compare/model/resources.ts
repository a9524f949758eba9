import type { Node } from '#graph/model/node.ts';
import type { Outline } from '#graph/queries/outline.ts';
import type { ResourcesAnswer } from '#graph/queries/resources.ts';
import { branchesOf } from '#web/node/outline.ts';

type FoundResources = ResourcesAnswer['resources'];

export interface PlacedResource {
	readonly node: Node;
	/** Set when the resource teaches a part of the concept rather than the concept itself. */
	readonly place?: Outline;
}

function partsById(model: Outline): ReadonlyMap<string, Outline> {
	return new Map<string, Outline>(branchesOf(model).map((part) => [part.id, part]));
}

/** Resources within the concept's own model, nearest first. Those reached through a mapping belong to the other side. */
export function ownResources(resources: FoundResources, model: Outline): readonly PlacedResource[] {
	const parts = partsById(model);
	return resources
		.filter(({ route }) => route !== 'mapping')
		.map(({ node, route, path }) => {
			const place = route === 'direct' ? undefined : parts.get(path.at(-2) ?? '');
			return { node, ...(place && { place }) };
		});
}

/** Resources in another model that are reached through a mapping. */
export function mappedResources(resources: FoundResources, model: Outline): readonly PlacedResource[] {
	const parts = partsById(model);
	return resources.flatMap(({ node, route, path }) => {
		const place = parts.get(path.at(-2) ?? '');
		return route === 'mapping' && place ? [{ node, place }] : [];
	});
}
