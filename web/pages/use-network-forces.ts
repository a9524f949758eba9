import { queryOptions } from '@tanstack/react-query';
import type { Forces } from '#web/view-model/network-forces.ts';
import { useMaybe } from './use-maybe.ts';

/** Code that comes once it is needed, and never grows old. */
const forcesQuery = queryOptions({
	queryKey: ['network-forces'],
	queryFn: () => import('#web/canvas/network-forces.ts'),
	staleTime: Number.POSITIVE_INFINITY,
	gcTime: Number.POSITIVE_INFINITY,
	networkMode: 'always',
	structuralSharing: false,
});

/** The forces of a network, which are a chunk of their own: the first picture has no use for them. */
export function useNetworkForces(isWanted: boolean): { readonly forces: Forces | undefined; readonly isLoading: boolean } {
	const { answer, isLoading } = useMaybe(isWanted ? forcesQuery : undefined);
	return { forces: answer?.networkForces, isLoading };
}
