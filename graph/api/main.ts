import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { type ServerType, serve } from '@hono/node-server';
import { InvalidSeedError, StoreUnavailableError } from '#graph/model/errors.ts';
import type { GraphStore } from '#graph/store/graph-store.ts';
import { memoryStore } from '#graph/store/memory-store.ts';
import { neo4jStore } from '#graph/store/neo4j/neo4j-store.ts';
import { readDataset } from '#seed/read-dataset.ts';
import { createApp } from './app.ts';
import { type Environment, readEnvironment } from './environment.ts';
import { stopWhenOrphaned } from './stop-when-orphaned.ts';

const DIST = fileURLToPath(new URL('../../dist', import.meta.url));

/** Leaves room for over-long URLs, so that they get a 414 with an explanation rather than a bare 431. */
const MAX_HEADER_BYTES = 128 * 1024;

/** Grace period for running requests after the signal to stop. */
const STOP_MS = 3_000;

function fail(message: string): never {
	console.error(message);
	process.exit(1);
}

/** The innermost error message, as the driver gives it. */
function causeOf(error: unknown): string {
	const cause = error instanceof StoreUnavailableError ? error.cause : error;
	const words = cause instanceof Error ? cause.message : String(cause);
	return (words.split('Caused by: ').at(-1) ?? words).split('\n', 1).join().replace(/\.$/, '');
}

async function openMemory(seedDir: string): Promise<GraphStore> {
	if (!existsSync(seedDir)) fail(`SEED_DIR "${seedDir}" is no folder.`);
	try {
		return memoryStore(await readDataset(seedDir));
	} catch (error) {
		if (!(error instanceof InvalidSeedError)) throw error;
		const lines = error.findings.map(({ file, line, column, rule, message }) => `${file}:${line}:${column} ${rule} ${message}`);
		return fail([...lines, `${lines.length} findings`].join('\n'));
	}
}

function openStore({ neo4j, seedDir }: Environment): GraphStore | Promise<GraphStore> {
	return neo4j === undefined ? openMemory(seedDir) : neo4jStore(neo4j);
}

function stopOnSignal(server: ServerType, store: GraphStore): void {
	function stop(): void {
		server.close(() => void store.close().finally(() => process.exit(0)));
		if ('closeIdleConnections' in server) server.closeIdleConnections();
		setTimeout(() => process.exit(0), STOP_MS).unref();
	}
	process.once('SIGTERM', stop);
	process.once('SIGINT', stop);
}

async function main(): Promise<void> {
	if (process.env['npm_lifecycle_event'] !== undefined) stopWhenOrphaned();
	const reading = readEnvironment(process.env);
	if (reading.kind === 'invalid') return fail(reading.message);
	const { environment } = reading;
	const { host, port, neo4j, logLevel } = environment;

	const store = await openStore(environment);
	const health = await store
		.health({})
		.catch((error) => fail(`Neo4j at ${neo4j?.uri} cannot be used (${causeOf(error)}); see NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD.`));

	const app = createApp(store, {
		pages: existsSync(`${DIST}/index.html`) ? DIST : undefined,
		report: (error) => logLevel !== 'silent' && console.error(error),
		log: logLevel === 'debug' ? console.error : undefined,
	});
	const serverOptions = { maxHeaderSize: MAX_HEADER_BYTES };
	const server = serve({ fetch: app.fetch, hostname: host, port, serverOptions }, (address: AddressInfo) => {
		const kind = neo4j === undefined ? 'memory' : 'neo4j';
		console.log(`http://${host}:${address.port} ${kind} ${health.nodes} nodes ${health.relations} relations`);
	});
	server.once('error', (error) => fail(`http://${host}:${port} cannot be served: ${error.message}.`));
	stopOnSignal(server, store);
}

await main();
