import { parseArgs } from 'node:util';
import { type Environment, type Neo4jSettings, readEnvironment } from '#graph/api/environment.ts';
import { type Finding, InvalidSeedError } from '#graph/model/errors.ts';
import { NodeId } from '#graph/model/ids.ts';
import { checkSeed, warningsOf } from './check.ts';
import { importFile, type Outcome, writeHashes, writeIds, writeTemplate } from './contribute.ts';
import { progressOn } from './progress.ts';
import { readSeed } from './read.ts';
import { readDataset } from './read-dataset.ts';
import { reportOf } from './report.ts';
import { reportLines } from './report-table.ts';

const USAGE =
	'use one of: check [folder], report [folder] [--json], load, template <model> [file], import <model> <file>, ids, hashes <folder>...';

function print(...lines: readonly string[]): void {
	process.stdout.write(`${lines.join('\n')}\n`);
}

function printAside(...lines: readonly string[]): void {
	process.stderr.write(`${lines.join('\n')}\n`);
}

/** Prints one sentence on what went wrong and sets exit code 1. */
function fail(sentence: string): void {
	printAside(sentence);
	process.exitCode = 1;
}

function lineOf({ file, line, column, rule, message }: Finding): string {
	return `${file}:${line}:${column} ${rule} ${message}`;
}

function printFindings(findings: readonly Finding[], write = print): void {
	write(...findings.map(lineOf), `${findings.length} findings`);
	if (findings.length > 0) process.exitCode = 1;
}

async function check(folder: string): Promise<void> {
	const input = await readSeed(folder);
	for (const warning of warningsOf(input)) print(lineOf(warning));
	printFindings(checkSeed(input));
}

async function report(folder: string, asJson: boolean): Promise<void> {
	const found = reportOf(await readDataset(folder));
	print(...(asJson ? [JSON.stringify(found, undefined, '\t')] : reportLines(found)));
}

/** Why a load failed, in one sentence. */
function failureOf(error: unknown, { uri, username }: Neo4jSettings): string {
	const code = error instanceof Error && 'code' in error ? String(error.code) : '';
	if (code === 'ServiceUnavailable') return `Nothing was loaded: no Neo4j answers at ${uri}; start it or correct NEO4J_URI.`;
	if (code.startsWith('Neo.ClientError.Security')) {
		return `Nothing was loaded: Neo4j at ${uri} does not let "${username}" in; correct NEO4J_USERNAME and NEO4J_PASSWORD.`;
	}
	return `Nothing was loaded: Neo4j at ${uri} says: ${error instanceof Error ? error.message : String(error)}`;
}

async function load({ neo4j, seedDir }: Environment): Promise<void> {
	if (neo4j === undefined) return fail('Set NEO4J_URI and NEO4J_PASSWORD to say which Neo4j to load; `npm run neo4j` starts a local one.');
	const dataset = await readDataset(seedDir);
	const start = performance.now();
	// Imported here so that other commands need no driver.
	const [{ connect }, { loadDataset }] = await Promise.all([import('#graph/store/neo4j/connection.ts'), import('./load.ts')]);
	const driver = connect(neo4j);
	const progress = progressOn(process.stderr);
	try {
		const { created, changed, removed, unchanged } = await loadDataset(driver, neo4j.database, dataset, progress.show);
		progress.stop();
		const seconds = ((performance.now() - start) / 1000).toFixed(1);
		print(`${created} created, ${changed} changed, ${removed} removed, ${unchanged} unchanged`, `${seconds} seconds`);
	} catch (error) {
		progress.stop();
		fail(failureOf(error, neo4j));
	} finally {
		await driver.close();
	}
}

function printOutcome({ out, aside, isDone }: Outcome): void {
	if (aside.length > 0) printAside(...aside);
	if (out.length > 0) print(...out);
	if (!isDone) process.exitCode = 1;
}

/** Runs a contribution command; undefined if the arguments are not one. */
function contribution(command: string | undefined, words: readonly string[], seedDir: string): Promise<Outcome> | undefined {
	const [first = '', second] = words;
	const model = NodeId.safeParse(first);
	if (command === 'ids') return writeIds(seedDir);
	if (command === 'hashes' && first !== '') return writeHashes(seedDir, words);
	if (command === 'template' && model.success) return writeTemplate(seedDir, model.data, second);
	if (command === 'import' && model.success && second !== undefined) {
		return importFile(seedDir, model.data, second, new Date().toISOString().slice(0, 10));
	}
	return undefined;
}

async function main(): Promise<void> {
	const { positionals, values } = parseArgs({ allowPositionals: true, strict: false, options: { json: { type: 'boolean' } } });
	const reading = readEnvironment(process.env);
	if (reading.kind === 'invalid') return fail(reading.message);
	const { environment } = reading;
	const [command, folder = environment.seedDir, ...more] = positionals;
	const outcome = contribution(command, positionals.slice(1), environment.seedDir);
	if (outcome) return printOutcome(await outcome);
	if (more.length > 0) return fail(USAGE);
	try {
		if (command === 'check') await check(folder);
		else if (command === 'report') await report(folder, values['json'] === true);
		else if (command === 'load') await load(environment);
		else fail(USAGE);
	} catch (error) {
		if (!(error instanceof InvalidSeedError)) throw error;
		// Standard output must hold only the JSON document.
		printFindings(error.findings, values['json'] === true ? printAside : print);
	}
}

await main();
