import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useEffect, useState } from 'react';
import { SearchParams } from '#graph/queries/search.ts';
import { graphQuery } from '#web/data/queries.ts';

const PAUSE_MS = 120;
const MOST_HITS = 20;
const NOTHING: SearchParams = { q: '-', kind: [], model: [], limit: 1 };

/** A text that has rested for a moment, so that not every letter asks. */
function useRested(text: string): string {
	const [rested, setRested] = useState(text);
	useEffect(() => {
		const timer = setTimeout(() => setRested(text), PAUSE_MS);
		return () => clearTimeout(timer);
	}, [text]);
	return useDeferredValue(rested);
}

/** What the search answers to the words typed so far; nothing where none are typed. `isSettled` where it answers to all of them. */
export function useSearch(text: string) {
	const typed = text.trim();
	const params = SearchParams.safeParse({ q: useRested(typed), limit: MOST_HITS });
	const { data, error, isPlaceholderData } = useQuery({
		...graphQuery('search', params.success ? params.data : NOTHING),
		enabled: params.success,
		// Hits of the words before stay until the new ones come, so that the list does not flicker.
		placeholderData: keepPreviousData,
	});
	if (!params.success) return undefined;
	const { q } = params.data;
	return { q, answer: data, error, isSettled: data !== undefined && !isPlaceholderData && q === typed };
}
