import { collator, type Language } from '#graph/model/language.ts';
import type { Node } from '#graph/model/node.ts';
import type { VisibleGraph } from '#web/diagram/input.ts';

export const TABLE_COLUMNS = ['name', 'kind', 'place', 'evidence', 'relations'] as const;
export type TableColumn = (typeof TABLE_COLUMNS)[number];

/** From how much room on, in rem, a column fits; what it says stands under the name where it does not. */
const ROOM: Readonly<Record<TableColumn, number>> = { name: 0, relations: 15, kind: 22, evidence: 22, place: 32 };

/** The columns that a table of this width has; all of them where the width is not known. */
export function columnsIn(widthRem: number | undefined): readonly TableColumn[] {
	return TABLE_COLUMNS.filter((column) => widthRem === undefined || widthRem >= ROOM[column]);
}

export interface TableOrder {
	readonly column: TableColumn;
	readonly isDescending: boolean;
}

/** What a row says of a node in the reader's language; `place` is its model, or else its country. */
export type RowWords = Readonly<Record<Exclude<TableColumn, 'relations'>, string>>;

/** A node of the picture as a row of the table. */
export interface TableRow {
	readonly node: Node;
	readonly words: RowWords;
	/** How many lines of the picture end at it. */
	readonly relations: number;
}

export const BY_NAME: TableOrder = { column: 'name', isDescending: false };

/** Exactly the nodes that the picture shows, as rows. */
export function visibleRows(
	{ nodes, relations, correspondences }: VisibleGraph,
	wordsOf: (node: Node) => RowWords,
	order: TableOrder,
	lang: Language,
): readonly TableRow[] {
	const { compare } = collator(lang);
	const lines = [...relations, ...correspondences];
	return [...nodes.values()]
		.map(({ node }) => ({
			node,
			words: wordsOf(node),
			relations: lines.filter(({ from, to }) => from === node.id || to === node.id).length,
		}))
		.sort((a, b) => compareRows(a, b, order, compare));
}

/** The order after a column's head was pressed: the same column turns, another begins anew. */
export function orderedBy(order: TableOrder, column: TableColumn): TableOrder {
	return { column, isDescending: order.column === column ? !order.isDescending : column === 'relations' };
}

/** What is empty comes last either way; what is alike is sorted by name. */
function compareRows(a: TableRow, b: TableRow, { column, isDescending }: TableOrder, compare: Intl.Collator['compare']): number {
	const sign = isDescending ? -1 : 1;
	const byName = compare(a.words.name, b.words.name);
	if (column === 'relations') return sign * (a.relations - b.relations) || byName;
	const [one, other] = [a.words[column], b.words[column]];
	if ((one === '') !== (other === '')) return one === '' ? 1 : -1;
	return sign * compare(one, other) || byName;
}
