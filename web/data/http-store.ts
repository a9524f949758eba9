import { ComparisonAnswer } from '#graph/queries/comparison.ts';
import { HealthAnswer } from '#graph/queries/health.ts';
import { ModelsAnswer } from '#graph/queries/models.ts';
import { NeighbourhoodAnswer } from '#graph/queries/neighbourhood.ts';
import { NodeAnswer } from '#graph/queries/node.ts';
import { OutlineAnswer } from '#graph/queries/outline.ts';
import { OverviewAnswer } from '#graph/queries/overview.ts';
import { PathsAnswer } from '#graph/queries/paths.ts';
import { ResourcesAnswer } from '#graph/queries/resources.ts';
import { SearchAnswer } from '#graph/queries/search.ts';
import { SnapshotAnswer } from '#graph/queries/snapshot.ts';
import type { GraphStore } from '#graph/store/graph-store.ts';
import { type Address, ask, type HttpStoreOptions } from './ask.ts';

/** The graph over HTTP: every question is one request, every problem document one of the port's errors. */
export function httpStore(options: HttpStoreOptions): GraphStore {
	const health = (signal?: AbortSignal) => ask(options, { path: ['readyz'] }, HealthAnswer, signal);
	const api = (path: readonly string[], query: Address['query'] = {}): Address => ({ path: ['api', ...path], query });

	return {
		models: (signal) => ask(options, api(['models']), ModelsAnswer, signal),
		outline: ({ id }, signal) => ask(options, api(['models', id, 'outline']), OutlineAnswer, signal),
		overview: (signal) => ask(options, api(['overview']), OverviewAnswer, signal),
		search: (params, signal) => ask(options, api(['search'], params), SearchAnswer, signal),
		node: ({ id }, signal) => ask(options, api(['nodes', id]), NodeAnswer, signal),
		neighbourhood: ({ id, ...query }, signal) => ask(options, api(['nodes', id, 'neighbourhood'], query), NeighbourhoodAnswer, signal),
		paths: (params, signal) => ask(options, api(['paths'], params), PathsAnswer, signal),
		comparison: ({ a, b }, signal) => ask(options, api(['comparisons', a, b]), ComparisonAnswer, signal),
		resources: ({ id }, signal) => ask(options, api(['nodes', id, 'resources']), ResourcesAnswer, signal),
		snapshot: (signal) => ask(options, api(['graph']), SnapshotAnswer, signal),
		health,
		digest: async (signal) => (await health(signal)).digest,
		close: () => Promise.resolve(),
	};
}
