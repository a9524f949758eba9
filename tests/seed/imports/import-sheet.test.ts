import { beforeAll, expect, test } from 'vitest';
import { NodeId } from '#graph/model/ids.ts';
import { importSheet } from '#seed/imports/import-sheet.ts';
import { readSheet } from '#seed/imports/sheet.ts';
import { templateOf } from '#seed/imports/template.ts';
import { parseSeed, type SeedText } from '#seed/parse.ts';
import { readTexts } from '#seed/read.ts';

const FOLDER = 'seed/data';
let texts: readonly SeedText[] = [];

beforeAll(async () => {
	texts = await readTexts(FOLDER);
});

test('the sheet of every model that we ship comes back unchanged', { timeout: 120_000 }, () => {
	const input = parseSeed(texts);
	const models = input.nodes.flatMap(({ value }) => (value.kind === 'model' ? [value.id] : []));
	const changes = models.map((model) => {
		const sheet = readSheet('ark.csv', new TextEncoder().encode(templateOf(input, model)));
		return importSheet({ folder: FOLDER, texts, sheet, model, today: '2026-11-22' });
	});
	expect(changes).toStrictEqual(models.map(() => ({ files: [], problems: [], notices: [] })));
	expect(models.length).toBeGreaterThan(7);
});

test('a seed with findings is mended first', () => {
	const model = NodeId.parse('no.x');
	const broken = [{ file: 'data/no.x/a.yaml', folders: ['no.x'], text: 'nodes: 1\n' }];
	const sheet = readSheet('ark.csv', new TextEncoder().encode(templateOf(parseSeed(broken), model)));
	expect(importSheet({ folder: 'data', texts: broken, sheet, model, today: '2026-11-22' })).toStrictEqual({
		files: [],
		notices: [],
		problems: [{ at: 'data/no.x/a.yaml:1', message: 'the seed itself has 1 findings; mend them first, see npm run seed:check' }],
	});
});
