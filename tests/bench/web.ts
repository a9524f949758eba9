import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { readDataset } from '#seed/read-dataset.ts';
import { launchBrowser } from '#tests/support/browser.ts';
import { firstLoadScript } from '#tests/support/first-load-script.ts';
import { buildIfStale } from '#web/build/build-if-stale.ts';
import { panned, showAbout } from './bare-picture.ts';
import { CONCEPTS, generatedPair } from './generated-pair.ts';
import { type FrameWork, frameWork, scrollFrames } from './main-thread.ts';
import { actTimes, freshPage, openingTime, settled } from './page-times.ts';
import { serveStore } from './serve-store.ts';

/**
 * `npm run bench:web`: how the built page feels in a real Chromium. Times are ratios to opening `/om` in the same run,
 * work per frame is a ratio to Cytoscape alone; milliseconds stand beside them for the curious. `BASE_URL` takes a
 * running server instead of a new one, `--pages` another folder than `dist`.
 */

const { values } = parseArgs({
	options: { json: { type: 'boolean', default: false }, repeats: { type: 'string', default: '5' }, pages: { type: 'string' } },
});
const REPEATS = Math.max(1, Number(values.repeats));
const MOST_SCRIPT_KB = 300;
const SCROLL = { frames: 60, step: 40 } as const;

interface Row {
	readonly what: string;
	readonly measured: number;
	readonly unit: string;
	readonly beside: string;
	readonly ratio: number;
}

function median(numbers: readonly number[]): number {
	return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

function row(what: string, measured: number, unit: string, beside: string, base: number): Row {
	return { what, measured: Number(measured.toPrecision(3)), unit, beside, ratio: Number((measured / base).toPrecision(3)) };
}

/** What is measured in turn, so that a busy minute weighs on all of it alike. */
async function repeated<K extends string>(measure: () => Promise<Readonly<Record<K, number>>>): Promise<Readonly<Record<string, number>>> {
	const rounds: Readonly<Record<string, number>>[] = [];
	for (let i = 0; i < REPEATS; i++) rounds.push(await measure());
	const names = Object.keys(rounds[0] ?? {});
	return Object.fromEntries(names.map((name) => [name, median(rounds.map((round) => round[name] ?? Number.NaN))]));
}

async function times(browser: Browser, base: string, generated: string): Promise<readonly Row[]> {
	const about = 'open /om';
	const found = await repeated(async () => ({
		[about]: await openingTime(browser, `${base}/om`, (page) => page.getByRole('heading', { level: 1 }).waitFor()),
		'cold first picture': await openingTime(browser, `${base}/`, settled),
		...(await actTimes(browser, base)),
		'open Norway and Denmark': await openingTime(browser, `${base}/sammenlign/no.km/dk.mdk`, (page) =>
			page.getByRole('treeitem').first().waitFor(),
		),
		[`open ${CONCEPTS} × ${CONCEPTS} concepts`]: await openingTime(browser, `${generated}/sammenlign/no.gen/dk.gen`, (page) =>
			page.getByRole('treeitem').first().waitFor(),
		),
	}));
	return Object.entries(found).map(([what, time]) => row(what, time, 'ms', about, found[about] ?? Number.NaN));
}

async function panning(browser: Browser, base: string, nodes: number): Promise<Row> {
	const page = await freshPage(browser);
	const shown = await showAbout(page, base, nodes);
	const rounds: { ours: FrameWork; bare: FrameWork }[] = [];
	for (let i = 0; i < REPEATS; i++) rounds.push(await panned(page));
	await page.context().close();
	const [ours, bare] = [median(rounds.map((round) => round.ours.work)), median(rounds.map((round) => round.bare.work))];
	return row(`move ${shown} nodes`, ours, 'ms/frame', `bare Cytoscape, ${bare.toPrecision(3)}`, bare);
}

/** Work of a frame while two trees are scrolled, beside that of the shipped comparison. */
async function scrolling(browser: Browser, address: string): Promise<number> {
	const page = await freshPage(browser);
	await page.goto(address);
	await page.getByRole('treeitem').first().waitFor();
	await scrollFrames(page, 10, SCROLL.step);
	const { work } = await frameWork(page, () => scrollFrames(page, SCROLL.frames, SCROLL.step));
	await page.context().close();
	return work;
}

const pages = resolve(values.pages ?? 'dist');
if (values.pages === undefined) await buildIfStale();
const given = process.env['BASE_URL']?.replace(/\/$/, '');
const shipped = given ? undefined : await serveStore(await readDataset('seed/data'), pages);
const base = given ?? shipped?.address ?? '';
const pair = await serveStore(generatedPair(), pages);
const browser = await launchBrowser();
const rows = [...(await times(browser, base, pair.address)), await panning(browser, base, 50), await panning(browser, base, 150)];
const scrolled = await repeated(async () => ({
	shipped: await scrolling(browser, `${base}/sammenlign/no.km/dk.mdk`),
	generated: await scrolling(browser, `${pair.address}/sammenlign/no.gen/dk.gen`),
}));
rows.push(
	row(`scroll ${CONCEPTS} × ${CONCEPTS} concepts`, scrolled['generated'] ?? 0, 'ms/frame', 'Norway and Denmark', scrolled['shipped'] ?? 0),
	row(
		'first-load script of /',
		await firstLoadScript(await freshPage(browser), `${base}/`),
		'kB gzip',
		`${MOST_SCRIPT_KB} kB`,
		MOST_SCRIPT_KB,
	),
);
await browser.close();
pair.close();
shipped?.close();

if (values.json) console.log(JSON.stringify({ repeats: REPEATS, rows }, null, '\t'));
else console.table(rows);
