import { expect, it } from 'vitest';
import { type ContentSources, FORMATS, type FormatId, formatsFor } from '#graph/formats/catalogue.ts';

const MAPPINGS = {
	name: 'a--b',
	id: 'https://x.no/',
	title: 'A og B',
	description: 'Vår lesning.',
	nodes: 'https://x.no/?selected=',
	rows: [],
};

const SOURCES: Required<ContentSources> = {
	table: () => ({ name: 'rader', header: ['Begrep'], rows: [['Styring']] }),
	mappings: () => MAPPINGS,
	drawing: async () => ({ name: 'bilde', svg: '<svg/>', toPng: async () => new Blob(['png']) }),
};

it('offers every format where there is everything, and none where there is nothing', () => {
	expect(formatsFor(SOURCES)).toStrictEqual(Object.keys(FORMATS));
	expect(formatsFor({})).toStrictEqual([]);
});

it('offers the formats of what there is', () => {
	const { table, mappings, drawing } = SOURCES;
	expect(formatsFor({ table })).toStrictEqual(['csv']);
	expect(formatsFor({ mappings, table })).toStrictEqual(['csv', 'sssom']);
	expect(formatsFor({ drawing })).toStrictEqual(['png', 'svg']);
});

it.each<[FormatId, string, string]>([
	['csv', 'rader.csv', '\ufeffBegrep\r\nStyring\r\n'],
	['svg', 'bilde.svg', '<?xml version="1.0" encoding="UTF-8"?>\n<svg/>\n'],
	['png', 'bilde.png', 'png'],
])('makes %s a file of its type that is named after its content', async (id, name, text) => {
	const file = await FORMATS[id].file(SOURCES);
	expect([file?.name, file?.mediaType]).toStrictEqual([name, FORMATS[id].mediaType]);
	expect(file && (typeof file.data === 'string' ? file.data : await file.data.text())).toBe(text);
});

it('names mappings after their standard too', async () => {
	const file = await FORMATS.sssom.file(SOURCES);
	expect([file?.name, String(file?.data).split('\n', 1)]).toStrictEqual(['a--b.sssom.tsv', ['#sssom_version: "1.0"']]);
});

it('makes nothing of what there is not', async () => {
	expect(await Promise.all(Object.values(FORMATS).map((format) => format.file({})))).toStrictEqual(
		Object.keys(FORMATS).map(() => undefined),
	);
});
