import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { launchBrowser } from './browser.ts';
import { openPage } from './browser-page.ts';

/** `npm run screenshots`: the pictures of README, drawn from a running server (`BASE_URL`, else npm start's address). */

const FOLDER = resolve(import.meta.dirname, '../../docs/images');
const BASE = process.env['BASE_URL'] || 'http://localhost:3000';

const SHOTS = [
	{ name: 'explore', address: '/' },
	{ name: 'details', address: '/?selected=no.km.t2' },
	{ name: 'compare', address: '/sammenlign/no.km/dk.mdk?mapping=no.km.t2:closeMatch:dk.mdk.o3' },
	{ name: 'matrix', address: '/sammenlign/no.km/dk.mdk?view=matrix' },
];

mkdirSync(FOLDER, { recursive: true });
const browser = await launchBrowser();
for (const { name, address } of SHOTS) {
	const page = await openPage(browser, BASE + address, { width: 1440, height: 900 });
	await page.screenshot({ path: `${FOLDER}/${name}.png` });
	await page.context().close();
	console.log(`docs/images/${name}.png`);
}
await browser.close();
