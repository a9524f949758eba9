import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';

const ROOT = resolve(import.meta.dirname, '../..');

/** What the page is built from; the sheets that it offers are made of the seed. */
const INPUTS = ['web', 'graph', 'seed', 'package-lock.json', 'vite.config.ts'];

function changedAt(path: string): number {
	return existsSync(path) ? statSync(path).mtimeMs : 0;
}

/** When anything at or below a path was last changed, in milliseconds; a folder itself changes when a file leaves it. */
function lastChange(path: string): number {
	if (!existsSync(path) || !statSync(path).isDirectory()) return changedAt(path);
	const inside = readdirSync(path, { recursive: true, encoding: 'utf8' });
	return Math.max(changedAt(path), ...inside.map((name) => changedAt(join(path, name))));
}

/** Whether `dist` is missing or older than what it is made of. */
export function isStale(root: string): boolean {
	return changedAt(join(root, 'dist/index.html')) <= Math.max(...INPUTS.map((name) => lastChange(join(root, name))));
}

/** Builds the explorer into `dist` where it is stale. */
export async function buildIfStale(): Promise<void> {
	if (!isStale(ROOT)) return;
	console.log('Building the explorer …');
	await build({ root: join(ROOT, 'web'), configFile: join(ROOT, 'vite.config.ts'), logLevel: 'warn' });
}

if (process.argv[1] === import.meta.filename) await buildIfStale();
