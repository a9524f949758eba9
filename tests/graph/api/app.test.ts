import { describe, expect, it } from 'vitest';
import { createApp } from '#graph/api/app.ts';
import { NodeId } from '#graph/model/ids.ts';
import { memoryStore } from '#graph/store/memory-store.ts';
import { smallDataset } from '#tests/support/small-dataset.ts';

const store = memoryStore(smallDataset);
const app = createApp(store);
const id = (text: string) => NodeId.parse(text);

async function answer(address: string): Promise<unknown> {
	const response = await app.request(address);
	expect(response.status, address).toBe(200);
	return response.json();
}

describe('every question of the port', () => {
	it('is answered exactly as by the store', async () => {
		expect(await answer('/api/models')).toStrictEqual(await store.models({}));
		expect(await answer('/api/models/no.m/outline')).toStrictEqual(await store.outline({ id: id('no.m') }));
		expect(await answer('/api/overview')).toStrictEqual(await store.overview({}));
		expect(await answer('/api/nodes/no.m.t2')).toStrictEqual(await store.node({ id: id('no.m.t2') }));
		expect(await answer('/api/nodes/no.m.t2/resources')).toStrictEqual(await store.resources({ id: id('no.m.t2') }));
		expect(await answer('/api/comparisons/no.m/dk.m')).toStrictEqual(await store.comparison({ a: id('no.m'), b: id('dk.m') }));
		expect(await answer('/api/graph')).toStrictEqual(await store.snapshot({}));
		expect(await answer('/readyz')).toStrictEqual(await store.health({}));
		expect(await answer('/healthz')).toStrictEqual({ status: 'ok' });
	});

	it('accepts repeated parameters and fills in defaults', async () => {
		expect(await answer('/api/search?q=kompetanse&kind=competence&kind=goal&limit=3')).toStrictEqual(
			await store.search({ q: 'kompetanse', kind: ['competence', 'goal'], model: [], limit: 3 }),
		);
		expect(await answer('/api/nodes/no.m.t2/neighbourhood?depth=2&kind=competence')).toStrictEqual(
			await store.neighbourhood({ id: id('no.m.t2'), depth: 2, kind: ['competence'], relation: [], limit: 150 }),
		);
		expect(await answer('/api/paths?from=no.policy&to=res.theme&include=model')).toStrictEqual(
			await store.paths({ from: id('no.policy'), to: id('res.theme'), exclude: [], include: ['model'], limit: 5 }),
		);
	});

	it('is answered to HEAD with the same headers and no body', async () => {
		const get = await app.request('/api/models');
		const head = await app.request('/api/models', { method: 'HEAD' });
		expect(head.status).toBe(200);
		expect(await head.text()).toBe('');
		for (const name of ['ETag', 'Content-Type', 'Cache-Control']) expect(head.headers.get(name), name).toBe(get.headers.get(name));
	});
});

describe('an entity tag', () => {
	it('lets the client reuse what it already has', async () => {
		const first = await app.request('/api/graph');
		const tag = first.headers.get('ETag') ?? '';
		expect(tag).toMatch(/^W\/"small\.[\w-]{16}"$/);
		const second = await app.request('/api/graph', { headers: { 'If-None-Match': `"other", ${tag}` } });
		expect(second.status).toBe(304);
		expect(await second.text()).toBe('');
		expect(second.headers.get('ETag')).toBe(tag);
	});

	it('of another seed or address gets the full answer', async () => {
		const tag = (await app.request('/api/graph')).headers.get('ETag') ?? '';
		const reloaded = createApp(memoryStore({ ...smallDataset, digest: 'other' }));
		expect((await reloaded.request('/api/graph', { headers: { 'If-None-Match': tag } })).status).toBe(200);
		expect((await app.request('/api/nodes/none', { headers: { 'If-None-Match': tag } })).status).toBe(404);
	});
});

describe('every answer', () => {
	it.each(['/api/models', '/api/nodes/none', '/nowhere', '/healthz'])('carries the security headers: %s', async (address) => {
		const { headers } = await app.request(address);
		expect(headers.get('Content-Security-Policy')).toBe(
			"default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
		);
		expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
		expect(headers.get('Referrer-Policy')).toBe('strict-origin-when-cross-origin');
	});

	it('is compressed if the client accepts it', async () => {
		const response = await app.request('/api/graph', { headers: { 'Accept-Encoding': 'gzip' } });
		expect(response.headers.get('Content-Encoding')).toBe('gzip');
		expect(response.headers.get('Vary')).toBe('Accept-Encoding');
		const unpacked = response.body?.pipeThrough(new DecompressionStream('gzip'));
		expect(await new Response(unpacked).json()).toStrictEqual(await store.snapshot({}));
	});
});
