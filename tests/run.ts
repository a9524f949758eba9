import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { missingForBrowser } from './support/browser.ts';
import { missingForNeo4j } from './support/neo4j-server.ts';
import { type Counts, closingLine, listedFiles, total, vitestCounts } from './support/vitest-counts.ts';

/** `npm test`: every check and test there is. What this machine cannot run is skipped, with the reason. */

const ROOT = resolve(import.meta.dirname, '..');
const reports = mkdtempSync(join(tmpdir(), 'kompetansegraf-tests-'));

function bin(name: string): string {
	return join(ROOT, 'node_modules/.bin', process.platform === 'win32' ? `${name}.cmd` : name);
}

/** What ran, and how many seconds it took. */
const durations: (readonly [part: string, seconds: number])[] = [];

/** Runs a tool of the project to its end and gives its exit code. */
function run(part: string, name: string, ...args: readonly string[]): number {
	console.log(`\n▸ ${name} ${args.join(' ')}`);
	const start = performance.now();
	const { status } = spawnSync(bin(name), args, { cwd: ROOT, stdio: 'inherit', shell: process.platform === 'win32' });
	durations.push([part, (performance.now() - start) / 1000]);
	return status ?? 1;
}

/** A tool that says yes or no is one check. */
function check(name: string, ...args: readonly string[]): Counts {
	const good = run(name, name, ...args) === 0;
	return { passed: good ? 1 : 0, failed: good ? 0 : 1, skipped: 0 };
}

function test(project: string): Counts {
	const report = join(reports, `${project}.json`);
	const args = ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
	return vitestCounts(report, run(project, 'vitest', ...args));
}

/** Test files that need what is not here: counted, not run; their tests are only known once they run. */
function skip(project: string, reason: string): Counts {
	const listed = spawnSync(bin('vitest'), ['list', '--json', '--filesOnly', '--project', project], { cwd: ROOT, encoding: 'utf8' });
	const skipped = listedFiles(listed.stdout);
	console.log(`\n▸ ${skipped} test files of the project ${project} skipped: ${reason}`);
	return { passed: 0, failed: 0, skipped };
}

function testWhere(project: string, missing: string | undefined): Counts {
	return missing === undefined ? test(project) : skip(project, missing);
}

const counts = total([
	check('biome', 'check', '.'),
	check('tsc', '-p', '.'),
	check('knip'),
	test('unit'),
	test('page'),
	test('walk'),
	testWhere('neo4j', process.env['NEO4J_TEST_URI'] ? undefined : missingForNeo4j()),
	testWhere('browser', missingForBrowser()),
	testWhere('accessibility', missingForBrowser()),
]);
rmSync(reports, { recursive: true, force: true });

const ci = process.env['CI'] === 'true';
if (ci && counts.skipped > 0) console.log(`\n${counts.skipped} skipped; in CI a skip is a failure`);
console.log(`\n${durations.map(([part, seconds]) => `${part} ${seconds.toFixed(0)} s`).join(', ')}`);
console.log(`\n${closingLine(counts, ci)}`);
process.exitCode = counts.failed > 0 || (ci && counts.skipped > 0) ? 1 : 0;
