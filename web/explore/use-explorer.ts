import { type RouterHistory, useNavigate, useRouter, useSearch } from '@tanstack/react-router';
import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { sameItems } from '#web/diagram/equality.ts';
import type { ExplorerState } from '#web/explore/model/state.ts';
import { type ExploreSearch, searchOf, stateOf } from '#web/explore/model/url.ts';
import type { PageSearch } from '#web/ui/url-params.ts';
import { useStableValue } from '#web/ui/use-stable.ts';

/** The highest known index of each history, for browsers without the Navigation API; it outlives the page component. */
const lastKnown = new WeakMap<RouterHistory, number>();

/** Undo and redo by browser history, including steps from before a reload and on other pages. */
export function useSteps() {
	const { history } = useRouter();
	const subscribe = useCallback((changed: () => void) => follow(history, changed), [history]);
	return {
		canUndo: useSyncExternalStore(subscribe, () => canGo(history).back),
		canRedo: useSyncExternalStore(subscribe, () => canGo(history).forward),
		undo: () => history.back(),
		redo: () => history.forward(),
	};
}

/** Without the Navigation API, falls back to the router's own numbering, which starts when the site was entered. */
function canGo(history: RouterHistory): { readonly back: boolean; readonly forward: boolean } {
	if ('navigation' in window) return { back: window.navigation.canGoBack, forward: window.navigation.canGoForward };
	const { __TSR_index: index } = history.location.state;
	return { back: index > 0, forward: index < (lastKnown.get(history) ?? index) };
}

function follow(history: RouterHistory, changed: () => void): () => void {
	const reached = (index: number) => lastKnown.set(history, Math.max(lastKnown.get(history) ?? index, index));
	reached(history.location.state.__TSR_index);
	const stop = history.subscribe(({ location, action }) => {
		const { __TSR_index: index } = location.state;
		// A push discards the entries after it.
		if (action.type === 'PUSH') lastKnown.set(history, index);
		else reached(index);
		changed();
	});
	if (!('navigation' in window)) return stop;
	const { navigation } = window;
	// The Navigation API updates after the router notifies.
	navigation.addEventListener('currententrychange', changed);
	return () => {
		stop();
		navigation.removeEventListener('currententrychange', changed);
	};
}

export type Transition = (state: ExplorerState) => ExplorerState;

/** The explorer's state, which lives in the URL; every change adds a history entry. */
export function useExplorer(): { readonly state: ExplorerState; readonly change: (transition: Transition) => void } {
	const search = useSearch({ from: '/' });
	const navigate = useNavigate({ from: '/' });
	const fresh = useMemo(() => stateOf(search), [search]);
	const expanded = useStableValue(fresh.expanded, sameItems);
	const state = useMemo(() => ({ ...fresh, expanded }), [fresh, expanded]);
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
