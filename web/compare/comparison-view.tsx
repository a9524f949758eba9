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
				<div className="compare-guide">
					<p className="compare-ours">{t('compare:ours')}</p>
					<nav className="compare-jumps" aria-label={t('compare:jump')}>
						<ul>
							<Jump to="left">{t('compare:fromTo', { from: names.left.name, to: names.right.name })}</Jump>
							<Jump to="right">{t('compare:fromTo', { from: names.right.name, to: names.left.name })}</Jump>
							<Jump to="coverage">{t('compare:summary.numbers')}</Jump>
						</ul>
					</nav>
				</div>
			</div>
			{isUnknown && (
				<p className="compare-notice" role="status">
					{t('compare:unknownMapping')}
				</p>
			)}
			<MappingLegend />
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

/** A plain anchor: the browser then goes on from there by keyboard too. */
function Jump({ to, children }: { readonly to: string; readonly children: string }) {
	return (
		<li>
			<a href={`#${to}`}>{children}</a>
		</li>
	);
}
