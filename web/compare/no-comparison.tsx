import { Link } from '@tanstack/react-router';
import { NotFoundError } from '#graph/model/errors.ts';
import { NodeId } from '#graph/model/ids.ts';
import { useWords } from '#web/i18n/use-words.tsx';
import { ProblemMessage } from '#web/panels/problem-message.tsx';
import { comparisonAddress } from '#web/state/compare-search.ts';
import type { ComparisonState } from '#web/state/comparison.ts';

/** A model cannot stand against itself. */
export function SameModel() {
	const { t } = useWords();
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

/** Why there is nothing to compare, and where to go from here. */
export function NoComparison({ state, error, onRetry }: NoComparisonProps) {
	const { t } = useWords();
	if (!(error instanceof NotFoundError)) return <ProblemMessage error={error} onRetry={onRetry} />;
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
	const { t } = useWords();
	return (
		<p>
			<Link to="/sammenlign">{t('compare:backToFirst')}</Link>
		</p>
	);
}
