import { afterAll, beforeEach, describe, expect, inject, it } from 'vitest';
import type { Dataset } from '#graph/model/dataset.ts';
import { connect } from '#graph/store/neo4j/connection.ts';
import { neo4jStore } from '#graph/store/neo4j/neo4j-store.ts';
import { loadDataset } from '#seed/load.ts';
import { smallDataset } from '#tests/support/small-dataset.ts';

const config = inject('neo4j');
const driver = connect(config);
const store = neo4jStore(config);
const load = (dataset: Dataset) => loadDataset(driver, config.database, dataset);
const count = ({ nodes, relations, sources, assessments, aliases }: Dataset) =>
	nodes.length + relations.length + sources.length + assessments.length + Object.keys(aliases).length;

async function ask(query: string): Promise<readonly Record<string, unknown>[]> {
	const { records } = await driver.executeQuery(query, {}, { database: config.database });
	return records.map((record) => record.toObject());
}

describe('loadDataset', () => {
	beforeEach(() => ask('MATCH (n) DETACH DELETE n'));
	afterAll(async () => {
		await store.close();
		await driver.close();
	});

	it('fills an empty database', async () => {
		expect(await load(smallDataset)).toStrictEqual({ created: count(smallDataset), changed: 0, removed: 0, unchanged: 0 });
		expect(await store.health({})).toStrictEqual({
			nodes: smallDataset.nodes.length,
			relations: smallDataset.relations.length,
			digest: smallDataset.digest,
		});
	});

	it('is idempotent', async () => {
		await load(smallDataset);
		expect(await load(smallDataset)).toStrictEqual({ created: 0, changed: 0, removed: 0, unchanged: count(smallDataset) });
	});

	it('gives every node its kind as a label beside Entity', async () => {
		await load(smallDataset);
		const rows = await ask(
			'MATCH (n:Entity) WHERE size(labels(n)) <> 2 OR NOT any(l IN labels(n) WHERE toLower(l) = toLower(n.kind)) RETURN n.id AS id',
		);
		expect(rows).toStrictEqual([]);
	});

	it('removes what left the seed and repairs manual changes', async () => {
		await load(smallDataset);
		const [gone] = smallDataset.nodes;
		await ask(`MATCH (n:Entity) WHERE n.id <> '${gone?.id}' WITH n LIMIT 1 SET n.labelNb = 'by hand'`);
		const touching = smallDataset.relations.filter((relation) => relation.from === gone?.id || relation.to === gone?.id);
		const without: Dataset = {
			...smallDataset,
			nodes: smallDataset.nodes.filter((node) => node !== gone),
			relations: smallDataset.relations.filter((relation) => !touching.includes(relation)),
			assessments: smallDataset.assessments.filter((item) => item.concept !== gone?.id && item.targetModel !== gone?.id),
			digest: 'another',
		};
		const result = await load(without);
		expect(result).toMatchObject({ created: 0, changed: 1, removed: count(smallDataset) - count(without) });
		expect((await store.snapshot({})).nodes).toStrictEqual(without.nodes);
		expect(await store.digest()).toBe('another');
	});

	it('rolls back when a load fails', async () => {
		await load(smallDataset);
		const [relation] = smallDataset.relations;
		if (relation === undefined) throw new Error('the fixture has relations');
		// A property cannot be a list of maps, so the server refuses this row after nodes were written.
		const broken = {
			...smallDataset,
			digest: 'broken',
			nodes: smallDataset.nodes.slice(1),
			relations: [{ ...relation, note: { nb: [{ a: 1 }] } }],
		};
		// Deliberately wrong, as only a bug in our own code could produce it.
		await expect(load(broken as unknown as Dataset)).rejects.toThrow();
		expect(await store.health({})).toMatchObject({ nodes: smallDataset.nodes.length, digest: smallDataset.digest });
	});
});
