import { useMemo } from 'react';
import type { ComparisonAnswer } from '#graph/queries/comparison.ts';
import type { ModelsAnswer } from '#graph/queries/models.ts';
import { useWords } from '#web/i18n/use-words.tsx';
import type { ComparisonState } from '#web/state/comparison.ts';
import { comparedSide } from '#web/view-model/compare-side.ts';
import { CompareStage } from './compare-stage.tsx';
import { ComparisonCoverage } from './comparison-coverage.tsx';
import { ComparisonJumps } from './comparison-jumps.tsx';
import { ComparisonSummary } from './comparison-summary.tsx';
import { GapLists } from './gap-lists.tsx';
import { MappingLegend } from './mapping-legend.tsx';
import { useCompareView } from './use-compare-view.ts';
import { useSideNames } from './use-side-names.ts';
import { ViewTabs } from './view-tabs.tsx';

interface ComparisonViewProps {
	readonly state: ComparisonState;
	readonly comparison: ComparisonAnswer;
	readonly models: ModelsAnswer['models'];
}

/** A comparison whole: in words, in the view of the reader's choice, what each side lacks, and in numbers. */
export function ComparisonView({ state, comparison, models }: ComparisonViewProps) {
	const { t } = useWords();
	const names = useSideNames(comparison, models);
	const sides = useMemo(() => ({ left: comparedSide(comparison, 'left'), right: comparedSide(comparison, 'right') }), [comparison]);
	const view = useCompareView(state);
	const isUnknown = state.mapping !== undefined && !comparison.mappings.some(({ id }) => id === state.mapping);
	return (
		<>
			<div className="compare-intro">
				<ComparisonSummary comparison={comparison} names={names} />
				<div>
					<p className="compare-ours">{t('compare:ours')}</p>
					<ComparisonJumps view={view} names={names} />
				</div>
			</div>
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
