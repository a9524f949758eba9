import { memoryStore } from '#graph/store/memory-store.ts';
import { storeContract } from './store-contract.ts';

storeContract('memory', async (dataset) => memoryStore(dataset));
