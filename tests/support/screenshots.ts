import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { launchBrowser } from './browser.ts';
import { openPage } from './browser-page.ts';

/** `npm run screenshots`: the pictures of README, drawn from a running server (`BASE_URL`, else npm start's address). */

const FOLDER = resolve(import.meta.dirname, '../../docs/images');
const BASE = process.env['BASE_URL'] || 'http://localhost:3000';

const SHOTS = [
	{ name: 'explore', address: '/', width: 1440, height: 900 },
	{ name: 'details', address: '/?selected=no.km.t2', width: 1440, height: 900 },
	{ name: 'compare', address: '/sammenlign/no.km/dk.mdk', width: 1440, height: 900 },
	{ name: 'explore-dark', address: '/', width: 1440, height: 900, colorScheme: 'dark' },
	{ name: 'explore-narrow', address: '/', width: 360, height: 800 },
] as const;

mkdirSync(FOLDER, { recursive: true });
const browser = await launchBrowser();
for (const { name, address, ...look } of SHOTS) {
	const page = await openPage(browser, BASE + address, look);
	await page.screenshot({ path: `${FOLDER}/${name}.png` });
	await page.context().close();
	console.log(`docs/images/${name}.png`);
}
await browser.close();
