import { Link } from '@tanstack/react-router';
import { useWords } from '#web/i18n/use-words.tsx';
import { comparisonAddress } from '#web/state/compare-search.ts';
import { clearFilters } from '#web/state/comparison.ts';
import { areMappingsFiltered } from '#web/view-model/compare-list.ts';
import type { ViewContext } from './compared-context.ts';
import { useShownMappings } from './use-shown-mappings.ts';

/** Says that not all mappings are shown, where the filters of the list choose among them. */
export function FilterNotice({ state, comparison }: ViewContext) {
	const { t } = useWords();
	const shown = useShownMappings(comparison, state.filters);
	if (!areMappingsFiltered(state.filters)) return null;
	return (
		<p className="compare-filtered" role="status">
			{t('views:filtered', { count: shown.length, total: comparison.mappings.length })}{' '}
			<Link {...comparisonAddress(clearFilters(state))} resetScroll={false}>
				{t('views:list.clear')}
			</Link>
		</p>
	);
}
