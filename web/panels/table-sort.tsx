import { useId } from 'react';
import { useWords } from '#web/i18n/use-words.tsx';
import { orderedBy, TABLE_COLUMNS, type TableOrder } from '#web/view-model/visible-table.ts';

interface TableSortProps {
	readonly order: TableOrder;
	readonly onOrder: (order: TableOrder) => void;
}

/** The order of a table that has no room for the heads of all its columns. */
export function TableSort({ order, onOrder }: TableSortProps) {
	const { t } = useWords();
	const field = useId();
	return (
		<p className="table-sort note row">
			<label htmlFor={field}>{t('listTable:sortBy')}</label>
			<select
				className="ds-input"
				data-size="sm"
				id={field}
				value={order.column}
				onChange={(event) => {
					const column = TABLE_COLUMNS.find((one) => one === event.target.value);
					if (column) onOrder(orderedBy(order, column));
				}}
			>
				{TABLE_COLUMNS.map((column) => (
					<option key={column} value={column}>
						{t(`listTable:column.${column}`)}
					</option>
				))}
			</select>
		</p>
	);
}
