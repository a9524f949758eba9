import { CsvError, parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { withoutInvisible } from '#graph/model/language.ts';
import { COLUMNS, type ColumnName, columnNamed, FILL_IN, IF_KNOWN } from './columns.ts';

/** Cells of one row; a missing key means an empty cell. */
export type Cells = Readonly<Partial<Record<ColumnName, string>>>;

export interface SheetRow {
	/** A cell's address as spreadsheets write it, e.g. `ark.csv:D14`; for a missing column, that of its row. */
	at(column: ColumnName): string;
	/** Undefined if the cell is empty or only marked as missing. */
	cell(column: ColumnName): string | undefined;
	/** Whether it still has the mark of a required cell. */
	isMarked(column: ColumnName): boolean;
}

/** A problem in a sheet that prevents its import. */
export interface Problem {
	readonly at: string;
	readonly message: string;
}

/** A sheet, or problems with it as a whole. */
export interface Sheet {
	/** File name used in cell addresses. */
	readonly file: string;
	readonly rows: readonly SheetRow[];
	/** Existing columns; facts of missing columns are left unchanged. */
	readonly columns: ReadonlySet<ColumnName>;
	readonly problems: readonly Problem[];
}

const BOM = '\uFEFF';
/** Spreadsheets put an apostrophe before what they would take for a formula. */
const FORMULA = /^'(?=[=+\-@\t\r])/;

/** Spaces that look like the one on the keyboard; they come along with what is pasted from a PDF or a page. */
const ODD_SPACES = /[^\S\n\t]/gu;

/** CSV that Excel and LibreOffice open correctly with Nordic settings: semicolons, CRLF, UTF-8 with a byte order mark. */
export function sheetText(rows: readonly Cells[]): string {
	const head = [COLUMNS.map(({ heading }) => heading), COLUMNS.map(({ name }) => name)];
	const body = rows.map((row) => COLUMNS.map(({ name }) => row[name] ?? ''));
	return stringify([...head, ...body], { delimiter: ';', record_delimiter: 'windows', bom: true, escape_formulas: true });
}

/** Decodes what spreadsheets save: UTF-8, UTF-16 with a byte order mark, or Windows-1252. */
function decode(bytes: Uint8Array): string {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return new TextDecoder('windows-1252').decode(bytes);
	}
}

/** Detects the delimiter in the heading row, since spreadsheets choose their own. */
function delimiterOf(text: string): string {
	return /(?:^|[\n\r])"?id"?([;,\t])/.exec(text)?.[1] ?? ';';
}

/** A, B … Z, AA, AB … */
function letters(index: number): string {
	const last = String.fromCharCode(65 + (index % 26));
	return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last;
}

function isMark(text: string): boolean {
	return text === '?' || text === FILL_IN;
}

function textIn(cell: string | undefined): string | undefined {
	const text = withoutInvisible(cell ?? '')
		.replace(/\r\n?/g, '\n')
		.replace(ODD_SPACES, ' ')
		.trim()
		.replace(FORMULA, '')
		.normalize('NFC');
	return text === '' || text === IF_KNOWN || isMark(text) ? undefined : text;
}

function unreadable(at: string, message: string): Sheet {
	return { file: at, rows: [], columns: new Set(), problems: [{ at, message }] };
}

function columnProblems(file: string, names: readonly string[], line: number): readonly Problem[] {
	return names.flatMap((name, i) => {
		const at = `${file}:${letters(i)}${line}`;
		if (name !== '' && columnNamed(name) === undefined)
			return [{ at, message: `no column is called "${name}"; use one of: ${COLUMNS.map((column) => column.name).join(', ')}` }];
		return name !== '' && names.indexOf(name) < i ? [{ at, message: `the column "${name}" is there twice; keep one` }] : [];
	});
}

/** Reads a sheet; `file` is the name used in cell addresses. */
export function readSheet(file: string, bytes: Uint8Array): Sheet {
	const text = decode(bytes).replace(BOM, '');
	let table: readonly (readonly string[])[];
	try {
		table = parse(text, { delimiter: delimiterOf(text), relax_column_count: true, skip_empty_lines: false });
	} catch (error) {
		if (!(error instanceof CsvError)) throw error;
		return unreadable(file, `this is no sheet that can be read: ${error.message}`);
	}
	const head = table.findIndex((row) => row.some((cell) => cell.trim() === 'id') && row.some((cell) => cell.trim() === 'kind'));
	if (head < 0) return unreadable(file, 'no row holds the names of the columns (id, kind …); start from a new template');
	const names = (table[head] ?? []).map((cell) => cell.trim());
	const problems = columnProblems(file, names, head + 1);
	const rows = table.slice(head + 1).map((cells, i): SheetRow => {
		const line = head + 2 + i;
		const written = (column: ColumnName) => (names.includes(column) ? cells[names.indexOf(column)] : undefined);
		return {
			at: (column) => `${file}:${letters(Math.max(names.indexOf(column), 0))}${line}`,
			cell: (column) => textIn(written(column)),
			isMarked: (column) => isMark((written(column) ?? '').trim()),
		};
	});
	return {
		file,
		rows: rows.filter(({ cell }) => names.some((name) => cell(columnNamed(name) ?? 'id') !== undefined)),
		columns: new Set(names.flatMap((name) => columnNamed(name) ?? [])),
		problems,
	};
}
