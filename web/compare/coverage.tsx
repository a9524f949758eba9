import { memo, useMemo } from 'react';
import type { Coverage } from '#graph/queries/comparison.ts';
import type { Outline } from '#graph/queries/outline.ts';
import type { SideName } from '#web/compare/mapping/side-names.ts';
import { areaCoverage, totalCoverage } from '#web/compare/model/list.ts';
import type { ComparedSide } from '#web/compare/model/sides.ts';
import { COVERAGE_STATUSES, type CoverageRow, coverageRows, coverageShares, type StatusCounts } from '#web/compare/model/summary.ts';
import { useI18n } from '#web/i18n/use-words.tsx';
import { NodeTitle } from '#web/node/node-title.tsx';
import type { ViewContext } from './context.ts';

type ComparisonCoverageProps = Pick<ViewContext, 'comparison' | 'sides' | 'names'>;

export const ComparisonCoverage = memo(function ComparisonCoverage({ comparison, sides, names }: ComparisonCoverageProps) {
	const { t } = useI18n();
	return (
		<section className="compare-below" id="coverage" aria-labelledby="coverage-heading">
			<h2 id="coverage-heading">{t('compare:coverage')}</h2>
			<p className="compare-note">{t('compare:coverageRule')}</p>
			<div className="compare-pair" style={{ '--least': '36rem' } as React.CSSProperties}>
				<CoverageTable model={comparison.left} coverage={comparison.coverage.left} name={names.left} />
				<CoverageTable model={comparison.right} coverage={comparison.coverage.right} name={names.right} />
				<AreaCoverageTable side={sides.left} name={names.left} />
				<AreaCoverageTable side={sides.right} name={names.right} />
			</div>
		</section>
	);
});

interface CoverageTableProps {
	readonly model: Outline;
	readonly coverage: Coverage;
	readonly name: SideName;
}

function CoverageTable({ model, coverage, name }: CoverageTableProps) {
	const { t } = useI18n();
	return (
		<table className="coverage-table ds-table" data-size="sm">
			<caption>
				<NodeTitle node={model} />
			</caption>
			<thead>
				<tr>
					<th scope="col">{t('compare:kindColumn')}</th>
					<th scope="col">{t('compare:declared')}</th>
					<th scope="col">{t('compare:sourced')}</th>
					<StatusHeaders />
				</tr>
			</thead>
			<tbody>
				{coverageRows(coverage).map((row) => (
					<CoverageTableRow key={row.kind} row={row} name={name} />
				))}
			</tbody>
		</table>
	);
}

function CoverageTableRow({ row, name }: { readonly row: CoverageRow; readonly name: SideName }) {
	return (
		<tr>
			<th scope="row">
				{name.wordOf(row.kind, 'many')}
				<CoverageBar counts={row} />
			</th>
			<Count count={row.declared} />
			<Count count={row.sourced} />
			<StatusCells counts={row} />
		</tr>
	);
}

interface AreaCoverageTableProps {
	readonly side: ComparedSide;
	readonly name: SideName;
}

/** Coverage by area rather than by kind. */
function AreaCoverageTable({ side, name }: AreaCoverageTableProps) {
	const { t } = useI18n();
	const areas = useMemo(() => areaCoverage(side), [side]);
	const total = totalCoverage(areas);
	return (
		<table className="coverage-table ds-table" data-size="sm">
			<caption>{t('views:coverage.byArea', { name: name.name })}</caption>
			<thead>
				<tr>
					<th scope="col">{t('views:column.area')}</th>
					<th scope="col">{t('compare:sourced')}</th>
					<StatusHeaders />
				</tr>
			</thead>
			<tbody>
				{areas.map((row) => (
					<tr key={row.area?.id ?? ''}>
						<th scope="row">
							{row.area ? <NodeTitle node={row.area} /> : <em>{t('views:coverage.nowhere')}</em>}
							<CoverageBar counts={row} />
						</th>
						<Count count={row.sourced} />
						<StatusCells counts={row} />
					</tr>
				))}
			</tbody>
			<tfoot>
				<tr>
					<th scope="row">{t('views:matrix.sum')}</th>
					<Count count={total.sourced} />
					<StatusCells counts={total} />
				</tr>
			</tfoot>
		</table>
	);
}

function StatusHeaders() {
	const { t } = useI18n();
	return COVERAGE_STATUSES.map((status) => (
		<th key={status} scope="col" data-status={status}>
			{t(`compare:status.${status}`)}
		</th>
	));
}

function StatusCells({ counts }: { readonly counts: StatusCounts }) {
	return COVERAGE_STATUSES.map((status) => <Count key={status} count={counts[status]} />);
}

/** A count, or a dash when the owner does not declare one. */
function Count({ count }: { readonly count: number | undefined }) {
	const { t } = useI18n();
	if (count !== undefined) return <td data-zero={count === 0 || undefined}>{count}</td>;
	return (
		<td data-zero={true}>
			<span aria-hidden="true">–</span>
			<span className="visually-hidden">{t('compare:notDeclared')}</span>
		</td>
	);
}

function CoverageBar({ counts }: { readonly counts: StatusCounts }) {
	return (
		<span className="coverage-bar" aria-hidden="true">
			{coverageShares(counts).map(({ status, count }) => (
				<span key={status} data-status={status} style={{ flexGrow: count }} />
			))}
		</span>
	);
}
