import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { createServer } from 'vite';
import { stopWhenOrphaned } from '#graph/api/stop-when-orphaned.ts';

const ROOT = resolve(import.meta.dirname, '..');
const API_PORT = '3001';

stopWhenOrphaned();

/** The API starts anew when its code or the seed changes; `vite.config.ts` leads `/api` to it. */
const api = spawn(
	process.execPath,
	[join(ROOT, 'node_modules/tsx/dist/cli.mjs'), 'watch', '--clear-screen=false', `--include=${ROOT}/seed/data/**/*`, 'graph/api/main.ts'],
	// biome-ignore lint/style/noProcessEnv: the API is to see all that this process sees, but on another port.
	{ cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, PORT: API_PORT } },
);

const page = await createServer({ root: join(ROOT, 'web'), configFile: join(ROOT, 'vite.config.ts') });
await page.listen();
page.printUrls();

function stop(): void {
	api.kill('SIGTERM');
	void page.close();
}
process.once('SIGINT', stop);
process.once('SIGTERM', stop);
api.once('exit', (code) => process.exit(code ?? 0));
