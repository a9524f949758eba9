import { useNavigate } from '@tanstack/react-router';
import { comparisonAddress } from '#web/state/compare-search.ts';
import type { ComparisonState } from '#web/state/comparison.ts';

/** Goes to another state of the comparison where the reader stands; `settle` replaces the address and leaves no step back. */
export function useCompareNavigation() {
	const navigate = useNavigate();
	return {
		go: (next: ComparisonState): void => void navigate({ ...comparisonAddress(next), resetScroll: false }),
		settle: (next: ComparisonState): void => void navigate({ ...comparisonAddress(next), resetScroll: false, replace: true }),
	};
}
