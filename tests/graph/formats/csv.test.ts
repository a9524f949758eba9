import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toCsv } from '#graph/formats/csv.ts';

test('writes CSV that Nordic spreadsheets open', () => {
	expect(toCsv(['Begrep', 'Hvorfor'], [['Styring; strategi', 'Begge "ligner"\npå hverandre']])).toBe(
		'\ufeffBegrep;Hvorfor\r\n"Styring; strategi";"Begge ""ligner""\npå hverandre"\r\n',
	);
});

test('never writes a formula', () => {
	expect(toCsv(['a'], [['=HYPERLINK("x")'], ['-1']])).toBe('\ufeffa\r\n"\'=HYPERLINK(""x"")"\r\n\'-1\r\n');
});

test('round-trips', () => {
	const cell = fc.string().filter((text) => !/^[=+\-@\t\r]/.test(text));
	fc.assert(
		fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1 }), (rows) => {
			const text = toCsv(['a', 'b', 'c'], rows);
			expect(parse(text, { delimiter: ';', bom: true, from: 2, record_delimiter: '\r\n' })).toStrictEqual(rows.map((row) => [...row]));
		}),
	);
});
