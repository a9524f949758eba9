import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createServer as listen, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build, createServer, type InlineConfig, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NodeId } from '#graph/model/ids.ts';
import { templateOf } from '#seed/imports/template.ts';
import { seedOf, TWO_MODELS } from '#tests/support/seed-texts.ts';
import { templateFiles } from '#web/build/template-files.ts';

const seed = mkdtempSync(join(tmpdir(), 'kompetansegraf-seed-'));
for (const [path, text] of Object.entries(TWO_MODELS)) {
	mkdirSync(dirname(join(seed, path)), { recursive: true });
	writeFileSync(join(seed, path), text);
}
const root = mkdtempSync(join(tmpdir(), 'kompetansegraf-page-'));
writeFileSync(join(root, 'index.html'), '<!doctype html><title>Kompetansegraf</title>');
const config: InlineConfig = { root, configFile: false, logLevel: 'silent', plugins: [templateFiles(seed)] };

const sheetOf = (id: string) => templateOf(seedOf(TWO_MODELS), NodeId.parse(id));

describe('a build', () => {
	it('holds the sheet of every model, and an empty one', async () => {
		const outDir = join(root, 'dist');
		const built = [await build({ ...config, build: { outDir, write: false } })].flat();
		const files = built.flatMap((one) => ('output' in one ? one.output : [])).filter(({ fileName }) => fileName.endsWith('.csv'));
		expect(Object.fromEntries(files.map((file) => [file.fileName, 'source' in file ? file.source : undefined]))).toStrictEqual({
			'maler/dk.y.csv': sheetOf('dk.y'),
			'maler/no.x.csv': sheetOf('no.x'),
			'maler/ny-modell.csv': sheetOf('no.ny-modell'),
		});
	});
});

describe('in development', () => {
	let vite: ViteDevServer;
	let server: Server;
	let base: string;
	beforeAll(async () => {
		vite = await createServer({ ...config, server: { middlewareMode: true, ws: false, watch: null } });
		server = listen(vite.middlewares);
		await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
		// A listening TCP server has an AddressInfo.
		base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	});
	afterAll(async () => {
		server.close();
		await vite.close();
	});

	it('a sheet is generated on request, and downloaded', async () => {
		const response = await fetch(`${base}/maler/no.x.csv`);
		expect([
			response.status,
			...['Content-Type', 'Content-Disposition', 'Cache-Control'].map((name) => response.headers.get(name)),
			Buffer.from(await response.arrayBuffer()).toString(),
		]).toStrictEqual([200, 'text/csv; charset=utf-8', 'attachment; filename="no.x.csv"', 'no-cache', sheetOf('no.x')]);
	});

	it('there is none for an unknown model', async () => {
		const answers = await Promise.all(['no.x.t1', 'no.gone'].map((id) => fetch(`${base}/maler/${id}.csv`)));
		expect(answers.map(({ headers }) => headers.get('Content-Disposition'))).toStrictEqual([null, null]);
	});
});
