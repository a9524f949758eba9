import { createApp } from '#graph/api/app.ts';
import { memoryStore } from '#graph/store/memory-store.ts';
import { httpStore } from '#web/data/http-store.ts';
import { storeContract } from './store-contract.ts';

storeContract(
	'HTTP',
	async (dataset) => {
		const app = createApp(memoryStore(dataset));
		return httpStore({ baseUrl: '/', fetch: (address, init) => app.request(address, init) });
	},
	memoryStore,
);
