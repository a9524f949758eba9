import type { Node } from '#graph/model/node.ts';
import type { Outline } from '#graph/queries/outline.ts';
import type { ResourcesAnswer } from '#graph/queries/resources.ts';
import { branchesOf } from '#web/node/outline.ts';

type FoundResources = ResourcesAnswer['resources'];

export interface PlacedResource {
	readonly node: Node;
	/** The part of the model that it teaches, where that is not the concept asked for. */
	readonly place?: Outline;
}

function partsById(model: Outline): ReadonlyMap<string, Outline> {
	return new Map<string, Outline>(branchesOf(model).map((part) => [part.id, part]));
}

/** The resources that a concept has inside its own model, the nearest first; those through a mapping are the other side's. */
export function ownResources(resources: FoundResources, model: Outline): readonly PlacedResource[] {
	const parts = partsById(model);
	return resources
		.filter(({ route }) => route !== 'mapping')
		.map(({ node, route, path }) => {
			const place = route === 'direct' ? undefined : parts.get(path.at(-2) ?? '');
			return { node, ...(place && { place }) };
		});
}

/** The resources that a concept has in another model, through what it is mapped to there. */
export function mappedResources(resources: FoundResources, model: Outline): readonly PlacedResource[] {
	const parts = partsById(model);
	return resources.flatMap(({ node, route, path }) => {
		const place = parts.get(path.at(-2) ?? '');
		return route === 'mapping' && place ? [{ node, place }] : [];
	});
}
