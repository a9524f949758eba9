import { memo } from 'react';
import { useWords } from '#web/i18n/use-words.tsx';
import { AreaCoverageTable } from './area-coverage-table.tsx';
import type { ViewContext } from './compared-context.ts';
import { CoverageTable } from './coverage-table.tsx';

type ComparisonCoverageProps = Pick<ViewContext, 'comparison' | 'sides' | 'names'>;

/** The comparison in numbers: per side, kind and area. */
export const ComparisonCoverage = memo(function ComparisonCoverage({ comparison, sides, names }: ComparisonCoverageProps) {
	const { t } = useWords();
	return (
		<section className="compare-below" id="coverage" aria-labelledby="coverage-heading">
			<h2 id="coverage-heading">{t('compare:coverage')}</h2>
			<p className="compare-note">{t('compare:coverageRule')}</p>
			<div className="compare-pair" style={{ '--least': '36rem' } as React.CSSProperties}>
				<CoverageTable model={comparison.left} coverage={comparison.coverage.left} />
				<CoverageTable model={comparison.right} coverage={comparison.coverage.right} />
				<AreaCoverageTable side={sides.left} name={names.left} />
				<AreaCoverageTable side={sides.right} name={names.right} />
			</div>
		</section>
	);
});
