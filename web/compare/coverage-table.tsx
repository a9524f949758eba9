import type { Coverage } from '#graph/queries/comparison.ts';
import type { Outline } from '#graph/queries/outline.ts';
import { useWords } from '#web/i18n/use-words.tsx';
import { NodeTitle } from '#web/panels/node-title.tsx';
import { COVERAGE_STATUSES, type CoverageRow, coverageRows, coverageShares } from '#web/view-model/compare-summary.ts';

interface CoverageTableProps {
	readonly model: Outline;
	readonly coverage: Coverage;
}

/** For each kind of one model: declared, named, and how the other model answers to what is named. */
export function CoverageTable({ model, coverage }: CoverageTableProps) {
	const { t } = useWords();
	return (
		<table className="coverage-table">
			<caption>
				<NodeTitle node={model} />
			</caption>
			<thead>
				<tr>
					<th scope="col">{t('compare:kindColumn')}</th>
					<th scope="col">{t('compare:declared')}</th>
					<th scope="col">{t('compare:sourced')}</th>
					{COVERAGE_STATUSES.map((status) => (
						<th key={status} scope="col" data-status={status}>
							{t(`compare:status.${status}`)}
						</th>
					))}
				</tr>
			</thead>
			<tbody>
				{coverageRows(coverage).map((row) => (
					<CoverageTableRow key={row.kind} row={row} />
				))}
			</tbody>
		</table>
	);
}

function CoverageTableRow({ row }: { readonly row: CoverageRow }) {
	const { t } = useWords();
	return (
		<tr>
			<th scope="row">
				{t(`vocabulary:kinds.${row.kind}`)}
				<CoverageBar row={row} />
			</th>
			<Count count={row.declared} />
			<Count count={row.sourced} />
			{COVERAGE_STATUSES.map((status) => (
				<Count key={status} count={row[status]} />
			))}
		</tr>
	);
}

function Count({ count }: { readonly count: number | undefined }) {
	const { t } = useWords();
	if (count !== undefined) return <td data-zero={count === 0 || undefined}>{count}</td>;
	return (
		<td data-zero={true}>
			<span aria-hidden="true">–</span>
			<span className="visually-hidden">{t('compare:notDeclared')}</span>
		</td>
	);
}

function CoverageBar({ row }: { readonly row: CoverageRow }) {
	return (
		<span className="coverage-bar" aria-hidden="true">
			{coverageShares(row).map(({ status, count }) => (
				<span key={status} data-status={status} style={{ flexGrow: count }} />
			))}
		</span>
	);
}
