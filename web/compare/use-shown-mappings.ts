import { useMemo } from 'react';
import { isMapping, type Mapping } from '#graph/model/relation.ts';
import type { ComparisonAnswer } from '#graph/queries/comparison.ts';
import type { ComparisonFilters } from '#web/state/comparison.ts';
import { isMappingShown } from '#web/view-model/compare-list.ts';

/** The mappings from left to right that the filters let through. */
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
