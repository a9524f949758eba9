import { useQuery } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import { ComparisonHeading } from '#web/compare/comparison-heading.tsx';
import { ComparisonView } from '#web/compare/comparison-view.tsx';
import { ModelChooser } from '#web/compare/model-chooser.tsx';
import { NoComparison, SameModel } from '#web/compare/no-comparison.tsx';
import { graphQuery } from '#web/data/queries.ts';
import { CompareShape } from '#web/panels/page-shapes.tsx';
import { Waiting } from '#web/panels/waiting.tsx';
import { comparisonStateOf } from '#web/state/compare-search.ts';

/** Two models side by side. */
export function ComparePage() {
	const params = useParams({ from: '/sammenlign/$a/$b' });
	const state = comparisonStateOf(params, useSearch({ from: '/sammenlign/$a/$b' }));
	const isSame = state.left === state.right;
	const { data: { models } = { models: [] } } = useQuery(graphQuery('models', {}));
	const comparison = useQuery({ ...graphQuery('comparison', { a: state.left, b: state.right }), enabled: !isSame });
	return (
		<div className="compare-page">
			<ComparisonHeading state={state} models={models} />
			{models.length > 0 && <ModelChooser state={state} models={models} />}
			{isSame && <SameModel />}
			{comparison.isPending && !isSame && (
				<Waiting>
					<CompareShape />
				</Waiting>
			)}
			{comparison.error && <NoComparison state={state} error={comparison.error} onRetry={() => void comparison.refetch()} />}
			{comparison.data && <ComparisonView state={state} comparison={comparison.data} models={models} />}
		</div>
	);
}
