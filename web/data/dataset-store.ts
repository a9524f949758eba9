import { Dataset } from '#graph/model/dataset.ts';
import { StoreUnavailableError } from '#graph/model/errors.ts';
import type { GraphStore } from '#graph/store/graph-store.ts';
import { memoryStore } from '#graph/store/memory-store.ts';
import type { HttpStoreOptions } from './ask.ts';

async function load(address: string, fetch: HttpStoreOptions['fetch']): Promise<GraphStore> {
	try {
		const response = await fetch(address, {});
		if (!response.ok) throw new TypeError(`${response.status} ${response.statusText}`);
		return memoryStore(Dataset.parse(await response.json()));
	} catch (cause) {
		throw new StoreUnavailableError('dataset', cause);
	}
}

/** The graph in the browser's memory, from one file that is loaded at once; where that fails, each question tries anew. */
export function datasetStore(address: string, fetch: HttpStoreOptions['fetch']): GraphStore {
	let loading: Promise<GraphStore> | undefined;

	function loaded(): Promise<GraphStore> {
		loading ??= load(address, fetch).catch((error) => {
			loading = undefined;
			throw error;
		});
		return loading;
	}
	// Whoever asks first hears of a failure.
	loaded().catch(() => undefined);

	return {
		models: async (signal) => (await loaded()).models(signal),
		outline: async (params, signal) => (await loaded()).outline(params, signal),
		overview: async (signal) => (await loaded()).overview(signal),
		search: async (params, signal) => (await loaded()).search(params, signal),
		node: async (params, signal) => (await loaded()).node(params, signal),
		neighbourhood: async (params, signal) => (await loaded()).neighbourhood(params, signal),
		paths: async (params, signal) => (await loaded()).paths(params, signal),
		comparison: async (params, signal) => (await loaded()).comparison(params, signal),
		resources: async (params, signal) => (await loaded()).resources(params, signal),
		snapshot: async (signal) => (await loaded()).snapshot(signal),
		health: async (signal) => (await loaded()).health(signal),
		digest: async (signal) => (await loaded()).digest(signal),
		close: () => Promise.resolve(),
	};
}
