import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { type ExploreSearch, searchOf, stateOf } from '#web/state/explore-search.ts';
import type { ExplorerState } from '#web/state/explorer.ts';
import type { PageSearch } from '#web/state/page-search.ts';
import { sameItems } from '#web/view-model/same-items.ts';
import { useStable } from './use-stable.ts';

export type Transition = (state: ExplorerState) => ExplorerState;

/** The explorer's state, which is its address; every change is a step that "back" undoes. */
export function useExplorer(): { readonly state: ExplorerState; readonly change: (transition: Transition) => void } {
	const search = useSearch({ from: '/' });
	const navigate = useNavigate({ from: '/' });
	const fresh = useMemo(() => stateOf(search), [search]);
	const open = useStable(fresh.open, sameItems);
	const state = useMemo(() => ({ ...fresh, open }), [fresh, open]);
	const change = useCallback(
		(transition: Transition) => {
			void navigate({
				search: (before: ExploreSearch & PageSearch) => ({ ...before, ...searchOf(transition(stateOf(before))) }),
				resetScroll: false,
			});
		},
		[navigate],
	);
	return { state, change };
}
