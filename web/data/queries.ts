import { queryOptions } from '@tanstack/react-query';
import type { QueryName, QueryParams } from '#graph/queries/catalogue.ts';
import type { QueryMethods } from '#graph/store/graph-store.ts';
import { storeOf } from './graph-store.ts';

/**
 * TanStack Query options for a query of the catalogue.
 *
 * @example useQuery(graphQuery('node', { id }))
 */
export function graphQuery<Name extends QueryName>(name: Name, params: QueryParams[Name]) {
	return queryOptions({
		queryKey: [name, params],
		queryFn: ({ client, signal }) => {
			const store: QueryMethods = storeOf(client);
			return store[name](params, signal);
		},
	});
}
