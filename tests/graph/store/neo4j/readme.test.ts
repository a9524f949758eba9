import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { connect } from '#graph/store/neo4j/connection.ts';
import { loadDataset } from '#seed/load.ts';
import { readDataset } from '#seed/read-dataset.ts';

const config = inject('neo4j');
const driver = connect(config);
const readme = readFileSync(new URL('../../../../README.md', import.meta.url), 'utf8');
const queries = [...readme.matchAll(/```cypher\n(.*?)```/gs)].map((match) => match[1] ?? '');

describe('the Cypher in README.md', () => {
	beforeAll(async () => {
		await loadDataset(driver, config.database, await readDataset('seed/data'));
	});
	afterAll(() => driver.close());

	it('is three queries', () => {
		expect(queries).toHaveLength(3);
	});

	it.each(queries)('answers without a warning and with every column filled: %s', async (query) => {
		const { records, summary } = await driver.executeQuery(query, {}, { database: config.database, routing: 'READ' });
		expect(records.length).toBeGreaterThan(2);
		expect(records.flatMap((record) => Object.values(record.toObject())).filter((value) => value === null)).toStrictEqual([]);
		expect(summary.gqlStatusObjects.filter((status) => status.isNotification)).toStrictEqual([]);
	});
});
