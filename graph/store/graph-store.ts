import type { ComparisonAnswer, ComparisonParams } from '#graph/queries/comparison.ts';
import type { HealthAnswer } from '#graph/queries/health.ts';
import type { ModelsAnswer } from '#graph/queries/models.ts';
import type { NeighbourhoodAnswer, NeighbourhoodParams } from '#graph/queries/neighbourhood.ts';
import type { NodeAnswer, NodeParams } from '#graph/queries/node.ts';
import type { OutlineAnswer, OutlineParams } from '#graph/queries/outline.ts';
import type { OverviewAnswer } from '#graph/queries/overview.ts';
import type { PathsAnswer, PathsParams } from '#graph/queries/paths.ts';
import type { ResourcesAnswer, ResourcesParams } from '#graph/queries/resources.ts';
import type { SearchAnswer, SearchParams } from '#graph/queries/search.ts';
import type { SnapshotAnswer } from '#graph/queries/snapshot.ts';

/**
 * Where the graph lives. Every implementation gives the same answer to the same question over the same data:
 * it fetches rows, and the query's own `assemble` orders, limits and counts them.
 *
 * Every method throws `NotFoundError` for an id that nothing has (with `movedTo` for a retired one) and
 * `StoreUnavailableError` where the store does not answer within two seconds. Params are taken as valid: the
 * border that they came in by has parsed them. An aborted `signal` rejects with the signal's reason.
 */
export interface GraphStore {
	/** The models, with what their owners declare, what has a name, and what has none. */
	models(signal?: AbortSignal): Promise<ModelsAnswer>;
	/** One model as a tree. An id that is not a model's is not found. */
	outline(params: OutlineParams, signal?: AbortSignal): Promise<OutlineAnswer>;
	/** The first picture: the authored plan, or the default one where none is authored. */
	overview(signal?: AbortSignal): Promise<OverviewAnswer>;
	/** Nodes by words in any language. */
	search(params: SearchParams, signal?: AbortSignal): Promise<SearchAnswer>;
	/** One node with its relations, sources and assessments. */
	node(params: NodeParams, signal?: AbortSignal): Promise<NodeAnswer>;
	/** What lies within `depth` relations of a node, at most `limit` nodes, the nearest first. */
	neighbourhood(params: NeighbourhoodParams, signal?: AbortSignal): Promise<NeighbourhoodAnswer>;
	/** All shortest ways between two nodes, undirected; from a node to itself it is the node alone. */
	paths(params: PathsParams, signal?: AbortSignal): Promise<PathsAnswer>;
	/** Two models side by side. An id that is not a model's is not found. */
	comparison(params: ComparisonParams, signal?: AbortSignal): Promise<ComparisonAnswer>;
	/** What one can learn from for a node, each resource by its best route. */
	resources(params: ResourcesParams, signal?: AbortSignal): Promise<ResourcesAnswer>;
	/** The whole graph. */
	snapshot(signal?: AbortSignal): Promise<SnapshotAnswer>;
	/** That the store answers, and what it holds. */
	health(signal?: AbortSignal): Promise<HealthAnswer>;
	/** Digest of the loaded seed; cheap. */
	digest(signal?: AbortSignal): Promise<string>;
	/** Lets go of connections; the store is not to be asked any more. */
	close(): Promise<void>;
}
