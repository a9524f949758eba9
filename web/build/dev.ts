import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { createServer } from 'vite';
import { readEnvironment } from '#graph/api/environment.ts';
import { stopWhenOrphaned } from '#graph/api/stop-when-orphaned.ts';

const ROOT = resolve(import.meta.dirname, '../..');

stopWhenOrphaned();

// biome-ignore lint/style/noProcessEnv: this is a process of its own, which reads what it runs in.
const reading = readEnvironment(process.env);
if (reading.kind === 'invalid') {
	console.error(reading.message);
	process.exit(1);
}
const { host, port } = reading.environment;
/** The page has the port of `npm start`; the API has the next one. */
const apiPort = port + 1;

/** Restarts when its code or the seed changes. */
const api = spawn(
	process.execPath,
	[join(ROOT, 'node_modules/tsx/dist/cli.mjs'), 'watch', '--clear-screen=false', `--include=${ROOT}/seed/data/**/*`, 'graph/api/main.ts'],
	// biome-ignore lint/style/noProcessEnv: the API is to see all that this process sees, but on another port.
	{ cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, PORT: String(apiPort) } },
);

const apiAddress = `http://${host}:${apiPort}`;
const page = await createServer({
	root: join(ROOT, 'web'),
	configFile: join(ROOT, 'vite.config.ts'),
	server: { host, port, strictPort: true, proxy: { '/api': apiAddress, '/healthz': apiAddress, '/readyz': apiAddress } },
});
await page.listen();
page.printUrls();

function stop(): void {
	api.kill('SIGTERM');
	void page.close();
}
process.once('SIGINT', stop);
process.once('SIGTERM', stop);
api.once('exit', (code) => process.exit(code ?? 0));
