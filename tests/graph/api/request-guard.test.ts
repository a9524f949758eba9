import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createApp } from '#graph/api/app.ts';
import { memoryStore } from '#graph/store/memory-store.ts';
import { smallDataset } from '#tests/support/small-dataset.ts';

const app = createApp(memoryStore(smallDataset));

it.each(['POST', 'PUT', 'PATCH', 'DELETE', 'PROPFIND'])('refuses %s and says what is allowed', async (method) => {
	const response = await app.request('/api/models', { method });
	expect([response.status, response.headers.get('Allow')]).toStrictEqual([405, 'GET, HEAD, OPTIONS']);
	expect(await response.json()).toMatchObject({ status: 405, title: 'Method Not Allowed' });
});

it('answers OPTIONS without asking the store', async () => {
	const response = await app.request('/api/models', { method: 'OPTIONS' });
	expect([response.status, response.headers.get('Allow'), await response.text()]).toStrictEqual([204, 'GET, HEAD, OPTIONS', '']);
});

it('refuses an address that is too long', async () => {
	const response = await app.request(`/api/search?q=${'a'.repeat(8000)}`);
	expect(await response.json()).toMatchObject({ status: 414, title: 'URI Too Long' });
});

it('refuses a path that is not percent-encoded', async () => {
	const response = await app.request('/api/nodes/%E0%A4%A');
	expect(await response.json()).toMatchObject({ status: 400, detail: 'the path is not percent-encoded UTF-8' });
});

it('never answers 5xx, whatever a client sends', async () => {
	const routes = ['search', 'nodes/no.m/neighbourhood', 'paths', 'models', 'graph', 'overview'];
	const names = ['q', 'kind', 'model', 'limit', 'depth', 'relation', 'from', 'to', 'include', 'exclude', '__proto__', 'toString'];
	const value = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('no.m', 'competence', '3', '-1', '1e9', '%', '%zz', '\u0000'));
	await fc.assert(
		fc.asyncProperty(
			fc.constantFrom(...routes),
			fc.array(fc.tuple(fc.constantFrom(...names), value)),
			fc.boolean(),
			async (route, pairs, encoded) => {
				const query = pairs.map(([name, text]) => `${name}=${encoded ? encodeURIComponent(text) : text}`).join('&');
				const response = await app.request(`/api/${route}?${query}`);
				expect(response.status).toBeLessThan(500);
			},
		),
		{ numRuns: 150 },
	);
});
