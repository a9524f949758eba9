import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';

const ROOT = resolve(import.meta.dirname, '../..');

/** The offered sheets are generated from the seed, so it is an input too. */
const INPUTS = ['web', 'graph', 'seed', 'package-lock.json', 'vite.config.ts'];

function changedAt(path: string): number {
	return existsSync(path) ? statSync(path).mtimeMs : 0;
}

/** Modification time in milliseconds, including folders, whose own time changes when a file is deleted. */
function lastChange(path: string): number {
	if (!existsSync(path) || !statSync(path).isDirectory()) return changedAt(path);
	const inside = readdirSync(path, { recursive: true, encoding: 'utf8' });
	return Math.max(changedAt(path), ...inside.map((name) => changedAt(join(path, name))));
}

export function isStale(root: string): boolean {
	return changedAt(join(root, 'dist/index.html')) <= Math.max(...INPUTS.map((name) => lastChange(join(root, name))));
}

export async function buildIfStale(): Promise<void> {
	if (!isStale(ROOT)) return;
	console.log('Building the explorer …');
	await build({ root: join(ROOT, 'web'), configFile: join(ROOT, 'vite.config.ts'), logLevel: 'warn' });
}

if (process.argv[1] === import.meta.filename) await buildIfStale();
