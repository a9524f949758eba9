import neo4j, { type Driver, type Transaction } from 'neo4j-driver';
import type { Dataset } from '#graph/model/dataset.ts';
import { nodeKinds, relationKinds } from '#graph/model/vocabulary.ts';
import * as cypher from '#graph/store/neo4j/cypher.ts';
import { type Properties, toProperties } from '#graph/store/neo4j/properties.ts';
import { labelLength, nodeTerms } from '#graph/text/terms.ts';

/** Rows per statement: few enough for the server's heap, enough to keep round trips few. */
const BATCH = 2_000;

/** Counts over nodes, relations, sources, assessments and aliases together. */
export interface LoadResult {
	readonly created: number;
	readonly changed: number;
	readonly removed: number;
	readonly unchanged: number;
}

/** Called with the number of rows written and in total. */
export type OnProgress = (done: number, total: number) => void;

/** One kind of record: what is stored, what is wanted, and the queries that reconcile them. */
interface Table {
	/** Returns the properties of stored records in a single column. */
	readonly stored: string;
	readonly wanted: readonly Properties[];
	/** Upsert queries, each with its rows. */
	readonly upserts: (rows: readonly Properties[]) => readonly (readonly [query: string, rows: readonly Properties[]])[];
	readonly remove: string;
}

function tablesOf(dataset: Dataset): readonly Table[] {
	return [
		{
			stored: cypher.ALL_NODES,
			wanted: dataset.nodes.map((node) => ({
				...toProperties(node),
				searchTerms: nodeTerms(node).join(' '),
				searchLength: labelLength(node),
			})),
			upserts: (rows) => nodeKinds.map((kind) => [cypher.upsertNodes(kind), rows.filter((row) => row['kind'] === kind)]),
			remove: cypher.REMOVE_NODES,
		},
		{
			stored: cypher.STORED_RELATIONS,
			wanted: dataset.relations.map(toProperties),
			upserts: (rows) => relationKinds.map((kind) => [cypher.upsertRelations(kind), rows.filter((row) => row['kind'] === kind)]),
			remove: cypher.REMOVE_RELATIONS,
		},
		{
			stored: cypher.ALL_SOURCES,
			wanted: dataset.sources.map(toProperties),
			upserts: (rows) => [[cypher.UPSERT_SOURCES, rows]],
			remove: cypher.REMOVE_SOURCES,
		},
		{
			stored: cypher.ALL_ASSESSMENTS,
			wanted: dataset.assessments.map((assessment) => ({
				id: `${assessment.concept}:${assessment.targetModel}`,
				...toProperties(assessment),
			})),
			upserts: (rows) => [[cypher.UPSERT_ASSESSMENTS, rows]],
			remove: cypher.REMOVE_ASSESSMENTS,
		},
		{
			stored: cypher.STORED_ALIASES,
			wanted: Object.entries(dataset.aliases).map(([id, to]) => ({ id, to })),
			upserts: (rows) => [[cypher.UPSERT_ALIASES, rows]],
			remove: cypher.REMOVE_ALIASES,
		},
	];
}

function canonical(row: Properties): string {
	return JSON.stringify(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function differenceOf(wanted: readonly Properties[], stored: readonly Properties[]) {
	const before = new Map(stored.map((row) => [String(row['id']), canonical(row)]));
	const after = new Set(wanted.map((row) => String(row['id'])));
	return {
		created: wanted.filter((row) => !before.has(String(row['id']))),
		changed: wanted.filter((row) => before.has(String(row['id'])) && before.get(String(row['id'])) !== canonical(row)),
		removed: [...before.keys()].filter((id) => !after.has(id)),
	};
}

/** Whole numbers as integers; the driver sends every other number as a float. */
function withIntegers(row: Properties): Properties {
	return Object.fromEntries(
		Object.entries(row).map(([key, value]) => [key, key !== 'confidence' && Number.isInteger(value) ? neo4j.int(Number(value)) : value]),
	);
}

async function inBatches(
	tx: Transaction,
	query: string,
	parameter: 'rows' | 'ids',
	items: readonly unknown[],
	wrote: (n: number) => void,
): Promise<void> {
	for (let start = 0; start < items.length; start += BATCH) {
		const batch = items.slice(start, start + BATCH);
		await tx.run(query, { [parameter]: batch });
		wrote(batch.length);
	}
}

async function bringTo(tx: Transaction, dataset: Dataset, onProgress: OnProgress): Promise<LoadResult> {
	await tx.run(cypher.LOCK_SEED);
	const work = await Promise.all(
		tablesOf(dataset).map(async (table) => {
			const stored = (await tx.run(table.stored)).records.map((record): Properties => record.get(0));
			return { ...table, ...differenceOf(table.wanted, stored) };
		}),
	);

	const sum = (count: (table: (typeof work)[number]) => number) => work.reduce((total, table) => total + count(table), 0);
	const created = sum((table) => table.created.length);
	const changed = sum((table) => table.changed.length);
	const removed = sum((table) => table.removed.length);

	let done = 0;
	const wrote = (n: number) => {
		done += n;
		onProgress(done, created + changed + removed);
	};
	for (const { upserts, created: fresh, changed: other } of work) {
		for (const [query, rows] of upserts([...fresh, ...other])) await inBatches(tx, query, 'rows', rows.map(withIntegers), wrote);
	}
	// In reverse order, so that relations are removed before their ends.
	for (const { remove, removed: ids } of work.toReversed()) await inBatches(tx, remove, 'ids', ids, wrote);

	await tx.run(cypher.SET_SEED, { digest: dataset.digest, overview: dataset.overview ? JSON.stringify(dataset.overview) : null });
	return { created, changed, removed, unchanged: sum((table) => table.wanted.length) - created - changed };
}

/**
 * Makes a Neo4j match the dataset: schema first, then one transaction that upserts by id, removes what left the seed
 * and sets the digest. Idempotent; a failed load changes nothing.
 */
export async function loadDataset(
	driver: Driver,
	database: string,
	dataset: Dataset,
	onProgress: OnProgress = () => {},
): Promise<LoadResult> {
	const session = driver.session({ database, defaultAccessMode: neo4j.session.WRITE });
	try {
		for (const command of cypher.SCHEMA) await session.run(command);
		const tx = await session.beginTransaction({ timeout: 10 * 60_000 });
		try {
			const result = await bringTo(tx, dataset, onProgress);
			await tx.commit();
			await session.run(cypher.AWAIT_INDEXES);
			return result;
		} finally {
			// Rolls back unless committed.
			await tx.close();
		}
	} finally {
		await session.close();
	}
}
