import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { createApp } from '#graph/api/app.ts';
import { StoreUnavailableError } from '#graph/model/errors.ts';
import type { GraphStore } from '#graph/store/graph-store.ts';
import { connect } from '#graph/store/neo4j/connection.ts';
import { neo4jStore } from '#graph/store/neo4j/neo4j-store.ts';
import { loadDataset } from '#seed/load.ts';
import { type FaultyLine, faultyLine } from '#tests/support/faulty-line.ts';
import { smallDataset } from '#tests/support/small-dataset.ts';

const config = inject('neo4j');

describe('a database that goes away', () => {
	let line: FaultyLine;
	let store: GraphStore;

	beforeAll(async () => {
		const driver = connect(config);
		await loadDataset(driver, config.database, smallDataset);
		await driver.close();
		line = await faultyLine(Number(new URL(config.uri.replace(/^\w+:/, 'http:')).port));
		store = neo4jStore({ ...config, uri: `bolt://127.0.0.1:${line.port}` });
		await store.health({});
	});

	afterAll(async () => {
		await store.close();
		await line.close();
	});

	const ask = (path: string) => createApp(store).request(path);

	it.each(['cut', 'hush'] as const)('is reported within two seconds when the connection is %s, and recovers by itself', async (fault) => {
		await line[fault]();
		const asked = performance.now();
		await expect(store.digest()).rejects.toThrow(StoreUnavailableError);
		expect(performance.now() - asked).toBeLessThan(2_500);

		const answer = await ask('/api/models');
		expect(answer.status).toBe(503);
		expect(answer.headers.get('Retry-After')).toMatch(/^\d+$/);
		expect(answer.headers.get('Content-Type')).toContain('application/problem+json');
		expect((await ask('/readyz')).status).toBe(503);
		expect((await ask('/healthz')).status).toBe(200);

		await line.mend();
		await expect.poll(async () => (await ask('/readyz')).status, { timeout: 10_000 }).toBe(200);
		expect((await ask('/api/models')).status).toBe(200);
	});

	it('refuses a wrong password as a store that does not answer', async () => {
		const locked = neo4jStore({ ...config, password: 'wrong' });
		await expect(locked.digest()).rejects.toThrow(StoreUnavailableError);
		await locked.close();
	});

	it('cancels a query whose client has gone', async () => {
		await expect(store.models({}, AbortSignal.abort(new Error('gone')))).rejects.toThrow('gone');
	});
});
