import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import type { ColumnName } from '#seed/imports/columns.ts';

/** A row of a sheet as somebody sees it on the screen: every column by its name. */
export type FilledRow = Partial<Record<ColumnName, string>>;

interface Table {
	readonly head: readonly string[];
	readonly names: readonly string[];
	readonly rows: readonly (readonly string[])[];
}

function tableOf(csv: string): Table {
	const [head = [], names = [], ...rows]: string[][] = parse(csv, { bom: true, delimiter: ';' });
	return { head, names, rows };
}

/** The rows of a sheet below its two rows of headings. */
export function rowsOf(csv: string): readonly FilledRow[] {
	const { names, rows } = tableOf(csv);
	return rows.map((row) => Object.fromEntries(names.map((name, i) => [name, row[i] ?? ''])));
}

/** The sheet as a spreadsheet saves it after `edit` has seen each row; what it gives is written over the cells. */
export function filledIn(csv: string, edit: (row: FilledRow, index: number) => FilledRow): Uint8Array {
	const { head, names } = tableOf(csv);
	const rows = rowsOf(csv).map((row, i): Readonly<Record<string, string>> => ({ ...row, ...edit(row, i) }));
	const table = [head, names, ...rows.map((row) => names.map((name) => row[name] ?? ''))];
	return new TextEncoder().encode(stringify(table, { delimiter: ';', record_delimiter: 'windows', bom: true }));
}
