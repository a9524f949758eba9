import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { nodesYaml, nodeYaml, SOURCES } from '#tests/support/seed-texts.ts';

let folder = '';

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'seed-'));
	await writeFile(join(folder, 'a.yaml'), SOURCES + nodesYaml(nodeYaml('a', 'goal', 'partOf:', '  - b')));
});

afterAll(() => rm(folder, { recursive: true }));

interface Ended {
	readonly code: number | string | null | undefined;
	readonly out: string;
	readonly err: string;
}

/** Runs the seed commands as package.json does, with only the given settings. */
function run(args: readonly string[], settings: Readonly<Record<string, string>> = {}): Promise<Ended> {
	const env = { PATH: process.env['PATH'], ...settings };
	return new Promise((resolve) => {
		execFile(process.execPath, ['--import', 'tsx', 'seed/main.ts', ...args], { env }, (error, out, err) =>
			resolve({ code: error ? error.code : 0, out, err }),
		);
	});
}

test('check prints every finding and how many there are', { timeout: 60_000 }, async () => {
	expect(await run(['check', folder])).toStrictEqual({
		code: 1,
		out: `${join(folder, 'a.yaml')}:17:9 relation-ends no node has the id "b"; correct the id, or write the node\n1 findings\n`,
		err: '',
	});
});

test('report prints its findings beside the place of its document', { timeout: 60_000 }, async () => {
	const { code, out, err } = await run(['report', '--json'], { SEED_DIR: folder });
	expect({ code, out, last: err.trimEnd().split('\n').at(-1) }).toStrictEqual({ code: 1, out: '', last: '1 findings' });
});

test('load says what it needs', { timeout: 60_000 }, async () => {
	expect(await run(['load'])).toStrictEqual({
		code: 1,
		out: '',
		err: 'Set NEO4J_URI and NEO4J_PASSWORD to say which Neo4j to load; `npm run neo4j` starts a local one.\n',
	});
});

test('load asks no database where the seed has findings', { timeout: 60_000 }, async () => {
	const settings = { SEED_DIR: folder, NEO4J_URI: 'bolt://localhost:1', NEO4J_PASSWORD: 'x' };
	const { code, out, err } = await run(['load'], settings);
	expect({ code, last: out.trimEnd().split('\n').at(-1), err }).toStrictEqual({ code: 1, last: '1 findings', err: '' });
});

test('template ends with the path of its sheet, and import with what it changed', { timeout: 60_000 }, async () => {
	const data = join(folder, 'data');
	const sheet = join(folder, 'sheet.csv');
	await mkdir(join(data, 'no.x'), { recursive: true });
	await writeFile(
		join(data, 'no.x', 'a.yaml'),
		SOURCES + nodesYaml(nodeYaml('no.x', 'model'), nodeYaml('no.x.t1', 'area', 'partOf:', '  - no.x')),
	);
	expect(await run(['template', 'no.x', sheet], { SEED_DIR: data })).toStrictEqual({ code: 0, out: `${sheet}\n`, err: '' });
	expect(await run(['import', 'no.x', sheet], { SEED_DIR: data })).toStrictEqual({ code: 0, out: '', err: 'The sheet changes nothing.\n' });
	await writeFile(sheet, (await readFile(sheet, 'utf8')).replace('nb no.x.t1', 'Et nytt navn'));
	const { code, out } = await run(['import', 'no.x', sheet], { SEED_DIR: data });
	expect({ code, lines: out.split('\n').filter((line) => /^[-+] /.test(line)) }).toStrictEqual({
		code: 0,
		lines: ['-      nb: nb no.x.t1', '+      nb: Et nytt navn'],
	});
});

test('an unknown command or setting is one sentence', { timeout: 60_000 }, async () => {
	const commands =
		'check [folder], report [folder] [--json], load, template <model> [file], import <model> <file>, ids, hashes <folder>...';
	expect(await run(['chekc'])).toStrictEqual({ code: 1, out: '', err: `use one of: ${commands}\n` });
	expect(await run(['import', 'no.x'])).toStrictEqual({ code: 1, out: '', err: `use one of: ${commands}\n` });
	expect(await run(['load'], { NEO4J_URI: 'localhost' })).toStrictEqual({
		code: 1,
		out: '',
		err: 'The environment variable NEO4J_URI is no address like bolt://localhost:7687 or neo4j+s://example.org.\n',
	});
});
