import type { Coverage } from '#graph/queries/comparison.ts';
import type { Outline } from '#graph/queries/outline.ts';
import { useWords } from '#web/i18n/use-words.tsx';
import { NodeTitle } from '#web/panels/node-title.tsx';
import { type CoverageRow, coverageRows } from '#web/view-model/compare-summary.ts';
import { Count, CoverageBar, StatusCells, StatusHeaders } from './coverage-cells.tsx';

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
					<StatusHeaders />
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
				<CoverageBar counts={row} />
			</th>
			<Count count={row.declared} />
			<Count count={row.sourced} />
			<StatusCells counts={row} />
		</tr>
	);
}
