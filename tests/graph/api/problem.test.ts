import { describe, expect, it } from 'vitest';
import { createApp } from '#graph/api/app.ts';
import { InvalidQueryError, StoreUnavailableError } from '#graph/model/errors.ts';
import type { GraphStore } from '#graph/store/graph-store.ts';
import { memoryStore } from '#graph/store/memory-store.ts';
import { smallDataset } from '#tests/support/small-dataset.ts';

const store = memoryStore(smallDataset);
const app = createApp(store);

/** The API over a store whose node queries all fail with this error. */
function failing(error: Error, report?: (error: Error) => void) {
	const broken: GraphStore = { ...store, node: () => Promise.reject(error) };
	return createApp(broken, report && { report });
}

async function problemAt(address: string, on = app) {
	const response = await on.request(address);
	expect(response.headers.get('Content-Type')).toBe('application/problem+json');
	expect(response.headers.get('ETag')).toBeNull();
	return { response, document: await response.json() };
}

describe('a bad parameter', () => {
	it.each([
		['/api/search', 'q', 'is missing'],
		['/api/search?q=', 'q', 'Too small: expected string to have >=1 characters'],
		['/api/search?q=a&q=b', 'q', 'Invalid input: expected string, received array'],
		['/api/search?q=a&limit=51', 'limit', 'Too big: expected number to be <=50'],
		['/api/search?q=a&limit=ten', 'limit', 'Invalid input: expected number, received NaN'],
		['/api/search?q=a&colour=red', 'colour', 'unknown parameter'],
		['/api/search?q=a&__proto__=x', '__proto__', 'unknown parameter'],
		['/api/models?x=1', 'x', 'unknown parameter'],
		['/api/nodes/no.m/neighbourhood?depth=4', 'depth', 'Too big: expected number to be <=3'],
		['/api/nodes/no.m/neighbourhood?id=dk.m', 'id', 'unknown parameter'],
		['/api/comparisons/no.m/no.m', 'b', 'choose two different models'],
		['/api/search?q=%E0%A4%A', 'q', 'not percent-encoded UTF-8'],
		['/healthz?x=1', 'x', 'unknown parameter'],
	])('is named: %s', async (address, parameter, message) => {
		const { document } = await problemAt(address);
		const errors = [{ parameter, message }];
		expect(document).toStrictEqual({ type: 'about:blank', title: 'Bad Request', status: 400, detail: `${parameter}: ${message}`, errors });
	});

	it('is named beside every other bad one', async () => {
		const { document } = await problemAt('/api/search?limit=0&x=1&y=2');
		expect(document.errors.map((error: { parameter: string }) => error.parameter)).toStrictEqual(['q', 'limit', 'x', 'y']);
	});

	it.each(['/api/nodes/NO.KM', '/api/nodes/%00', '/api/nodes/a%2Fb', `/api/nodes/${'a'.repeat(101)}`])(
		'may be an id: %s',
		async (address) => {
			const { document } = await problemAt(address);
			expect(document).toMatchObject({ status: 400, errors: [{ parameter: 'id' }] });
		},
	);

	it('may be detected by the store', async () => {
		const { document } = await problemAt('/api/nodes/no.m', failing(new InvalidQueryError('id', 'is no such thing')));
		expect(document).toMatchObject({ status: 400, errors: [{ parameter: 'id', message: 'is no such thing' }] });
	});
});

describe('a missing resource', () => {
	it.each([
		['/api/nodes/none', 'none'],
		['/api/nodes/constructor', 'constructor'],
		['/api/models/none/outline', 'none'],
		['/api/models/no.m.t2/outline', 'no.m.t2'],
		['/api/nodes/none/neighbourhood', 'none'],
		['/api/nodes/none/resources', 'none'],
		['/api/paths?from=no.m&to=none', 'none'],
		['/api/comparisons/no.m/none', 'none'],
	])('is an unknown id: %s', async (address, id) => {
		const { document } = await problemAt(address);
		expect(document).toStrictEqual({ type: 'about:blank', title: 'Not Found', status: 404, detail: `nothing has the id "${id}"`, id });
	});

	it.each(['/api', '/api/nothing', '/api/nodes', '/api/models/no.m', '//api/models'])('is an unknown route: %s', async (address) => {
		expect((await problemAt(address)).document).toStrictEqual({
			type: 'about:blank',
			title: 'Not Found',
			status: 404,
			detail: `nothing is served at ${address}`,
		});
	});
});

describe('a retired id', () => {
	it.each([
		['/api/nodes/no.m.old', '/api/nodes/no.m.t2'],
		['/api/nodes/no.m.old/neighbourhood?depth=2&kind=area', '/api/nodes/no.m.t2/neighbourhood?depth=2&kind=area'],
		['/api/paths?from=no.m&to=no.m.old', '/api/paths?from=no.m&to=no.m.t2'],
	])('leads to its new address: %s', async (address, location) => {
		const response = await app.request(address);
		expect([response.status, response.headers.get('Location')]).toStrictEqual([308, location]);
	});
});

describe('a store that is unavailable', () => {
	it('is 503 and says when to try again', async () => {
		const { response, document } = await problemAt('/api/nodes/no.m', failing(new StoreUnavailableError('neo4j')));
		expect(document).toStrictEqual({
			type: 'about:blank',
			title: 'Service Unavailable',
			status: 503,
			detail: 'the neo4j store does not answer',
		});
		expect(response.headers.get('Retry-After')).toBe('2');
	});

	it('is not ready', async () => {
		const away = createApp({ ...store, health: () => Promise.reject(new StoreUnavailableError('neo4j')) });
		expect((await away.request('/readyz')).status).toBe(503);
		expect((await away.request('/healthz')).status).toBe(200);
	});
});

describe('an unexpected error', () => {
	it('is reported but not disclosed to the client', async () => {
		const reported: Error[] = [];
		const bug = new TypeError('secret of the house');
		const { document } = await problemAt(
			'/api/nodes/no.m',
			failing(bug, (error) => reported.push(error)),
		);
		expect(document).toStrictEqual({
			type: 'about:blank',
			title: 'Internal Server Error',
			status: 500,
			detail: 'something went wrong here; it has been logged',
		});
		expect(reported).toStrictEqual([bug]);
	});

	it('is ignored if the client has hung up', async () => {
		const reported: Error[] = [];
		const gone = AbortSignal.abort();
		const response = await failing(new DOMException('gone', 'AbortError'), (error) => reported.push(error)).request('/api/nodes/no.m', {
			signal: gone,
		});
		expect([response.status, reported]).toStrictEqual([499, []]);
	});
});
