import neo4j, { type Driver, type ManagedTransaction } from 'neo4j-driver';
import { StoreUnavailableError } from '#graph/model/errors.ts';
import { DIGEST } from './cypher.ts';

/** Address and credentials of a Neo4j. */
export interface Neo4jConfig {
	/** `bolt://`, `neo4j://`, `neo4j+s://` … */
	readonly uri: string;
	readonly username: string;
	readonly password: string;
	readonly database: string;
}

/** A lost database must be detected within two seconds; one that answers may take longer over a query. */
const CONNECT_MS = 1_000;
const ACQUIRE_MS = 1_400;
const RETRY_MS = 1_000;
const HEARD_MS = 1_800;
const ANSWER_MS = 10_000;

/** Attempts at a consistent read; more than this means that loads never stop. */
const MOST_TRIES = 3;

/** Opens a driver; connects lazily, on the first query. */
export function connect({ uri, username, password }: Neo4jConfig): Driver {
	return neo4j.driver(uri, neo4j.auth.basic(username, password), {
		connectionTimeout: CONNECT_MS,
		connectionAcquisitionTimeout: ACQUIRE_MS,
		maxTransactionRetryTime: RETRY_MS,
		disableLosslessIntegers: true,
		userAgent: 'kompetansegraf',
	});
}

/** Runs a query text and returns its rows as plain objects. */
export type Ask = (query: string, parameters?: Readonly<Record<string, unknown>>) => Promise<readonly Readonly<Record<string, unknown>>[]>;

function isUnavailable(error: unknown): boolean {
	if (!(error instanceof Error) || !('code' in error)) return false;
	const code = String(error.code);
	return (
		['ServiceUnavailable', 'SessionExpired'].includes(code) ||
		code.startsWith('Neo.TransientError') ||
		code.startsWith('Neo.ClientError.Security') ||
		code.startsWith('Neo.DatabaseError') ||
		code.includes('TransactionTimedOut') ||
		code === 'Neo.ClientError.Database.DatabaseNotFound' ||
		// The driver's code for errors without one: a connection timeout, or a server that does not speak Bolt.
		code === 'N/A'
	);
}

/** Rejects if nothing arrives in time, if the answer takes too long, or if the caller aborts. */
function watched<T>(work: (heard: () => void) => Promise<T>, answerMs: number, signal: AbortSignal | undefined): Promise<T> {
	return new Promise((resolve, reject) => {
		const lostAfter = (ms: number) =>
			setTimeout(() => reject(new StoreUnavailableError('neo4j', new Error(`no answer within ${ms} ms`))), ms);
		const gone = () => reject(signal?.reason);
		let timer = lostAfter(HEARD_MS);
		const heard = () => {
			clearTimeout(timer);
			timer = lostAfter(answerMs);
		};
		if (signal?.aborted) gone();
		signal?.addEventListener('abort', gone, { once: true });
		work(heard)
			.then(resolve, reject)
			.finally(() => {
				clearTimeout(timer);
				signal?.removeEventListener('abort', gone);
			});
	});
}

/**
 * Runs a query that may take several statements. Neo4j reads are read-committed, so the digest is read before the first
 * and after the last statement, and everything is retried if a load happened in between.
 */
export async function read<T>(
	driver: Driver,
	database: string,
	work: (ask: Ask) => Promise<T>,
	{ signal, answerMs = ANSWER_MS }: { readonly signal?: AbortSignal | undefined; readonly answerMs?: number } = {},
): Promise<T> {
	async function once(tx: ManagedTransaction, heard: () => void): Promise<{ answer: T; settled: boolean }> {
		let asked = 0;
		const ask: Ask = async (query, parameters = {}) => {
			asked++;
			return (await tx.run(query, parameters)).records.map((record) => record.toObject());
		};
		const [first] = await ask(DIGEST);
		heard();
		const answer = await work(ask);
		const [last] = asked > 2 ? await ask(DIGEST) : [first];
		return { answer, settled: first?.['digest'] === last?.['digest'] };
	}

	async function untilSettled(heard: () => void): Promise<T> {
		const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
		try {
			for (let tries = 1; ; tries++) {
				const { answer, settled } = await session.executeRead((tx) => once(tx, heard), { timeout: answerMs });
				if (settled || tries === MOST_TRIES) return answer;
			}
		} finally {
			await session.close();
		}
	}

	try {
		return await watched(untilSettled, answerMs, signal);
	} catch (error) {
		throw isUnavailable(error) ? new StoreUnavailableError('neo4j', error) : error;
	}
}
