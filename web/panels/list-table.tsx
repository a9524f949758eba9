import { useRef, useState } from 'react';
import type { NodeId } from '#graph/model/ids.ts';
import { NODE_KINDS } from '#graph/model/vocabulary.ts';
import { useWords } from '#web/i18n/use-words.tsx';
import { saveFile } from '#web/ui/save-file.ts';
import type { VisibleGraph } from '#web/view-model/diagram-input.ts';
import {
	BY_NAME,
	columnsIn,
	orderedBy,
	TABLE_COLUMNS,
	type TableColumn,
	type TableOrder,
	type TableRow,
	visibleRows,
} from '#web/view-model/visible-table.ts';
import { KindSign } from './kind-sign.tsx';
import { NodeTitle } from './node-title.tsx';
import { TableSort } from './table-sort.tsx';
import { useTableSheet } from './use-table-sheet.ts';
import { useTableWords } from './use-table-words.ts';
import { useWidthRem } from './use-width-rem.ts';

interface ListTableProps {
	readonly graph: VisibleGraph;
	readonly selected: NodeId | undefined;
	/** What lies on the paths that are shown, where any are. */
	readonly lit: ReadonlySet<string> | undefined;
	readonly onSelect: (id: NodeId) => void;
}

/** Exactly the nodes that the picture shows, as a table that can be sorted and kept. */
export function ListTable({ graph, selected, lit, onSelect }: ListTableProps) {
	const { t, lang } = useWords();
	const [order, setOrder] = useState(BY_NAME);
	const room = useRef<HTMLDivElement>(null);
	const columns = columnsIn(useWidthRem(room));
	const words = useTableWords(graph);
	const sheetOf = useTableSheet(words);
	const rows = visibleRows(graph, words.wordsOf, order, lang);
	return (
		<div className="list-table" ref={room}>
			<button
				type="button"
				className="ds-link"
				data-size="sm"
				onClick={() => saveFile(`${t('listTable:file')}.csv`, 'text/csv;charset=utf-8', sheetOf(rows))}
			>
				{t('listTable:download')}
			</button>
			{columns.length < TABLE_COLUMNS.length && <TableSort order={order} onOrder={setOrder} />}
			<table className="ds-table" data-size="sm">
				<caption className="visually-hidden">{t('explore:tree')}</caption>
				<thead>
					<tr>
						{columns.map((column) => (
							<SortHead key={column} column={column} order={order} onOrder={setOrder} />
						))}
					</tr>
				</thead>
				<tbody>
					{rows.map((row) => (
						<NodeRow
							key={row.node.id}
							row={row}
							columns={columns}
							isSelected={row.node.id === selected}
							isLit={lit?.has(row.node.id) === true}
							onSelect={onSelect}
						/>
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
			<button type="button" className="ds-link" onClick={() => onOrder(orderedBy(order, column))}>
				{t(`listTable:column.${column}`)}
				<span aria-hidden="true">{direction === undefined ? '' : direction === 'ascending' ? ' ↑' : ' ↓'}</span>
			</button>
		</th>
	);
}

interface NodeRowProps {
	readonly row: TableRow;
	readonly columns: readonly TableColumn[];
	readonly isSelected: boolean;
	/** Whether it lies on a path that is shown. */
	readonly isLit: boolean;
	readonly onSelect: (id: NodeId) => void;
}

function NodeRow({ row: { node, words, relations }, columns, isSelected, isLit, onSelect }: NodeRowProps) {
	const { t } = useWords();
	const cells = columns.filter((column) => column !== 'name');
	const under = (['kind', 'place'] as const).filter((column) => !columns.includes(column) && words[column] !== '');
	return (
		<tr data-selected={isSelected || undefined} data-lit={isLit || undefined}>
			<th scope="row">
				<button
					type="button"
					className="ds-link"
					data-id={node.id}
					data-family={NODE_KINDS[node.kind].family}
					aria-current={isSelected ? 'true' : undefined}
					onClick={() => onSelect(node.id)}
				>
					<KindSign kind={node.kind} />
					<NodeTitle node={node} />
				</button>
				{(isLit || under.length > 0) && (
					<span className="row-facts note">
						{isLit && <span className="list-lit" role="img" aria-label={t('picture:onPath')} title={t('picture:onPath')} />}
						{under.map((column) => words[column]).join(' · ')}
					</span>
				)}
			</th>
			{cells.map((column) => (
				<td key={column} data-column={column}>
					{column === 'relations' ? relations : words[column]}
				</td>
			))}
		</tr>
	);
}
