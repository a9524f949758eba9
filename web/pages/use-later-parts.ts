import { queryOptions, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { StoreUnavailableError } from '#graph/model/errors.ts';
import { learnTheRest } from '#web/i18n/i18n.ts';

export type LaterParts = typeof import('./later-parts.ts').laterParts;

/** Code, and the texts that it says, that comes once and never grows old; where it does not come, it is asked for again as an answer is. */
const laterPartsQuery = queryOptions({
	queryKey: ['later-parts'],
	queryFn: async (): Promise<LaterParts> => {
		const [{ laterParts }] = await Promise.all([import('./later-parts.ts'), learnTheRest()]).catch((cause) => {
			throw new StoreUnavailableError('page', cause);
		});
		return laterParts;
	},
	gcTime: Number.POSITIVE_INFINITY,
	networkMode: 'always',
	structuralSharing: false,
});

/** What the reader does as soon as the picture rests goes first. */
const PAUSE_MS = 200;

/** The parts of the explorer that the first picture has no use for: when one is asked for, or soon after the picture has come to rest. */
export function useLaterParts(isAsked: boolean, hasRested: boolean): LaterParts | undefined {
	const [isPaused, setPaused] = useState(true);
	useEffect(() => {
		if (!hasRested) return;
		const timer = setTimeout(() => setPaused(false), PAUSE_MS);
		return () => clearTimeout(timer);
	}, [hasRested]);
	return useQuery({ ...laterPartsQuery, enabled: isAsked || !isPaused }).data;
}
