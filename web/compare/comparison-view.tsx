import { Link } from '@tanstack/react-router';
import type { ComparisonAnswer } from '#graph/queries/comparison.ts';
import type { ModelsAnswer } from '#graph/queries/models.ts';
import { useWords } from '#web/i18n/use-words.tsx';
import type { ComparisonState } from '#web/state/comparison.ts';
import { comparedSide } from '#web/view-model/compare-side.ts';
import { ComparisonSummary } from './comparison-summary.tsx';
import { CoverageTable } from './coverage-table.tsx';
import { MappingLegend } from './mapping-legend.tsx';
import { SideList } from './side-list.tsx';
import { useSideNames } from './use-side-names.ts';

interface ComparisonViewProps {
	readonly state: ComparisonState;
	readonly comparison: ComparisonAnswer;
	readonly models: ModelsAnswer['models'];
}

/** A comparison whole: in words, concept by concept from both sides, and in numbers. */
export function ComparisonView({ state, comparison, models }: ComparisonViewProps) {
	const { t } = useWords();
	const names = useSideNames(comparison, models);
	const sides = [comparedSide(comparison, 'left'), comparedSide(comparison, 'right')];
	const isUnknown = state.mapping !== undefined && !comparison.mappings.some(({ id }) => id === state.mapping);
	return (
		<>
			<div className="compare-intro">
				<ComparisonSummary comparison={comparison} names={names} />
				<div>
					<p className="compare-ours">{t('compare:ours')}</p>
					<MappingLegend />
				</div>
			</div>
			{isUnknown && (
				<p className="compare-notice" role="status">
					{t('compare:unknownMapping')}
				</p>
			)}
			<nav className="compare-jumps" aria-label={t('compare:jump')}>
				<ul>
					<Jump hash="left">{t('compare:fromTo', { from: names.left.name, to: names.right.name })}</Jump>
					<Jump hash="right">{t('compare:fromTo', { from: names.right.name, to: names.left.name })}</Jump>
					<Jump hash="coverage">{t('compare:summary.numbers')}</Jump>
				</ul>
			</nav>
			{sides.map((side) => (
				<SideList key={side.side} state={state} side={side} names={names} />
			))}
			<section className="compare-coverage" id="coverage" aria-labelledby="coverage-heading">
				<h2 id="coverage-heading">{t('compare:coverage')}</h2>
				<p>{t('compare:coverageRule')}</p>
				<div className="coverage-tables">
					<CoverageTable model={comparison.left} coverage={comparison.coverage.left} />
					<CoverageTable model={comparison.right} coverage={comparison.coverage.right} />
				</div>
			</section>
		</>
	);
}

function Jump({ hash, children }: { readonly hash: string; readonly children: string }) {
	return (
		<li>
			<Link from="/sammenlign/$a/$b" to="." search={true} hash={hash}>
				{children}
			</Link>
		</li>
	);
}
