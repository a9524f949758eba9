import { useMemo } from 'react';
import { useWords } from '#web/i18n/use-words.tsx';
import { NodeTitle } from '#web/panels/node-title.tsx';
import { areaCoverage, totalCoverage } from '#web/view-model/compare-areas.ts';
import type { ComparedSide } from '#web/view-model/compare-side.ts';
import { Count, CoverageBar, StatusCells, StatusHeaders } from './coverage-cells.tsx';
import type { SideName } from './use-side-names.ts';

interface AreaCoverageTableProps {
	readonly side: ComparedSide;
	readonly name: SideName;
}

/** For each area of one model, whatever is in it: how many have a name, and how the other model answers to those. */
export function AreaCoverageTable({ side, name }: AreaCoverageTableProps) {
	const { t } = useWords();
	const areas = useMemo(() => areaCoverage(side), [side]);
	const total = totalCoverage(areas);
	return (
		<table className="coverage-table">
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
