import { grouped } from '#graph/model/grouped.ts';
import type { NodeId } from '#graph/model/ids.ts';
import type { NodeKind } from '#graph/model/vocabulary.ts';
import { RELATION_KINDS } from '#graph/model/vocabulary.ts';
import type { ResourcesAnswer, Route } from '#graph/queries/resources.ts';

export type FoundResource = ResourcesAnswer['resources'][number];

/** Resources that are here for the same reason. */
export interface ResourceGroup {
	readonly route: Route;
	/** What they teach, or for route `mapping` the counterpart that they come through; for route `direct` the node itself. */
	readonly place: NodeId;
	readonly resources: readonly FoundResource[];
}

/** Whether a resource may teach a thing of this kind. */
export function isLearnable(kind: NodeKind): boolean {
	return RELATION_KINDS.teaches.to.some((learnable) => learnable === kind);
}

function placeOf({ route, path, node }: FoundResource): NodeId {
	return (route === 'mapping' ? path[1] : path.at(-2)) ?? node.id;
}

/** The resources of a node by the reason why they are here, in the order of the answer. */
export function resourceGroups(resources: readonly FoundResource[]): readonly ResourceGroup[] {
	return [...grouped(resources, (found) => `${found.route} ${placeOf(found)}`).values()].flatMap((alike) => {
		const [first] = alike;
		return first ? [{ route: first.route, place: placeOf(first), resources: alike }] : [];
	});
}
