import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { graph } from './explorer-page.ts';

/** Gzip kB (of 1,000 bytes) of the scripts that a fresh page loads from an address before its picture rests. */
export async function firstLoadScript(page: Page, address: string): Promise<number> {
	const bodies: Promise<Buffer>[] = [];
	page.on('response', (response) => {
		if (response.request().resourceType() === 'script') bodies.push(response.body());
	});
	await page.goto(address, { waitUntil: 'commit' });
	// At once, not some frames later: then it fetches more.
	await graph(page).and(page.locator('[data-settled="true"]')).waitFor();
	const sizes = (await Promise.all(bodies)).map((body) => gzipSync(body).length);
	return sizes.reduce((sum, size) => sum + size, 0) / 1000;
}
