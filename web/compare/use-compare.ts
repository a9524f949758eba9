import { useNavigate } from '@tanstack/react-router';
import { useMemo, useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';
import { isMapping, type Mapping } from '#graph/model/relation.ts';
import type { ComparisonAnswer } from '#graph/queries/comparison.ts';
import { isMappingShown } from '#web/compare/model/list.ts';
import type { CompareView } from '#web/compare/model/parameters.ts';
import type { ComparisonFilters, ComparisonState } from '#web/compare/model/state.ts';
import { comparisonAddress } from '#web/compare/model/url.ts';

export function useShownMappings(comparison: ComparisonAnswer, filters: ComparisonFilters): readonly Mapping[] {
	const { match, confidence, basis, evidence } = filters;
	return useMemo(() => {
		const asked = {
			...(match && { match }),
			...(confidence && { confidence }),
			...(basis && { basis }),
			...(evidence && { evidence }),
		};
		return comparison.mappings.filter(isMapping).filter((mapping) => isMappingShown(mapping, asked));
	}, [comparison, match, confidence, basis, evidence]);
}

/** Minimum viewport width in pixels for two trees. */
const WIDE = 832;

function subscribeWidth(changed: () => void): () => void {
	window.addEventListener('resize', changed);
	return () => window.removeEventListener('resize', changed);
}

let printing = false;

function subscribePrint(changed: () => void): () => void {
	function change(now: boolean): () => void {
		return () => {
			printing = now;
			// The browser takes its snapshot of the page as soon as this handler returns.
			flushSync(changed);
		};
	}
	const [start, end] = [change(true), change(false)];
	window.addEventListener('beforeprint', start);
	window.addEventListener('afterprint', end);
	return () => {
		window.removeEventListener('beforeprint', start);
		window.removeEventListener('afterprint', end);
	};
}

export function useHasRoom(): boolean {
	return useSyncExternalStore(subscribeWidth, () => document.documentElement.clientWidth >= WIDE);
}

/** The selected view, else one that fits the width. Two trees are printed as the reading view. */
export function useCompareView({ view }: ComparisonState): CompareView {
	const hasRoom = useHasRoom();
	const isPrinting = useSyncExternalStore(subscribePrint, () => printing);
	const shown = view ?? (hasRoom ? 'side' : 'list');
	return isPrinting && shown === 'side' ? 'reading' : shown;
}

/** Navigates without scrolling; `settle` replaces the history entry instead of adding one. */
export function useCompareNavigation() {
	const navigate = useNavigate();
	return {
		go: (next: ComparisonState): void => void navigate({ ...comparisonAddress(next), resetScroll: false }),
		settle: (next: ComparisonState): void => void navigate({ ...comparisonAddress(next), resetScroll: false, replace: true }),
	};
}
