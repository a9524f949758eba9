import { collator, type Language } from '#graph/model/language.ts';
import type { Node } from '#graph/model/node.ts';
import type { VisibleGraph } from '#web/diagram/input.ts';

export const TABLE_COLUMNS = ['name', 'kind', 'place', 'evidence', 'relations'] as const;
export type TableColumn = (typeof TABLE_COLUMNS)[number];

/** Minimum table width in rem for each column; narrower tables show its value under the name. */
const ROOM: Readonly<Record<TableColumn, number>> = { name: 0, relations: 15, kind: 22, evidence: 22, place: 32 };

/** The columns that fit; all of them while the width is unknown. */
export function columnsIn(widthRem: number | undefined): readonly TableColumn[] {
	return TABLE_COLUMNS.filter((column) => widthRem === undefined || widthRem >= ROOM[column]);
}

export interface TableOrder {
	readonly column: TableColumn;
	readonly isDescending: boolean;
}

/** Cell texts in the reader's language; `place` is the node's model, or else its country. */
export type RowWords = Readonly<Record<Exclude<TableColumn, 'relations'>, string>>;

export interface TableRow {
	readonly node: Node;
	readonly words: RowWords;
	/** Number of edges in the diagram that end at the node. */
	readonly relations: number;
}

export const BY_NAME: TableOrder = { column: 'name', isDescending: false };

/** One row for each node in the diagram. */
export function visibleRows(
	{ nodes, relations, correspondences }: VisibleGraph,
	wordsOf: (node: Node) => RowWords,
	order: TableOrder,
	lang: Language,
): readonly TableRow[] {
	const { compare } = collator(lang);
	const edges = [...relations, ...correspondences];
	return [...nodes.values()]
		.map(({ node }) => ({
			node,
			words: wordsOf(node),
			relations: edges.filter(({ from, to }) => from === node.id || to === node.id).length,
		}))
		.sort((a, b) => compareRows(a, b, order, compare));
}

/** The order after a click on a column header: reverses the current column, or starts with another. */
export function orderedBy(order: TableOrder, column: TableColumn): TableOrder {
	return { column, isDescending: order.column === column ? !order.isDescending : column === 'relations' };
}

/** Empty values come last in both directions; ties are ordered by name. */
function compareRows(a: TableRow, b: TableRow, { column, isDescending }: TableOrder, compare: Intl.Collator['compare']): number {
	const sign = isDescending ? -1 : 1;
	const byName = compare(a.words.name, b.words.name);
	if (column === 'relations') return sign * (a.relations - b.relations) || byName;
	const [one, other] = [a.words[column], b.words[column]];
	if ((one === '') !== (other === '')) return one === '' ? 1 : -1;
	return sign * compare(one, other) || byName;
}
