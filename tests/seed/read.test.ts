import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { InvalidSeedError } from '#graph/model/errors.ts';
import { readSeed } from '#seed/read.ts';
import { readDataset } from '#seed/read-dataset.ts';
import { nodesYaml, nodeYaml, TWO_MODELS } from '#tests/support/seed-texts.ts';

let folder = '';

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'seed-'));
});

afterEach(() => rm(folder, { recursive: true }));

async function write(files: Readonly<Record<string, string>>): Promise<void> {
	for (const [path, text] of Object.entries(files)) {
		await mkdir(dirname(join(folder, path)), { recursive: true });
		await writeFile(join(folder, path), text);
	}
}

test('reads every YAML file below the folder, with the folders that it stands in', async () => {
	await write({ ...TWO_MODELS, 'no.x/deeper/more.yml': nodesYaml(nodeYaml('no.x.k', 'competence')), 'no.x/notes.txt': 'nodes: [' });
	const input = await readSeed(`${folder}/`);
	expect(input.findings).toStrictEqual([]);
	expect(input.nodes.map(({ value, folders }) => [value.id, ...folders])).toStrictEqual([
		['dk.y', 'dk.y'],
		['dk.y.o1', 'dk.y'],
		['dk.y.o2', 'dk.y'],
		['no.x.k', 'deeper', 'no.x'],
		['no.x', 'no.x'],
		['no.x.t1', 'no.x'],
		['no.x.t2', 'no.x'],
	]);
	expect(input.nodes[0]?.at()).toStrictEqual({ file: join(folder, 'dk.y/model.yaml'), line: 2, column: 5 });
});

test.each(['', 'not-there'])('a folder without seed files is a finding (%j)', async (name) => {
	const place = join(folder, name);
	expect((await readSeed(place)).findings).toStrictEqual([
		{
			file: place,
			line: 1,
			column: 1,
			rule: 'syntax',
			message: 'this folder is not there or holds no file ending in .yaml; name another one',
		},
	]);
});

test('a sound folder gives a dataset with a SHA-256 digest', async () => {
	await write(TWO_MODELS);
	const dataset = await readDataset(folder);
	expect([dataset.nodes.length, dataset.relations.length, dataset.sources.length]).toStrictEqual([6, 4, 1]);
	expect(dataset.digest).toMatch(/^[0-9a-f]{64}$/);
});

test('a folder with findings gives no dataset but all of them', async () => {
	await write({ ...TWO_MODELS, 'a.yaml': 'a: [\n', 'b.yaml': 'b: 1\n' });
	const unknownKey =
		'unknown key "b"; use one of: sources, nodes, relations, mappingSet, mappings, noCounterpart, cannotAssess, aliases, ids, withdrawn, overview';
	const failure = await readDataset(folder).catch((error: unknown) => error);
	expect(failure).toBeInstanceOf(InvalidSeedError);
	expect(failure).toMatchObject({
		findings: [
			{ file: join(folder, 'a.yaml'), line: 2, column: 1, rule: 'syntax' },
			{ file: join(folder, 'b.yaml'), line: 1, column: 1, rule: 'schema', message: unknownKey },
		],
	});
});
