import { describe, expect, it } from 'vitest';
import { StoreUnavailableError } from '#graph/model/errors.ts';
import { NodeId } from '#graph/model/ids.ts';
import { memoryStore } from '#graph/store/memory-store.ts';
import { smallDataset } from '#tests/support/small-dataset.ts';
import { datasetStore } from '#web/data/dataset-store.ts';

const id = NodeId.parse('no.m.t2');

describe('the store over one file', () => {
	it('loads the file once and answers like the in-memory store', async () => {
		const asked: string[] = [];
		const store = datasetStore('/sub/dataset.json', (address) => {
			asked.push(address);
			return Response.json(smallDataset);
		});
		expect(await store.node({ id })).toStrictEqual(await memoryStore(smallDataset).node({ id }));
		expect(await store.overview({})).toStrictEqual(await memoryStore(smallDataset).overview({}));
		expect(asked).toStrictEqual(['/sub/dataset.json']);
	});

	it('is unavailable if the file fails to load, and retries on the next query', async () => {
		const replies = [new Response('gone', { status: 404 }), Response.json({ not: 'a dataset' }), Response.json(smallDataset)];
		const store = datasetStore('/dataset.json', () => replies.shift() ?? Response.error());
		await expect(store.digest()).rejects.toThrow(new StoreUnavailableError('dataset'));
		await expect(store.digest()).rejects.toThrow(new StoreUnavailableError('dataset'));
		expect(await store.digest()).toBe('small');
	});
});
