import { Link } from '@tanstack/react-router';
import { useWords } from '#web/i18n/use-words.tsx';
import { comparisonAddress } from '#web/state/compare-search.ts';
import { COMPARE_VIEWS, type CompareView, type ComparisonState, chooseView } from '#web/state/comparison.ts';
import { useHasRoom } from './use-compare-view.ts';

/** On a narrow screen what fits it comes first. */
const NARROW_VIEWS: readonly CompareView[] = ['list', 'matrix', 'side', 'reading'];

interface ViewTabsProps {
	readonly state: ComparisonState;
	readonly view: CompareView;
}

/** The ways to look at the comparison; what is chosen stays chosen. */
export function ViewTabs({ state, view }: ViewTabsProps) {
	const { t } = useWords();
	const views = useHasRoom() ? COMPARE_VIEWS : NARROW_VIEWS;
	return (
		<nav className="compare-tabs" aria-label={t('views:tabs')}>
			<ul>
				{views.map((name) => (
					<li key={name}>
						<Link
							{...comparisonAddress(chooseView(state, name))}
							resetScroll={false}
							aria-current={name === view ? 'true' : undefined}
							data-view={name}
							activeProps={{}}
						>
							{t(`views:view.${name}`)}
						</Link>
					</li>
				))}
			</ul>
		</nav>
	);
}
