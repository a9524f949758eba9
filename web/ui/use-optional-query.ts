import { type QueryKey, type UseQueryOptions, useQueries } from '@tanstack/react-query';

/** `useQuery` for a query that may be undefined. */
export function useOptionalQuery<T, K extends QueryKey>(
	query: UseQueryOptions<T, Error, T, K> | undefined,
): { readonly answer: T | undefined; readonly isLoading: boolean; readonly error: Error | null } {
	const queries: readonly UseQueryOptions<T, Error, T, K>[] = query ? [query] : [];
	return useQueries({
		queries,
		combine: ([result]) => ({ answer: result?.data, isLoading: result?.isFetching ?? false, error: result?.error ?? null }),
	});
}
