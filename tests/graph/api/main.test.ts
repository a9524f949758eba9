import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../../..');
const TIMEOUT_MS = 60_000;

/** The real server, with only the given environment variables. */
function start(variables: Record<string, string>) {
	const env = { PATH: process.env['PATH'], HOST: '127.0.0.1', PORT: '0', ...variables };
	return spawn(process.execPath, ['--import', 'tsx', 'graph/api/main.ts'], { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'pipe'] });
}

async function outcome(child: ChildProcess & { stdout: NodeJS.ReadableStream; stderr: NodeJS.ReadableStream }) {
	const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
	return { code, out, err };
}

describe('the server', { timeout: TIMEOUT_MS }, () => {
	it('says in one line where it is and what it holds, answers, and stops when told to', async () => {
		const child = start({});
		const ended = once(child, 'exit');
		const stopped = ended.then(async () => Promise.reject(new Error(await text(child.stderr))));
		const [line] = await Promise.race([once(child.stdout, 'data'), stopped]);
		const [, address, nodes, relations] = /^(http:\/\/127\.0\.0\.1:\d+) memory (\d+) nodes (\d+) relations\n$/.exec(String(line)) ?? [];
		const health = await (await fetch(`${address}/readyz`)).json();
		expect(health).toMatchObject({ nodes: Number(nodes), relations: Number(relations) });
		expect((await fetch(`${address}/api/search?q=${'a'.repeat(20_000)}`)).status).toBe(414);
		stopped.catch(() => {});
		child.kill('SIGTERM');
		expect(await ended).toStrictEqual([0, null]);
	});

	it('refuses a bad variable in one sentence', async () => {
		expect(await outcome(start({ PORT: 'many' }))).toStrictEqual({
			code: 1,
			out: '',
			err: 'The environment variable PORT is not a number.\n',
		});
	});

	it('refuses a seed folder that is not there', async () => {
		expect(await outcome(start({ SEED_DIR: 'nowhere' }))).toStrictEqual({ code: 1, out: '', err: 'SEED_DIR "nowhere" is no folder.\n' });
	});

	it('prints every finding of a bad seed and serves nothing', async () => {
		const folder = mkdtempSync(join(tmpdir(), 'kompetansegraf-seed-'));
		writeFileSync(join(folder, 'bad.yaml'), 'nodes:\n  - id: UPPER\n    kind: nothing\n');
		const { code, out, err } = await outcome(start({ SEED_DIR: folder }));
		expect([code, out]).toStrictEqual([1, '']);
		const lines = err.trimEnd().split('\n');
		expect(lines.at(-1)).toBe(`${lines.length - 1} findings`);
		for (const line of lines.slice(0, -1)) expect(line).toMatch(/bad\.yaml:\d+:\d+ \S+ ./);
	});

	it('refuses a Neo4j that does not answer', async () => {
		const { code, out, err } = await outcome(start({ NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'any' }));
		expect([code, out]).toStrictEqual([1, '']);
		// On a busy machine the timeout passes before the driver has retried.
		expect(err).toMatch(
			/^Neo4j at bolt:\/\/127\.0\.0\.1:1 cannot be used \((connect ECONNREFUSED 127\.0\.0\.1:1|no answer within 1800 ms)\); see NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD\.\n$/,
		);
	});

	it('says that its port is taken', async () => {
		const other = createServer().listen(0, '127.0.0.1');
		await once(other, 'listening');
		const address = other.address();
		const port = typeof address === 'object' && address ? String(address.port) : '';
		const { code, err } = await outcome(start({ PORT: port }));
		other.close();
		expect([code, err]).toStrictEqual([
			1,
			`http://127.0.0.1:${port} cannot be served: listen EADDRINUSE: address already in use 127.0.0.1:${port}.\n`,
		]);
	});
});
