import { expect, test } from 'vitest';
import { NodeId } from '#graph/model/ids.ts';
import { FILL_IN, KIND_WORDS } from '#seed/imports/columns.ts';
import { templateOf } from '#seed/imports/template.ts';
import { parseSeed } from '#seed/parse.ts';
import { readTexts } from '#seed/read.ts';
import { nodesYaml, nodeYaml, SOURCES, seedOf } from '#tests/support/seed-texts.ts';
import { rowsOf } from '#tests/support/sheets.ts';

const MODEL = NodeId.parse('no.x');

function rowsFor(...nodes: readonly string[]) {
	const input = seedOf({
		'sources.yaml': SOURCES,
		'no.x/a.yaml': nodesYaml(nodeYaml('no.x', 'model', 'declares:', '  area: 2', '  theme: 4'), ...nodes),
	});
	return rowsOf(templateOf(input, MODEL)).map((row) => [row.id, row.kind, row.parents, row['label.nb']].join(' · '));
}

test('what has no name stands under the nearest node that declares it, and is counted once', () => {
	const area = nodeYaml('no.x.t1', 'area', 'partOf:', '  - no.x', 'declares:', '  theme: 3');
	expect(rowsFor(area, nodeYaml('no.x.t1.u1', 'theme', 'partOf:', '  - no.x.t1'))).toStrictEqual([
		'no.x · modell ·  · nb no.x',
		'ny · kilde ·  · ',
		'no.x.t1 · område · nb no.x · nb no.x.t1',
		'no.x.t1.u1 · tema · nb no.x.t1 · nb no.x.t1.u1',
		' · tema · nb no.x.t1 · (fyll inn)',
		' · tema · nb no.x.t1 · (fyll inn)',
		' · område · nb no.x · (fyll inn)',
		' · tema · (fyll inn) · (fyll inn)',
		'src.a · kilde ·  · ',
	]);
});

test('a row without a name asks for Nynorsk in a Norwegian model only', () => {
	const marked = ['NO', 'DK'].map((country) => {
		const model = nodeYaml('no.x', 'model', `country: "${country}"`, 'declares:', '  area: 1');
		const rows = rowsOf(templateOf(seedOf({ 'sources.yaml': SOURCES, 'no.x/a.yaml': nodesYaml(model) }), MODEL));
		return rows.filter((row) => row['label.nn'] === FILL_IN).map(({ kind }) => kind);
	});
	expect(marked).toStrictEqual([[KIND_WORDS.model, KIND_WORDS.area], []]);
});

test('a parent whose name two things have is written with its id', () => {
	const twin = (id: string) => nodeYaml(id, 'area', 'partOf:', '  - no.x').replaceAll(/(nb|da|en) no\S+/g, '$1 same');
	expect(rowsFor(twin('no.x.t1'), twin('no.x.t2'), nodeYaml('no.x.u1', 'theme', 'partOf:', '  - no.x.t2'))).toContain(
		'no.x.u1 · tema · nb same [no.x.t2] · nb no.x.u1',
	);
});

test('the Danish sheet has a row for each of its 3 subcategories and 26 competences without a name', async () => {
	const rows = rowsOf(templateOf(parseSeed(await readTexts('seed/data')), NodeId.parse('dk.mdk')));
	const unnamed = rows.filter((row) => row.id === '' && row['label.da'] === FILL_IN);
	const count = (kind: string, parents: string) => unnamed.filter((row) => row.kind === kind && row.parents === parents).length;
	expect([
		unnamed.length,
		count('tema', 'Styring og samarbejde'),
		count('kompetanse', 'Projekter og videreudvikling'),
		count('kompetanse', FILL_IN),
	]).toStrictEqual([29, 3, 7, 19]);
});
