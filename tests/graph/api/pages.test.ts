import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createApp } from '#graph/api/app.ts';
import { memoryStore } from '#graph/store/memory-store.ts';
import { smallDataset } from '#tests/support/small-dataset.ts';

const PAGE = '<!doctype html><title>Kompetansegraf</title>';
const SCRIPT = 'console.log(1)';
const SHEET = '\uFEFFid;kind\r\n';

const folder = mkdtempSync(join(tmpdir(), 'kompetansegraf-dist-'));
mkdirSync(join(folder, 'assets'));
writeFileSync(join(folder, 'index.html'), PAGE);
writeFileSync(join(folder, 'icon.svg'), '<svg/>');
writeFileSync(join(folder, 'assets/main-abc.js'), SCRIPT);
mkdirSync(join(folder, 'maler'));
writeFileSync(join(folder, 'maler/no.m.csv'), SHEET);
const app = createApp(memoryStore(smallDataset), { pages: folder });

describe('the page', () => {
	it.each(['/', '/?lang=da', '/sammenlign', '/sammenlign/no.m/dk.m', '/ressurser', '/node/no.m.t2', '/om', '/fullfor'])(
		'stands at %s',
		async (address) => {
			const response = await app.request(address);
			expect([
				response.status,
				response.headers.get('Content-Type'),
				response.headers.get('Cache-Control'),
				await response.text(),
			]).toStrictEqual([200, 'text/html; charset=utf-8', 'no-cache', PAGE]);
		},
	);

	it('is shown with 404 at an unknown address', async () => {
		const response = await app.request('/nowhere', { headers: { Accept: 'text/html,*/*' } });
		expect([response.status, response.headers.get('Content-Type'), await response.text()]).toStrictEqual([
			404,
			'text/html; charset=utf-8',
			PAGE,
		]);
	});

	it('does not replace the API or files', async () => {
		const headers = { Accept: 'text/html' };
		expect((await app.request('/api/nothing', { headers })).headers.get('Content-Type')).toBe('application/problem+json');
		expect((await app.request('/assets/gone.js')).headers.get('Content-Type')).toBe('application/problem+json');
	});

	it('is not sent again while unchanged', async () => {
		const tag = (await app.request('/')).headers.get('ETag') ?? '';
		expect((await app.request('/', { headers: { 'If-None-Match': tag } })).status).toBe(304);
	});
});

describe('files', () => {
	it('with a content hash are cached for ever, others are revalidated', async () => {
		const asset = await app.request('/assets/main-abc.js');
		expect([await asset.text(), asset.headers.get('Cache-Control')]).toStrictEqual([SCRIPT, 'public, max-age=31536000, immutable']);
		expect((await app.request('/icon.svg')).headers.get('Cache-Control')).toBe('no-cache');
	});

	it('for a spreadsheet are downloaded, byte for byte, and revalidated', async () => {
		const sheet = await app.request('/maler/no.m.csv');
		expect([
			sheet.status,
			...['Content-Type', 'Content-Disposition', 'Cache-Control'].map((name) => sheet.headers.get(name)),
			Buffer.from(await sheet.arrayBuffer()).toString(),
		]).toStrictEqual([200, 'text/csv; charset=utf-8', 'attachment; filename="no.m.csv"', 'no-cache', SHEET]);
	});

	it('that do not exist are not downloaded either', async () => {
		const sheet = await app.request('/maler/no.gone.csv');
		expect([sheet.status, sheet.headers.get('Content-Type'), sheet.headers.get('Content-Disposition')]).toStrictEqual([
			404,
			'application/problem+json',
			null,
		]);
	});

	it.each(['/../package.json', '/..%2f..%2fetc/passwd', '/%2e%2e/package.json', '/assets/..%5c..%5cx'])(
		'outside the folder are not served: %s',
		async (address) => {
			expect((await app.request(address)).status).toBe(404);
		},
	);
});
