import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { NodeId } from '#graph/model/ids.ts';
import { memoryStore } from '#graph/store/memory-store.ts';
import { importFile, type Outcome, writeHashes, writeIds, writeTemplate } from '#seed/contribute.ts';
import { FILL_IN } from '#seed/imports/columns.ts';
import { readDataset } from '#seed/read-dataset.ts';
import { nodesYaml, nodeYaml, TWO_MODELS } from '#tests/support/seed-texts.ts';
import { type FilledRow, filledIn } from '#tests/support/sheets.ts';

const TODAY = '2026-11-22';
const PDF = { title: 'A booklet', address: 'https://example.org/model.pdf', owner: 'The owner' };
const NORWEGIAN = NodeId.parse('no.x');
const NEW = NodeId.parse('se.dig');

let home = '';
let seed = '';
let sheet = '';

beforeEach(async () => {
	home = await mkdtemp(join(tmpdir(), 'sheet-'));
	seed = join(home, 'data');
	sheet = join(home, 'ark.csv');
	const reading = [
		'relations:',
		'  - kind: partOf',
		'    to: no.x.t2',
		'    evidence: editorial',
		'    note: { nb: Så., da: Så., en: So. }',
	];
	const theme = nodeYaml('no.x.t1.u1', 'theme', 'partOf:', '  - no.x.t1', ...reading, 'provider: Digdir # as the page says');
	for (const [path, text] of Object.entries({ ...TWO_MODELS, 'no.x/themes.yaml': `# Themes.\n${nodesYaml(theme)}` })) {
		await mkdir(dirname(join(seed, path)), { recursive: true });
		await writeFile(join(seed, path), text);
	}
	await writeIds(seed);
});

afterEach(() => rm(home, { recursive: true }));

async function contents(): Promise<Readonly<Record<string, string>>> {
	const paths = (await readdir(seed, { recursive: true })).filter((path) => path.endsWith('.yaml')).sort();
	return Object.fromEntries(await Promise.all(paths.map(async (path) => [path, await readFile(join(seed, path), 'utf8')] as const)));
}

/** Writes a template, fills it in and imports it. */
async function roundTrip(model: NodeId, edit: (row: FilledRow, index: number) => FilledRow): Promise<Outcome> {
	await writeTemplate(seed, model, sheet);
	await writeFile(sheet, filledIn(await readFile(sheet, 'utf8'), edit));
	return importFile(seed, model, sheet, TODAY);
}

const called = (name: string) => ({ 'label.nb': name, 'label.da': name, 'label.en': name });

describe('the Danish sheet, filled in by somebody who holds the PDF', () => {
	let whole = '';
	let outcome: Outcome;
	let again: Outcome;

	function asThePdfHasIt(row: FilledRow, index: number): FilledRow {
		if (row.id === 'ny') return PDF;
		if (row['label.da'] !== FILL_IN) return {};
		const names = { 'label.da': `Opdigtet navn ${index}`, 'label.nb': `Oppdiktet navn ${index}`, 'label.en': `Invented name ${index}` };
		return { ...names, ...(row.parents === FILL_IN && { parents: 'Strategi og forretningsudvikling' }) };
	}

	beforeAll(async () => {
		whole = await mkdtemp(join(tmpdir(), 'whole-'));
		const model = NodeId.parse('dk.mdk');
		const file = join(whole, 'ark.csv');
		await cp('seed/data', join(whole, 'data'), { recursive: true });
		await writeIds(join(whole, 'data'));
		await writeTemplate(join(whole, 'data'), model, file);
		await writeFile(file, filledIn(await readFile(file, 'utf8'), asThePdfHasIt));
		outcome = await importFile(join(whole, 'data'), model, file, TODAY);
		again = await importFile(join(whole, 'data'), model, file, TODAY);
		return () => rm(whole, { recursive: true });
	}, 60_000);

	test('completes the model, without findings', async () => {
		const store = memoryStore(await readDataset(join(whole, 'data')));
		const { models } = await store.models({});
		expect(models.find(({ id }) => id === 'dk.mdk')).toMatchObject({
			sourced: { area: 4, theme: 12, competence: 32 },
			missing: { area: 0, theme: 0, competence: 0 },
		});
		const { node, sources } = await store.node({ id: NodeId.parse('dk.mdk.o3.u1') });
		expect(node).toMatchObject({ kind: 'theme', country: 'DK', labelOrigin: { nb: 'ours', da: 'owner', en: 'ours' } });
		expect(sources).toStrictEqual([{ id: 'src.dk.mdk.1', ...PDF, copy: 'full', retrieved: TODAY }]);
	});

	test('only adds lines, in four files', () => {
		const { out, aside, isDone } = outcome;
		expect({ aside, isDone, files: out.length }).toStrictEqual({ aside: [], isDone: true, files: 4 });
		expect(out.flatMap((patch) => patch.split('\n').filter((line) => /^-(?!-- )/.test(line)))).toStrictEqual([]);
	});

	test('is refused when it is read a second time', () => {
		const { out, aside, isDone } = again;
		expect({ out, isDone, first: aside[0], last: aside.at(-1) }).toStrictEqual({
			out: [],
			isDone: false,
			first: expect.stringMatching(/^ark\.csv:A\d+ this is written already, see dk\.mdk\./),
			last: '29 problems; nothing was written',
		});
	});
});

describe('a sheet', () => {
	test('without edits changes nothing', async () => {
		const before = await contents();
		expect(await writeTemplate(seed, NORWEGIAN, sheet)).toStrictEqual({ out: [sheet], aside: [], isDone: true });
		expect(await importFile(seed, NORWEGIAN, sheet, TODAY)).toStrictEqual({ out: [], aside: ['The sheet changes nothing.'], isDone: true });
		expect(await contents()).toStrictEqual(before);
	});

	test('changes what was changed, and keeps comments and what it does not show', async () => {
		const before = await contents();
		const path = join('no.x', 'themes.yaml');
		await roundTrip(NORWEGIAN, (row) => (row.id === 'no.x.t1.u1' ? { 'origin.da': 'vår', 'shortLabel.nb': 'Kort: navn', order: '2' } : {}));
		expect(await contents()).toStrictEqual({
			...before,
			[path]: before[path]
				?.replace('      da: da no.x.t1.u1\n', '')
				.replace(
					'    evidence: stated\n    sources',
					'    labelOurs:\n      da: da no.x.t1.u1\n    shortLabel:\n      nb: "Kort: navn"\n    order: 2\n    evidence: stated\n    sources',
				),
		});
	});

	test('takes a reading over as stated when a parent moves to the other column', async () => {
		await roundTrip(NORWEGIAN, (row) =>
			row.id === 'no.x.t1.u1' ? { parents: `${row.parents} | ${row.moreParents}`, moreParents: '' } : {},
		);
		const { relations } = await readDataset(seed);
		expect(
			relations.filter(({ from }) => from === 'no.x.t1.u1').map(({ to, evidence, note }) => [to, evidence.quality, note]),
		).toStrictEqual([
			['no.x.t1', 'stated', undefined],
			['no.x.t2', 'stated', undefined],
		]);
	});

	test('says where an owner’s name is new but its source is not', async () => {
		const { aside, isDone } = await roundTrip(NORWEGIAN, (row) => (row.id === 'no.x.t2' ? { 'label.nb': 'Et nytt navn' } : {}));
		expect([isDone, ...aside]).toStrictEqual([
			true,
			'ark.csv:D7 this name is new, but the row names no new source; is it from the same one?',
		]);
	});

	test('with problems names their cells and writes nothing', async () => {
		const before = await contents();
		const { out, aside, isDone } = await roundTrip(NORWEGIAN, (row) =>
			row.id === 'no.x.t1' ? { order: 'første', 'label.nb': '', parents: 'Ingenting' } : {},
		);
		expect({ out, aside, isDone }).toStrictEqual({
			out: [],
			aside: [
				'ark.csv:C5 "Ingenting": nothing is called that; write a name as its own row has it',
				`ark.csv:D5 a name in nb is missing; write the owner's, or a translation marked "vår"`,
				'ark.csv:T5 "første" is no place in an order; write 1, 2, 3 …',
				'3 problems; nothing was written',
			],
			isDone: false,
		});
		expect(await contents()).toStrictEqual(before);
	});

	test('of a Norwegian model needs Nynorsk, whether the row or its model says the country', async () => {
		const { aside } = await roundTrip(NodeId.parse('no.ny'), (row, index) => {
			if (row.id === 'ny') return PDF;
			if (row.id === 'no.ny') return { ...called('Modellen'), country: 'NO', 'description.nb': 'En modell.' };
			return index === 2 ? { ...called('Ledelse'), parents: 'Modellen', order: '1' } : {};
		});
		const missing = `a name in nn is missing; write the owner's, or a translation marked "vår"`;
		expect(aside).toStrictEqual([
			`ark.csv:F3 ${missing}`,
			...['Q', 'R', 'S'].map((column, i) => `ark.csv:${column}3 the description in ${['nn', 'da', 'en'][i]} is missing; add it`),
			`ark.csv:F5 ${missing}`,
			'5 problems; nothing was written',
		]);
	});

	test('that the check finds something in names the cell that it came from', async () => {
		const { aside } = await roundTrip(NORWEGIAN, (row) => (row.id === 'no.x.t1' ? { address: 'digdir.no' } : {}));
		expect(aside).toStrictEqual([
			expect.stringMatching(/^ark\.csv:Z5 schema "digdir\.no" does not fit "address"; .* \(.*model\.yaml:\d+\)$/),
			'1 problems; nothing was written',
		]);
	});

	test('is not written over one that is there', async () => {
		await writeFile(sheet, 'work');
		const { isDone } = await writeTemplate(seed, NORWEGIAN, sheet);
		expect([isDone, await readFile(sheet, 'utf8')]).toStrictEqual([false, 'work']);
	});
});

describe('a new model', () => {
	function filled(row: FilledRow, index: number): FilledRow {
		if (row.id === 'ny') return { ...PDF, address: '' };
		if (row.id === NEW) return { ...called('Modellen'), country: 'SE', declares: 'hovedtema: 2' };
		if (index === 2) return { ...called('Ledning'), parents: 'Modellen', order: '1' };
		return index === 5 ? { ...called('Styrning'), parents: 'ledning' } : {};
	}

	test('is in models, outline and comparison', async () => {
		expect((await roundTrip(NEW, filled)).isDone).toBe(true);
		const store = memoryStore(await readDataset(seed));
		const { models } = await store.models({});
		expect(models.find(({ id }) => id === NEW)).toMatchObject({ country: 'SE', declares: { area: 2 }, missing: { area: 1 } });
		const { root } = await store.outline({ id: NEW });
		expect(root.children.map(({ id, children }) => [id, ...children.map((child) => child.id)])).toStrictEqual([
			['se.dig.o1', 'se.dig.o1.u1'],
		]);
		const { coverage } = await store.comparison({ a: NEW, b: NORWEGIAN });
		expect(coverage.left).toMatchObject({ area: { sourced: 1, notAssessed: 1 }, theme: { sourced: 1, notAssessed: 1 } });
	});

	test('is written like hand-written YAML, and its ids are registered', async () => {
		await roundTrip(NEW, filled);
		const files = await contents();
		expect(files[join('se.dig', 'sources.yaml')]).toBe(
			`sources:\n  - id: src.se.dig.1\n    title: A booklet\n    owner: The owner\n    copy: full\n    retrieved: "${TODAY}"\n`,
		);
		expect(files[join('se.dig', 'model.yaml')]).toContain(`

  - id: se.dig.o1
    kind: area
    label:
      en: Ledning
    labelOurs:
      nb: Ledning
      da: Ledning
    country: SE
    order: 1
    evidence: stated
    sources:
      - src.se.dig.1
    partOf:
      - se.dig

  - id: se.dig.o1.u1
`);
		expect(files['ids.yaml']).toContain('  se.dig: model\n  se.dig.o1: area\n  se.dig.o1.u1: theme\n');
	});

	test('says what its sheet still lacks', async () => {
		const { aside } = await roundTrip(NEW, (row) => (row.id === NEW ? called('Modellen') : {}));
		expect(aside).toStrictEqual([
			'ark.csv:AA4 write the title of the source that the names are from',
			'ark.csv:Z4 write the address of the source, or empty the cell if it has none that is public',
			'2 problems; nothing was written',
		]);
	});

	test('has a unique id', async () => {
		expect(await writeTemplate(seed, NodeId.parse('no.x.t1'), sheet)).toStrictEqual({
			out: [],
			aside: ['"no.x.t1" is of the kind area; name a model, or choose another id.'],
			isDone: false,
		});
	});
});

test('the register of ids is whole after one command', async () => {
	expect(await writeIds(seed)).toStrictEqual({ out: [], aside: ['Every id is in the register.'], isDone: true });
	expect((await contents())['ids.yaml']).toBe(
		['ids:', 'dk.y: model', 'dk.y.o1: area', 'dk.y.o2: area', 'no.x: model', 'no.x.t1: area', 'no.x.t1.u1: theme', 'no.x.t2: area', '']
			.join('\n  ')
			.trimEnd()
			.concat('\n'),
	);
});

test('hashes need texts', async () => {
	const { isDone, aside } = await writeHashes('seed/data', [join(home, 'nowhere')]);
	expect([isDone, ...aside]).toStrictEqual([false, 'Name folders of text files (.txt or .md).']);
});
