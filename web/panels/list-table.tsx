import { useState } from 'react';
import type { NodeId } from '#graph/model/ids.ts';
import { NODE_KINDS } from '#graph/model/vocabulary.ts';
import { useWords } from '#web/i18n/use-words.tsx';
import { saveFile } from '#web/ui/save-file.ts';
import type { VisibleGraph } from '#web/view-model/visible-graph.ts';
import {
	BY_NAME,
	orderedBy,
	TABLE_COLUMNS,
	type TableColumn,
	type TableOrder,
	type TableRow,
	visibleRows,
} from '#web/view-model/visible-table.ts';
import { KindSign } from './kind-sign.tsx';
import { NodeTitle } from './node-title.tsx';
import { useTableSheet } from './use-table-sheet.ts';
import { useTableWords } from './use-table-words.ts';

interface ListTableProps {
	readonly graph: VisibleGraph;
	readonly selected: NodeId | undefined;
	readonly onSelect: (id: NodeId) => void;
}

/** Exactly the nodes that the picture shows, as a table that can be sorted and kept. */
export function ListTable({ graph, selected, onSelect }: ListTableProps) {
	const { t, lang } = useWords();
	const [order, setOrder] = useState(BY_NAME);
	const words = useTableWords(graph);
	const sheetOf = useTableSheet(words);
	const rows = visibleRows(graph, words.wordsOf, order, lang);
	return (
		<div className="list-table">
			<button
				type="button"
				className="text-button"
				onClick={() => saveFile(`${t('listTable:file')}.csv`, 'text/csv;charset=utf-8', sheetOf(rows))}
			>
				{t('listTable:download')}
			</button>
			<table>
				<caption className="visually-hidden">{t('explore:tree')}</caption>
				<thead>
					<tr>
						{TABLE_COLUMNS.map((column) => (
							<SortHead key={column} column={column} order={order} onOrder={setOrder} />
						))}
					</tr>
				</thead>
				<tbody>
					{rows.map((row) => (
						<NodeRow key={row.node.id} row={row} isSelected={row.node.id === selected} onSelect={onSelect} />
					))}
				</tbody>
			</table>
		</div>
	);
}

interface SortHeadProps {
	readonly column: TableColumn;
	readonly order: TableOrder;
	readonly onOrder: (order: TableOrder) => void;
}

function SortHead({ column, order, onOrder }: SortHeadProps) {
	const { t } = useWords();
	const direction = order.column !== column ? undefined : order.isDescending ? 'descending' : 'ascending';
	return (
		<th scope="col" data-column={column} aria-sort={direction}>
			<button type="button" onClick={() => onOrder(orderedBy(order, column))}>
				{t(`listTable:column.${column}`)}
				<span aria-hidden="true">{direction === undefined ? '' : direction === 'ascending' ? ' ↑' : ' ↓'}</span>
			</button>
		</th>
	);
}

interface NodeRowProps {
	readonly row: TableRow;
	readonly isSelected: boolean;
	readonly onSelect: (id: NodeId) => void;
}

function NodeRow({ row: { node, words, relations }, isSelected, onSelect }: NodeRowProps) {
	return (
		<tr data-selected={isSelected || undefined}>
			<th scope="row">
				<button
					type="button"
					data-id={node.id}
					data-family={NODE_KINDS[node.kind].family}
					aria-current={isSelected ? 'true' : undefined}
					onClick={() => onSelect(node.id)}
				>
					<KindSign kind={node.kind} />
					<NodeTitle node={node} />
				</button>
				<span className="row-kind">{words.kind}</span>
			</th>
			<td data-column="kind">{words.kind}</td>
			<td data-column="place">{words.place}</td>
			<td data-column="evidence">{words.evidence}</td>
			<td data-column="relations">{relations}</td>
		</tr>
	);
}
