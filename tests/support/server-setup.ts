import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import type { TestProject } from 'vitest/node';
import { buildIfStale } from '#web/build/build-if-stale.ts';

declare module 'vitest' {
	export interface ProvidedContext {
		/** Address of the running server, without a slash at its end. */
		baseUrl: string;
	}
}

const ROOT = resolve(import.meta.dirname, '../..');
const START_MS = 90_000;

/** Variables of the one who runs the tests that must not reach the server under test. */
const OWN = { NEO4J_URI: '', SEED_DIR: '', HOST: '127.0.0.1', PORT: '0', LOG_LEVEL: 'error' };

/** The real server over the real seed in memory, for the browser tests. */
export default async function setup(project: TestProject) {
	await buildForUse();
	const server = spawn(process.execPath, ['--import', 'tsx', 'graph/api/main.ts'], {
		cwd: ROOT,
		env: { ...process.env, ...OWN },
		stdio: ['ignore', 'pipe', 'inherit'],
	});
	const lines = createInterface(server.stdout);
	const started = await Promise.race([
		once(lines, 'line', { signal: AbortSignal.timeout(START_MS) }),
		once(server, 'exit').then(() => Promise.reject(new Error('the server stopped at its start'))),
	]);
	project.provide('baseUrl', String(started[0]).split(' ')[0] ?? '');
	return async () => {
		server.kill('SIGTERM');
		await once(server, 'exit');
	};
}

/** The page as it is used. Vitest runs as `test`, in which React is the one for development. */
async function buildForUse(): Promise<void> {
	const before = process.env['NODE_ENV'];
	process.env['NODE_ENV'] = 'production';
	await buildIfStale();
	process.env['NODE_ENV'] = before;
}
