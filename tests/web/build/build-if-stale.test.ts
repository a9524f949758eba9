import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { isStale } from '#web/build/build-if-stale.ts';

let root: string;

/** Writes a file and sets its time and that of the folders above it. */
function write(path: string, at: number): void {
	mkdirSync(join(root, path, '..'), { recursive: true });
	writeFileSync(join(root, path), '');
	for (let place = path; place !== '.'; place = join(place, '..')) utimesSync(join(root, place), at, at);
}

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'kompetansegraf-stale-'));
	write('web/pages/explore.tsx', 100);
	write('graph/model/node.ts', 100);
	write('seed/data/sources.yaml', 100);
	write('package-lock.json', 100);
	write('dist/index.html', 200);
});

it('is fresh if the build is newer than all inputs', () => {
	expect(isStale(root)).toBe(false);
});

it('is stale if there is no build', () => {
	rmSync(join(root, 'dist'), { recursive: true });
	expect(isStale(root)).toBe(true);
});

it.each(['web/pages/explore.tsx', 'graph/model/node.ts', 'seed/data/sources.yaml', 'package-lock.json', 'vite.config.ts'])(
	'is stale where %s is younger',
	(path) => {
		write(path, 300);
		expect(isStale(root)).toBe(true);
	},
);

it('is stale if a file was deleted', () => {
	rmSync(join(root, 'web/pages/explore.tsx'));
	expect(isStale(root)).toBe(true);
});

it('is fresh if only the build is present', () => {
	for (const name of ['web', 'graph', 'seed', 'package-lock.json']) rmSync(join(root, name), { recursive: true });
	expect(isStale(root)).toBe(false);
});
