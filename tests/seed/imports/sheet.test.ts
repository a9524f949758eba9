import { expect, test } from 'vitest';
import type { ColumnName } from '#seed/imports/columns.ts';
import { readSheet, type Sheet, sheetText } from '#seed/imports/sheet.ts';

function bytes(text: string): Uint8Array {
	return new TextEncoder().encode(text);
}

function cellsOf({ rows, problems }: Sheet, ...columns: readonly ColumnName[]) {
	return { problems, cells: rows.map((row) => columns.map((column) => [row.at(column), row.cell(column)])) };
}

test('a sheet opens right with Nordic settings', () => {
	const text = sheetText([{ id: 'no.x', 'label.nb': 'Å være "først"; alltid' }]);
	expect(text.charCodeAt(0)).toBe(0xfeff);
	expect(text.split('\r\n')).toHaveLength(4);
	expect(text.split('\r\n')[2]).toMatch(/^no\.x;;;"Å være ""først""; alltid";;/);
});

test('cells round-trip, whatever characters they hold', () => {
	const label = '=1+1';
	const description = 'To linjer;\n"og" | en strek';
	const sheet = readSheet('ark.csv', bytes(sheetText([{ id: 'no.x', 'label.nb': label, 'description.nb': description }])));
	expect(cellsOf(sheet, 'id', 'label.nb', 'description.nb')).toStrictEqual({
		problems: [],
		cells: [
			[
				['ark.csv:A3', 'no.x'],
				['ark.csv:D3', label],
				['ark.csv:P3', description],
			],
		],
	});
});

test.each([
	['semicolons', 'id;kind;label.nb\r\nno.x;nivå;Første\r\n'],
	['commas', '"id","kind","label.nb"\n"no.x","nivå","Første"\n'],
	['tabs', 'Id\tSlag\tNavn\nid\tkind\tlabel.nb\nno.x\tnivå\tFørste\n'],
])('a program may have saved it with %s', (_, text) => {
	const { cells } = cellsOf(readSheet('a', bytes(text)), 'kind', 'label.nb');
	expect(cells.map((row) => row.map(([, value]) => value))).toStrictEqual([['nivå', 'Første']]);
});

test('encodings of older spreadsheets are understood', () => {
	const text = 'id;kind;label.nb\r\nno.x;nivå;Første\r\n';
	const windows = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
	const utf16 = Uint8Array.from([0xff, 0xfe, ...[...text].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8])]);
	for (const saved of [windows, utf16]) {
		expect(cellsOf(readSheet('a', saved), 'kind').cells).toStrictEqual([[['a:B2', 'nivå']]]);
	}
});

test('marks count as empty, and empty rows are no rows but keep their number', () => {
	const sheet = readSheet('a', bytes('id;kind;order\nno.x;(fyll inn);(om kjent)\n;;\n;?;\n;;7\n'));
	expect(cellsOf(sheet, 'kind', 'order').cells).toStrictEqual([
		[
			['a:B2', undefined],
			['a:C2', undefined],
		],
		[
			['a:B5', undefined],
			['a:C5', '7'],
		],
	]);
	expect(sheet.rows.map((row) => [row.isMarked('kind'), row.isMarked('order')])).toStrictEqual([
		[true, false],
		[false, false],
	]);
});

test('a column nobody knows, or one there twice, is named by its cell', () => {
	const { problems } = readSheet('a', bytes('Id;Slag;x;y\nid;kind;name;kind\n'));
	expect(problems.map(({ at, message }) => `${at} ${message.slice(0, 30)}`)).toStrictEqual([
		'a:C2 no column is called "name"; us',
		'a:D2 the column "kind" is there twi',
	]);
});

test.each([
	['', 'a no row holds the names of the columns (id, kind …); start from a new template'],
	['id;kind\n"no.x;1\n', 'a this is no sheet that can be read: '],
])('%j is no sheet', (text, start) => {
	const { rows, problems } = readSheet('a', bytes(text));
	expect([rows.length, ...problems.map(({ at, message }) => `${at} ${message}`.slice(0, start.length))]).toStrictEqual([0, start]);
});

test('a name pasted from a PDF or a web page is the same as one typed', () => {
	const rows = ['Digital\u00a0dømmekraft', 'Digital døm\u00admekraft', 'Digital dømme\u200bkraft', 'Digital dømmekraft'];
	const sheet = readSheet('a', bytes(`id;kind;label.nb\n${rows.map((label) => `no.x;nivå;${label}`).join('\n')}\n`));
	expect(new Set(sheet.rows.map((row) => row.cell('label.nb')))).toStrictEqual(new Set(['Digital dømmekraft']));
});
