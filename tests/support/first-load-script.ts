import { gzipSync } from 'node:zlib';
import type { Page, Response } from 'playwright-core';
import { graph } from './explorer-page.ts';

/** Gzip kB (of 1,000 bytes) of the scripts that a fresh page loads from an address before its picture rests. */
export async function firstLoadScript(page: Page, address: string): Promise<number> {
	const scripts: Response[] = [];
	const keep = (response: Response) => {
		if (response.request().resourceType() === 'script') scripts.push(response);
	};
	page.on('response', keep);
	try {
		await page.goto(address, { waitUntil: 'commit' });
		// At once, not some frames later: then it fetches more.
		await graph(page).and(page.locator('[data-settled="true"]')).waitFor();
	} finally {
		// A script that comes later would be read while its page closes.
		page.off('response', keep);
	}
	const bodies = await Promise.all(scripts.map((response) => response.body()));
	return bodies.reduce((sum, body) => sum + gzipSync(body).length, 0) / 1000;
}
