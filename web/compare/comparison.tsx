import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { ComparisonAnswer } from '#graph/queries/comparison.ts';
import type { ModelsAnswer } from '#graph/queries/models.ts';
import { ListView } from '#web/compare/list/list.tsx';
import { ComparePanel } from '#web/compare/mapping/panel.tsx';
import { type SideNames, useSideNames } from '#web/compare/mapping/side-names.ts';
import { areMappingsFiltered } from '#web/compare/model/list.ts';
import { COMPARE_VIEWS, type CompareView } from '#web/compare/model/parameters.ts';
import { comparedSide } from '#web/compare/model/sides.ts';
import { type ComparisonState, chooseView, clearFilters } from '#web/compare/model/state.ts';
import { comparisonAddress } from '#web/compare/model/url.ts';
import { SideBySide } from '#web/compare/side-by-side/side-by-side.tsx';
import { useI18n } from '#web/i18n/use-words.tsx';
import type { ViewContext } from './context.ts';
import { ComparisonCoverage } from './coverage.tsx';
import { GapLists } from './gaps.tsx';
import { MappingLegend } from './legend.tsx';
import { MatrixView } from './matrix.tsx';
import { ComparedPurposes } from './purposes.tsx';
import { ReadingView } from './reading.tsx';
import { ComparisonSummary } from './summary.tsx';
import { useCompareView, useHasRoom, useShownMappings } from './use-compare.ts';

interface ComparisonViewProps {
	readonly state: ComparisonState;
	readonly comparison: ComparisonAnswer;
	readonly models: ModelsAnswer['models'];
}

export function ComparisonView({ state, comparison, models }: ComparisonViewProps) {
	const { t } = useI18n();
	const names = useSideNames(comparison, models);
	const sides = useMemo(() => ({ left: comparedSide(comparison, 'left'), right: comparedSide(comparison, 'right') }), [comparison]);
	const view = useCompareView(state);
	const isUnknown = state.mapping !== undefined && !comparison.mappings.some(({ id }) => id === state.mapping);
	return (
		<>
			<div className="compare-intro">
				<ComparisonSummary comparison={comparison} names={names} />
				<div>
					<p className="compare-ours edge">{t('compare:ours')}</p>
					<ComparisonJumps view={view} names={names} />
				</div>
			</div>
			<ComparedPurposes comparison={comparison} names={names} />
			{isUnknown && (
				<p className="problem-message ds-alert" data-color="warning" role="status">
					{t('compare:unknownMapping')}
				</p>
			)}
			<ViewTabs state={state} view={view} />
			{view !== 'side' && <MappingLegend />}
			<CompareStage view={view} state={state} comparison={comparison} sides={sides} names={names} />
			<GapLists sides={sides} names={names} />
			<ComparisonCoverage comparison={comparison} sides={sides} names={names} />
		</>
	);
}

/** List and matrix first on narrow screens, where the trees do not fit well. */
const NARROW_VIEWS: readonly CompareView[] = ['list', 'matrix', 'side', 'reading'];

interface ViewTabsProps {
	readonly state: ComparisonState;
	readonly view: CompareView;
}

function ViewTabs({ state, view }: ViewTabsProps) {
	const { t } = useI18n();
	const views = useHasRoom() ? COMPARE_VIEWS : NARROW_VIEWS;
	return (
		<nav className="compare-tabs" aria-label={t('views:tabs')}>
			<ul className="row">
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

interface ComparisonJumpsProps {
	readonly view: CompareView;
	readonly names: SideNames;
}

function ComparisonJumps({ view, names: { left, right } }: ComparisonJumpsProps) {
	const { t } = useI18n();
	return (
		<nav aria-label={t('compare:jump')}>
			<ul className="compare-jumps compare-bar">
				{view === 'reading' && (
					<>
						<Jump to="left">{t('compare:fromTo', { from: left.name, to: right.name })}</Jump>
						<Jump to="right">{t('compare:fromTo', { from: right.name, to: left.name })}</Jump>
					</>
				)}
				<Jump to="gaps">{t('views:gaps.jump')}</Jump>
				<Jump to="coverage">{t('compare:summary.numbers')}</Jump>
			</ul>
		</nav>
	);
}

/** A plain anchor rather than a router link, so that the browser moves keyboard focus too. */
function Jump({ to, children }: { readonly to: string; readonly children: string }) {
	return (
		<li>
			<a href={`#${to}`} className="ds-button" data-variant="secondary">
				{children}
			</a>
		</li>
	);
}

interface CompareStageProps extends ViewContext {
	readonly view: CompareView;
}

const VIEWS = { side: SideBySide, matrix: MatrixView, list: ListView, reading: ReadingView } as const;

/** The current view and, except in the reading view, the selection panel. */
function CompareStage({ view, ...context }: CompareStageProps) {
	const View = VIEWS[view];
	if (view === 'reading') return <View {...context} />;
	return (
		<>
			{view !== 'list' && <FilterNotice {...context} />}
			<div className="compare-stage" data-view={view}>
				<div>
					<View {...context} />
				</div>
				<ComparePanel view={view} {...context} />
			</div>
		</>
	);
}

/** The list's filters apply in every view, so the other views say when mappings are hidden. */
function FilterNotice({ state, comparison }: ViewContext) {
	const { t } = useI18n();
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
