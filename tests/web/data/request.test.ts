import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { InvalidQueryError, NotFoundError, StoreUnavailableError } from '#graph/model/errors.ts';
import { type Address, type HttpStoreOptions, request } from '#web/data/request.ts';

const Answer = z.strictObject({ n: z.number() });

function asking(fetch: HttpStoreOptions['fetch'], address: Address = { path: ['api', 'models'] }, signal?: AbortSignal) {
	return request({ baseUrl: '/', fetch }, address, Answer, signal);
}

function problem(status: number, document: object): Response {
	return new Response(JSON.stringify({ status, ...document }), { status, headers: { 'Content-Type': 'application/problem+json' } });
}

describe('a question', () => {
	it('encodes every value and repeats list parameters', async () => {
		const asked: string[] = [];
		const fetch = (address: string) => {
			asked.push(address);
			return Response.json({ n: 1 });
		};
		const address = { path: ['api', 'a b'], query: { q: 'ø&', kind: ['area', 'theme'], model: [], limit: 5, lang: undefined } };
		expect(await asking(fetch, address)).toStrictEqual({ n: 1 });
		await request({ baseUrl: 'https://host/under', fetch }, { path: ['readyz'] }, Answer, undefined);
		expect(asked).toStrictEqual(['/api/a%20b?q=%C3%B8%26&kind=area&kind=theme&limit=5', 'https://host/under/readyz']);
	});

	it('is not sent if it is already aborted', async () => {
		const reason = new Error('gone');
		await expect(asking(() => expect.unreachable(), undefined, AbortSignal.abort(reason))).rejects.toBe(reason);
	});

	it('rejects with the reason if it is aborted in flight', async () => {
		const controller = new AbortController();
		const reason = new Error('gone');
		const fetch = () => {
			controller.abort(reason);
			return Promise.reject(new DOMException('aborted', 'AbortError'));
		};
		await expect(asking(fetch, undefined, controller.signal)).rejects.toBe(reason);
	});
});

describe('a failed question', () => {
	it.each([
		['an id that nothing has', problem(404, { id: 'none', detail: 'nothing' }), new NotFoundError('none')],
		['a wrong parameter', problem(400, { errors: [{ parameter: 'q', message: 'is missing' }] }), new InvalidQueryError('q', 'is missing')],
		['a store that is away', problem(503, {}), new StoreUnavailableError('http')],
		['a bug of the server', problem(500, {}), new StoreUnavailableError('http')],
		['an address that is not the API', new Response('<html>', { status: 404 }), new StoreUnavailableError('http')],
		['an answer of another shape', Response.json({ m: 1 }), new StoreUnavailableError('http')],
		['an answer that is no JSON', new Response('<html>'), new StoreUnavailableError('http')],
	])('is an error of the port: %s', async (_name, response, error) => {
		await expect(asking(() => response)).rejects.toThrow(error);
	});

	it('keeps the cause of a network failure', async () => {
		const cause = new TypeError('fetch failed');
		const failure = asking(() => Promise.reject(cause));
		await expect(failure).rejects.toThrow(new StoreUnavailableError('http'));
		await expect(failure).rejects.toHaveProperty('cause', cause);
	});
});

describe('a retired id', () => {
	const address = { path: ['api', 'nodes', 'old', 'neighbourhood'], query: { depth: 2 } };
	const error = new NotFoundError('old', 'new');

	it('is read from the redirect’s location', async () => {
		const headers = { Location: '/api/nodes/new/neighbourhood?depth=2' };
		await expect(asking(() => new Response(null, { status: 308, headers }), address)).rejects.toThrow(error);
	});

	it('is read from the final URL of a followed redirect', async () => {
		const response = Response.json({ n: 1 });
		Object.defineProperties(response, {
			redirected: { value: true },
			url: { value: 'https://host/api/nodes/new/neighbourhood?depth=2' },
		});
		await expect(asking(() => response, address)).rejects.toThrow(error);
	});
});
