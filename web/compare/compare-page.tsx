import { useQuery } from '@tanstack/react-query';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import { NotFoundError } from '#graph/model/errors.ts';
import { NodeId } from '#graph/model/ids.ts';
import type { ComparisonState } from '#web/compare/model/state.ts';
import { comparisonAddress, comparisonStateOf } from '#web/compare/model/url.ts';
import { graphQuery } from '#web/data/queries.ts';
import { useI18n } from '#web/i18n/use-words.tsx';
import { ErrorMessage } from '#web/ui/error-message.tsx';
import { Loading } from '#web/ui/loading.tsx';
import { CompareSkeleton } from '#web/ui/skeletons.tsx';
import { ComparisonView } from './comparison.tsx';
import { ComparisonHeading, ModelChooser } from './model-picker.tsx';

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
				<Loading>
					<CompareSkeleton />
				</Loading>
			)}
			{comparison.error && <NoComparison state={state} error={comparison.error} onRetry={() => void comparison.refetch()} />}
			{comparison.data && <ComparisonView state={state} comparison={comparison.data} models={models} />}
		</div>
	);
}

export function SameModel() {
	const { t } = useI18n();
	return (
		<div className="problem-message ds-alert" data-color="warning" role="status">
			<h2>{t('compare:sameTitle')}</h2>
			<p>{t('compare:sameText')}</p>
			<WayBack />
		</div>
	);
}

interface NoComparisonProps {
	readonly state: ComparisonState;
	readonly error: Error;
	readonly onRetry: () => void;
}

/** Explains why the comparison failed and links to a model that moved. */
export function NoComparison({ state, error, onRetry }: NoComparisonProps) {
	const { t } = useI18n();
	if (!(error instanceof NotFoundError)) return <ErrorMessage error={error} onRetry={onRetry} />;
	const movedTo = NodeId.safeParse(error.movedTo);
	return (
		<div className="problem-message ds-alert" data-color="warning" role="status">
			<h2>{t('compare:unknownTitle')}</h2>
			{movedTo.success ? (
				<p>
					{t('compare:movedText', { id: error.id, to: movedTo.data })}{' '}
					<Link {...comparisonAddress(moved(state, error.id, movedTo.data))}>{t('compare:openMoved')}</Link>
				</p>
			) : (
				<p>{t('compare:unknownText', { id: error.id })}</p>
			)}
			<WayBack />
		</div>
	);
}

function moved(state: ComparisonState, from: string, to: NodeId): ComparisonState {
	return { ...state, left: state.left === from ? to : state.left, right: state.right === from ? to : state.right };
}

function WayBack() {
	const { t } = useI18n();
	return (
		<p>
			<Link to="/sammenlign">{t('compare:backToFirst')}</Link>
		</p>
	);
}
