import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, openSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import neo4j from 'neo4j-driver';

const POM = resolve(import.meta.dirname, 'neo4j-pom.xml');
const CACHE = resolve(import.meta.dirname, '../../.neo4j');
const START_MS = 90_000;

/** Neo4j 5.26 reaches into the JDK by these doors. */
const OPENS = ['java.base/java.nio', 'java.base/java.io', 'java.base/sun.nio.ch', 'java.base/java.util.concurrent'];

function answers(command: string, ...args: readonly string[]): boolean {
	try {
		execFileSync(command, args, { stdio: 'ignore' });
		return true;
	} catch {
		return false;
	}
}

/** Why no local Neo4j can be started here, with the command that mends it; `undefined` where one can. */
export function missingForNeo4j(): string | undefined {
	const missing = [answers('java', '-version') ? '' : 'Java 17', hasArtifacts() || answers('mvn', '-version') ? '' : 'Maven'].filter(
		Boolean,
	);
	if (missing.length === 0) return undefined;
	return `${missing.join(' and ')} not found; on Debian or Ubuntu: apt-get install openjdk-17-jre-headless maven`;
}

function artifacts(): string {
	const version = /<neo4j\.version>(.+)<\/neo4j\.version>/.exec(readFileSync(POM, 'utf8'))?.[1];
	return join(CACHE, `lib-${version}`);
}

function hasArtifacts(): boolean {
	return existsSync(artifacts());
}

/** Brings the server's jars from Maven Central once; afterwards they lie in `.neo4j`. */
function fetchArtifacts(): string {
	const folder = artifacts();
	if (existsSync(folder)) return folder;
	console.log('Fetching Neo4j Community (about 120 MB, once) …');
	const fresh = `${folder}-${process.pid}`;
	execFileSync('mvn', ['-q', '-B', '-f', POM, 'dependency:copy-dependencies', `-DoutputDirectory=${fresh}`, '-DincludeScope=runtime'], {
		stdio: ['ignore', 'inherit', 'inherit'],
	});
	renameSync(fresh, folder);
	return folder;
}

/** A port that nobody listens on at this moment. */
export function freePort(): Promise<number> {
	return new Promise((done, failed) => {
		const server = createServer();
		server.once('error', failed);
		server.listen(0, '127.0.0.1', () => {
			const address = server.address();
			server.close(() => (typeof address === 'object' && address ? done(address.port) : failed(new Error('no port'))));
		});
	});
}

export interface RunningNeo4j {
	readonly uri: string;
	readonly username: string;
	readonly password: string;
	readonly process: ChildProcess;
}

/**
 * Starts a Neo4j Community server on this machine, without Docker. Its data stay in `home`; the password holds
 * from the first start on.
 */
export async function startNeo4j({
	home,
	port,
	password,
}: {
	readonly home: string;
	readonly port: number;
	readonly password: string;
}): Promise<RunningNeo4j> {
	const classPath = join(fetchArtifacts(), '*');
	mkdirSync(join(home, 'conf'), { recursive: true });
	writeFileSync(
		join(home, 'conf', 'neo4j.conf'),
		[
			'server.default_listen_address=127.0.0.1',
			`server.bolt.listen_address=:${port}`,
			`server.bolt.advertised_address=127.0.0.1:${port}`,
			'server.http.enabled=false',
			'dbms.usage_report.enabled=false',
			'server.memory.heap.max_size=512m',
			'server.memory.pagecache.size=128m',
			'db.tx_log.preallocate=false',
			'db.tx_log.rotation.size=16m',
			'db.transaction.timeout=30s',
			'',
		].join('\n'),
	);
	if (!existsSync(join(home, 'data'))) {
		const admin = ['-cp', classPath, 'org.neo4j.server.startup.Neo4jAdminBoot', 'dbms', 'set-initial-password', password];
		execFileSync('java', admin, { env: { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') }, stdio: 'ignore' });
	}
	const log = join(home, 'out.log');
	const out = openSync(log, 'a');
	const child = spawn(
		'java',
		[
			...OPENS.map((door) => `--add-opens=${door}=ALL-UNNAMED`),
			'-Dio.netty.tryReflectionSetAccessible=true',
			'-Xmx512m',
			'-XX:+UseSerialGC',
			'-XX:TieredStopAtLevel=1',
			'-cp',
			classPath,
			'org.neo4j.server.CommunityEntryPoint',
			`--home-dir=${home}`,
			`--config-dir=${join(home, 'conf')}`,
		],
		{ stdio: ['ignore', out, out] },
	);
	const running = { uri: `bolt://127.0.0.1:${port}`, username: 'neo4j', password, process: child };
	await untilItAnswers(running, log);
	return running;
}

async function untilItAnswers({ uri, username, password, process: child }: RunningNeo4j, log: string): Promise<void> {
	const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { connectionTimeout: 1_000, maxTransactionRetryTime: 0 });
	const end = Date.now() + START_MS;
	try {
		while (Date.now() < end) {
			if (child.exitCode !== null) throw new Error(`Neo4j stopped at its start; see ${log}`);
			try {
				await driver.getServerInfo({ database: 'neo4j' });
				return;
			} catch (error) {
				if (error instanceof Error && 'code' in error && String(error.code).includes('Unauthorized')) {
					throw new Error('this Neo4j was set up with another password', { cause: error });
				}
				await sleep(250);
			}
		}
		throw new Error(`Neo4j did not answer within ${START_MS / 1000} s; see ${log}`);
	} finally {
		await driver.close();
	}
}
