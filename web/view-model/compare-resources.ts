import type { Node } from '#graph/model/node.ts';
import type { Outline } from '#graph/queries/outline.ts';
import type { ResourcesAnswer } from '#graph/queries/resources.ts';
import { branchesOf } from './outline-path.ts';

export interface OwnResource {
	readonly node: Node;
	/** The part of the model that it teaches, where that is not the concept asked for. */
	readonly place?: Outline;
}

/** The resources that a concept has inside its own model, the nearest first; those through a mapping are the other side's. */
export function ownResources(resources: ResourcesAnswer['resources'], model: Outline): readonly OwnResource[] {
	const parts = new Map<string, Outline>(branchesOf(model).map((part) => [part.id, part]));
	return resources
		.filter(({ route }) => route !== 'mapping')
		.map(({ node, route, path }) => {
			const place = route === 'direct' ? undefined : parts.get(path.at(-2) ?? '');
			return { node, ...(place && { place }) };
		});
}
