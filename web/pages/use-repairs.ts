import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { type ExploreSearch, searchOf, stateOf } from '#web/state/explore-search.ts';
import type { PageSearch } from '#web/state/page-search.ts';
import { type Repair, repaired } from '#web/state/repairs.ts';

/** Puts right what the address asks for and the graph does not hold, and remembers it so that it can be told. */
export function useRepairs(needed: readonly Repair[]): readonly Repair[] {
	const navigate = useNavigate({ from: '/' });
	const [told, setTold] = useState<readonly Repair[]>([]);
	const now = useRef(needed);
	now.current = needed;
	const key = needed.map(({ parameter, id }) => `${parameter}=${id}`).join(' ');
	useEffect(() => {
		if (key === '') return;
		const repairs = now.current;
		setTold((before) => [...before.filter((one) => !repairs.some(({ id }) => id === one.id)), ...repairs]);
		void navigate({
			search: (before: ExploreSearch & PageSearch) => {
				const after = searchOf(repaired(stateOf(before), repairs));
				// Without the neighbourhood there is nothing for which another layout is the usual one.
				const layout = before.layout === undefined && after.around === undefined ? undefined : after.layout;
				return { ...before, ...after, layout };
			},
			replace: true,
			resetScroll: false,
		});
	}, [key, navigate]);
	return told;
}
