import { useWords } from '#web/i18n/use-words.tsx';
import { COVERAGE_STATUSES, coverageShares, type StatusCounts } from '#web/view-model/compare-summary.ts';

/** The heads of the columns that say how the other model answers. */
export function StatusHeaders() {
	const { t } = useWords();
	return COVERAGE_STATUSES.map((status) => (
		<th key={status} scope="col" data-status={status}>
			{t(`compare:status.${status}`)}
		</th>
	));
}

/** A number for each of those columns. */
export function StatusCells({ counts }: { readonly counts: StatusCounts }) {
	return COVERAGE_STATUSES.map((status) => <Count key={status} count={counts[status]} />);
}

/** A number of a coverage table, or that its owner gives none. */
export function Count({ count }: { readonly count: number | undefined }) {
	const { t } = useWords();
	if (count !== undefined) return <td data-zero={count === 0 || undefined}>{count}</td>;
	return (
		<td data-zero={true}>
			<span aria-hidden="true">–</span>
			<span className="visually-hidden">{t('compare:notDeclared')}</span>
		</td>
	);
}

/** The same counts as parts of a bar. */
export function CoverageBar({ counts }: { readonly counts: StatusCounts }) {
	return (
		<span className="coverage-bar" aria-hidden="true">
			{coverageShares(counts).map(({ status, count }) => (
				<span key={status} data-status={status} style={{ flexGrow: count }} />
			))}
		</span>
	);
}
