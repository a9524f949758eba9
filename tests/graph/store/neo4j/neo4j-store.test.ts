import { afterAll, inject } from 'vitest';
import type { Dataset } from '#graph/model/dataset.ts';
import type { GraphStore } from '#graph/store/graph-store.ts';
import { memoryStore } from '#graph/store/memory-store.ts';
import { connect } from '#graph/store/neo4j/connection.ts';
import { neo4jStore } from '#graph/store/neo4j/neo4j-store.ts';
import { loadDataset } from '#seed/load.ts';
import { storeContract } from '#tests/graph/store/store-contract.ts';

const config = inject('neo4j');
const driver = connect(config);
const store = neo4jStore(config);

async function holding(dataset: Dataset): Promise<GraphStore> {
	await loadDataset(driver, config.database, dataset);
	// The pool is shared by all datasets, and the suite closes each store.
	return { ...store, close: async () => {} };
}

storeContract('neo4j', holding, memoryStore);

afterAll(async () => {
	await store.close();
	await driver.close();
});
