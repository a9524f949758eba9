import { QueryClient } from '@tanstack/react-query';
import { InvalidQueryError, NotFoundError } from '#graph/model/errors.ts';
import type { GraphStore } from '#graph/store/graph-store.ts';

const MOST_RETRIES = 2;
const stores = new WeakMap<QueryClient, GraphStore>();

/** Retrying helps only if the store was unavailable. */
function shouldRetry(failures: number, error: Error): boolean {
	return failures < MOST_RETRIES && !(error instanceof NotFoundError) && !(error instanceof InvalidQueryError);
}

/** Binds a query client to a store. The graph changes only with a new seed, so answers stay fresh. */
export function graphClient(store: GraphStore): QueryClient {
	const client = new QueryClient({
		defaultOptions: { queries: { retry: shouldRetry, staleTime: Number.POSITIVE_INFINITY, refetchOnWindowFocus: false } },
	});
	stores.set(client, store);
	return client;
}

export function storeOf(client: QueryClient): GraphStore {
	const store = stores.get(client);
	if (store === undefined) throw new TypeError('make query clients with graphClient(store)');
	return store;
}
