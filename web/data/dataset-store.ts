import { Dataset } from '#graph/model/dataset.ts';
import { StoreUnavailableError } from '#graph/model/errors.ts';
import { type GraphStore, type QueryMethods, queryMethods } from '#graph/store/graph-store.ts';
import { memoryStore } from '#graph/store/memory-store.ts';
import type { HttpStoreOptions } from './request.ts';

async function load(address: string, fetch: HttpStoreOptions['fetch']): Promise<GraphStore> {
	try {
		const response = await fetch(address, {});
		if (!response.ok) throw new TypeError(`${response.status} ${response.statusText}`);
		return memoryStore(Dataset.parse(await response.json()));
	} catch (cause) {
		throw new StoreUnavailableError('dataset', cause);
	}
}

/** Serves the graph from one file, fetched immediately; after a failure each query fetches it again. */
export function datasetStore(address: string, fetch: HttpStoreOptions['fetch']): GraphStore {
	let loading: Promise<GraphStore> | undefined;

	function loaded(): Promise<GraphStore> {
		loading ??= load(address, fetch).catch((error) => {
			loading = undefined;
			throw error;
		});
		return loading;
	}
	// Only prevents an unhandled rejection; the first query reports the failure.
	loaded().catch(() => undefined);

	return {
		...queryMethods((name) => async (params, signal) => {
			const store: QueryMethods = await loaded();
			return store[name](params, signal);
		}),
		digest: async (signal) => (await loaded()).digest(signal),
		close: () => Promise.resolve(),
	};
}
