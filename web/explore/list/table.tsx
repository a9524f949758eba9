import { useQuery } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { type RefObject, useId, useLayoutEffect, useRef, useState } from 'react';
import type { Named, Table } from '#graph/formats/catalogue.ts';
import type { NodeId } from '#graph/model/ids.ts';
import type { Node } from '#graph/model/node.ts';
import { NODE_KINDS } from '#graph/model/vocabulary.ts';
import { graphQuery } from '#web/data/queries.ts';
import type { VisibleGraph } from '#web/diagram/input.ts';
import { countryName } from '#web/i18n/format.ts';
import { useI18n } from '#web/i18n/use-words.tsx';
import { KindIcon, NodeTitle } from '#web/node/node-title.tsx';
import { secondTitleOf, titleOf } from '#web/node/title.ts';
import { useKindWords } from '#web/node/use-kind-words.ts';
import { DownloadButtons } from '#web/ui/downloads.tsx';
import {
	BY_NAME,
	columnsIn,
	orderedBy,
	type RowWords,
	TABLE_COLUMNS,
	type TableColumn,
	type TableOrder,
	type TableRow,
	visibleRows,
} from './table-model.ts';

interface ListTableProps {
	readonly graph: VisibleGraph;
	readonly selected: NodeId | undefined;
	/** Ids on the paths, if any are shown. */
	readonly highlighted: ReadonlySet<string> | undefined;
	readonly onSelect: (id: NodeId) => void;
}

export function ListTable({ graph, selected, highlighted, onSelect }: ListTableProps) {
	const { t, lang } = useI18n();
	const [order, setOrder] = useState(BY_NAME);
	const room = useRef<HTMLDivElement>(null);
	const columns = columnsIn(useWidthRem(room));
	const words = useTableWords(graph);
	const sheetOf = useTableSheet(words);
	const rows = visibleRows(graph, words.wordsOf, order, lang);
	return (
		<div className="list-table" ref={room}>
			<DownloadButtons sources={{ table: () => sheetOf(rows) }} className="ds-link" data-size="sm" />
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
							isHighlighted={highlighted?.has(row.node.id) === true}
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
	const { t } = useI18n();
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
	/** Whether it is on a path that is shown. */
	readonly isHighlighted: boolean;
	readonly onSelect: (id: NodeId) => void;
}

function NodeRow({ row: { node, words, relations }, columns, isSelected, isHighlighted, onSelect }: NodeRowProps) {
	const { t } = useI18n();
	const cells = columns.filter((column) => column !== 'name');
	const under = (['kind', 'place'] as const).filter((column) => !columns.includes(column) && words[column] !== '');
	return (
		<tr data-selected={isSelected || undefined} data-highlighted={isHighlighted || undefined}>
			<th scope="row">
				<button
					type="button"
					className="ds-link"
					data-id={node.id}
					data-family={NODE_KINDS[node.kind].family}
					aria-current={isSelected ? 'true' : undefined}
					onClick={() => onSelect(node.id)}
				>
					<KindIcon kind={node.kind} />
					<NodeTitle node={node} />
				</button>
				{(isHighlighted || under.length > 0) && (
					<span className="row-facts note">
						{isHighlighted && <span className="list-highlight" role="img" aria-label={t('diagram:onPath')} title={t('diagram:onPath')} />}
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

const USUAL_REM = 16;

function pixels(length: string, otherwise: number): number {
	return Number.parseFloat(length) || otherwise;
}

/** Content width of an element in rem, which grows with the reader's font size; undefined without layout (jsdom). */
export function useWidthRem(element: RefObject<HTMLElement | null>): number | undefined {
	const [width, setWidth] = useState<number>();
	useLayoutEffect(() => {
		const observed = element.current;
		if (observed === null) return;
		const measure = () => {
			const { paddingInlineStart, paddingInlineEnd } = getComputedStyle(observed);
			const inside = observed.clientWidth - pixels(paddingInlineStart, 0) - pixels(paddingInlineEnd, 0);
			if (inside > 0) setWidth(inside / pixels(getComputedStyle(document.documentElement).fontSize, USUAL_REM));
		};
		measure();
		const observer = new ResizeObserver(measure);
		observer.observe(observed);
		return () => observer.disconnect();
	}, [element]);
	return width;
}

/** The rows of the table as a file has them. */
export function useTableSheet({ modelOf }: Pick<TableWords, 'modelOf'>): (rows: readonly TableRow[]) => Named<Table> {
	const { t, lang } = useI18n();
	const router = useRouter();
	const header = [
		t('listTable:id'),
		t('listTable:column.name'),
		t('listTable:otherName'),
		t('listTable:column.kind'),
		t('listTable:model'),
		t('details:country'),
		t('listTable:column.evidence'),
		t('listTable:column.relations'),
		t('details:address'),
		t('listTable:page'),
	];
	return (rows) => ({
		name: t('listTable:file'),
		header,
		rows: rows.map(({ node, words, relations }) => [
			node.id,
			words.name,
			secondTitleOf(node, lang)?.text ?? '',
			t(`vocabulary:kind.${node.kind}`),
			modelOf(node),
			node.country === undefined ? '' : countryName(node.country, lang),
			t(`terms:evidence.${node.evidence.quality}`),
			String(relations),
			node.address ?? '',
			new URL(router.buildLocation({ to: '/node/$id', params: { id: node.id } }).publicHref, window.location.origin).href,
		]),
	});
}

export interface TableWords {
	/** Empty if the node has no model. */
	modelOf(node: Node): string;
	wordsOf(node: Node): RowWords;
}

export function useTableWords({ nodes }: VisibleGraph): TableWords {
	const { t, lang, localized } = useI18n();
	const { wordOf } = useKindWords();
	const { data } = useQuery(graphQuery('models', {}));
	function modelOf(node: Node): string {
		const model = data?.models.find(({ id }) => id === node.model);
		return model ? titleOf(model, lang).text : (node.model ?? '');
	}
	function placeOf(node: Node): string {
		const short = node.model && nodes.get(node.model)?.node.shortLabel;
		if (short) return localized(short).text;
		return modelOf(node) || (node.country === undefined ? '' : countryName(node.country, lang));
	}
	return {
		modelOf,
		wordsOf: (node) => ({
			name: titleOf(node, lang).text,
			kind: wordOf(node),
			place: placeOf(node),
			evidence: t(`listTable:evidence.${node.evidence.quality}`),
		}),
	};
}

interface TableSortProps {
	readonly order: TableOrder;
	readonly onOrder: (order: TableOrder) => void;
}

/** Sort field for a table that is too narrow for all its column headers. */
export function TableSort({ order, onOrder }: TableSortProps) {
	const { t } = useI18n();
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
