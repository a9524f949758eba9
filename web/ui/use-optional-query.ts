import { type QueryKey, type UseQueryOptions, useQueries } from '@tanstack/react-query';

/** The answer to a question that may not be asked at all. */
export function useOptionalQuery<T, K extends QueryKey>(
	query: UseQueryOptions<T, Error, T, K> | undefined,
): { readonly answer: T | undefined; readonly isLoading: boolean; readonly error: Error | null } {
	const queries: readonly UseQueryOptions<T, Error, T, K>[] = query ? [query] : [];
	return useQueries({
		queries,
		combine: ([result]) => ({ answer: result?.data, isLoading: result?.isFetching ?? false, error: result?.error ?? null }),
	});
}
