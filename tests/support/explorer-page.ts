import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';

/** What the browser tests see of the pages, in the words of a reader. */

export function graph(page: Page): Locator {
	return page.getByTestId('graph');
}

/** What stands in for something under way, until it has said that this takes long. */
const UNDER_WAY = 'main [aria-busy="true"]:not(:has(.waiting-long))';
/** How the explorer ends, for now: its picture rests, it cannot be drawn, or it takes long. */
const AT_REST = ':is([data-testid="graph"][data-settled="true"], .explore-page > [role="alert"], .explore-page > .waiting > .waiting-long)';

/** Waits until the page has drawn what it was last told, and its picture, where it has one, rests. */
export async function settled(page: Page): Promise<void> {
	// In the second frame stands what the first one asked for.
	await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
	await page.locator('h1').first().waitFor({ state: 'attached' });
	await page.locator(UNDER_WAY).first().waitFor({ state: 'detached' });
	if ((await page.locator('.explore-page').count()) > 0) await page.locator(AT_REST).first().waitFor({ state: 'attached' });
}

/** How many nodes the picture shows. */
export async function shownNodes(page: Page): Promise<number> {
	return Number(await graph(page).getAttribute('data-nodes'));
}

/** A row of the list beside the picture. */
export function item(page: Page, name: string): Locator {
	return page.getByRole('treeitem', { name, exact: true });
}

/** The heading of the details of what is called so. */
export function details(page: Page, name: string): Locator {
	return page.getByRole('heading', { level: 2, name });
}

/** What the address of the page says of a parameter. */
export function parameter(page: Page, name: string): string | null {
	return new URL(page.url()).searchParams.get(name);
}

export function hasFocus(element: Locator): Promise<boolean> {
	return element.evaluate((it) => it === document.activeElement);
}

/** By how many pixels the page is wider than its window. */
export function overhang(page: Page): Promise<number> {
	return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}

/** The file that a press saves. */
export async function saved(page: Page, press: () => Promise<void>): Promise<{ readonly name: string; readonly bytes: Buffer }> {
	const [file] = await Promise.all([page.waitForEvent('download'), press()]);
	return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}
