import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { NodeId } from '#graph/model/ids.ts';
import type { ComparisonParams } from '#graph/queries/comparison.ts';
import type { NeighbourhoodParams } from '#graph/queries/neighbourhood.ts';
import type { PathsParams } from '#graph/queries/paths.ts';
import type { SearchParams } from '#graph/queries/search.ts';
import { storeOf } from './graph-store.ts';

// One for each question of the port; the client that asks knows the store (graph-store.ts).

export const modelsQuery = queryOptions({
	queryKey: ['models'],
	queryFn: ({ client, signal }) => storeOf(client).models(signal),
});

export function outlineQuery(id: NodeId) {
	return queryOptions({
		queryKey: ['outline', id],
		queryFn: ({ client, signal }) => storeOf(client).outline({ id }, signal),
	});
}

export const overviewQuery = queryOptions({
	queryKey: ['overview'],
	queryFn: ({ client, signal }) => storeOf(client).overview(signal),
});

/** Hits of the words before stay until the new ones come, so that the list does not flicker. */
export function searchQuery(params: SearchParams) {
	return queryOptions({
		queryKey: ['search', params],
		queryFn: ({ client, signal }) => storeOf(client).search(params, signal),
		placeholderData: keepPreviousData,
	});
}

export function nodeQuery(id: NodeId) {
	return queryOptions({
		queryKey: ['node', id],
		queryFn: ({ client, signal }) => storeOf(client).node({ id }, signal),
	});
}

export function neighbourhoodQuery(params: NeighbourhoodParams) {
	return queryOptions({
		queryKey: ['neighbourhood', params],
		queryFn: ({ client, signal }) => storeOf(client).neighbourhood(params, signal),
	});
}

export function pathsQuery(params: PathsParams) {
	return queryOptions({
		queryKey: ['paths', params],
		queryFn: ({ client, signal }) => storeOf(client).paths(params, signal),
	});
}

export function comparisonQuery(params: ComparisonParams) {
	return queryOptions({
		queryKey: ['comparison', params],
		queryFn: ({ client, signal }) => storeOf(client).comparison(params, signal),
	});
}

export function resourcesQuery(id: NodeId) {
	return queryOptions({
		queryKey: ['resources', id],
		queryFn: ({ client, signal }) => storeOf(client).resources({ id }, signal),
	});
}

export const snapshotQuery = queryOptions({
	queryKey: ['snapshot'],
	queryFn: ({ client, signal }) => storeOf(client).snapshot(signal),
});

/** How much the store holds. */
export const healthQuery = queryOptions({
	queryKey: ['health'],
	queryFn: ({ client, signal }) => storeOf(client).health(signal),
});
