import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { launchBrowser } from './browser.ts';
import { openPage } from './browser-page.ts';

/** `npm run screenshots`: the pictures of README and docs, on a wide screen and a phone, drawn from a running server (`BASE_URL`, else npm start's address). */

const FOLDER = resolve(import.meta.dirname, '../../docs/images');
const BASE = process.env['BASE_URL'] || 'http://localhost:3000';

const SHOTS = [
	{ name: 'explore', address: '/' },
	{ name: 'details', address: '/?selected=no.km.t2' },
	{ name: 'wheel', address: '/?layout=wheel&root=dk.mdk' },
	{ name: 'tree', address: '/?layout=tree&root=no.km' },
	{ name: 'network', address: '/?layout=network' },
	{ name: 'paths', address: '/?from=no.pol.edos&to=dk.mdk.o4' },
	{ name: 'compare', address: '/sammenlign/no.km/dk.mdk?mapping=no.km.t2:relatedMatch:dk.mdk.o3' },
	{ name: 'matrix', address: '/sammenlign/no.km/dk.mdk?view=matrix' },
];

const SCREENS = [
	{ ending: '', width: 1440, height: 900 },
	{ ending: '-phone', width: 360, height: 740 },
];

mkdirSync(FOLDER, { recursive: true });
const browser = await launchBrowser();
for (const { name, address } of SHOTS) {
	for (const { ending, ...size } of SCREENS) {
		const page = await openPage(browser, BASE + address, size);
		await page.screenshot({ path: `${FOLDER}/${name}${ending}.png` });
		await page.context().close();
		console.log(`docs/images/${name}${ending}.png`);
	}
}
await browser.close();
