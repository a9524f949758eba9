import type { Browser, Page } from 'playwright-core';

export interface Look {
	readonly width?: number;
	readonly height?: number;
	readonly colorScheme?: 'light' | 'dark';
	readonly locale?: string;
}

/** Opens an address in a fresh browser profile and waits until its picture, where it has one, rests. */
export async function openPage(
	browser: Browser,
	address: string,
	{ width = 1280, height = 800, colorScheme = 'light', locale = 'nb-NO' }: Look = {},
): Promise<Page> {
	const context = await browser.newContext({ viewport: { width, height }, colorScheme, locale, reducedMotion: 'reduce' });
	const page = await context.newPage();
	await page.goto(address, { waitUntil: 'networkidle' });
	await page.getByRole('heading', { level: 1 }).first().waitFor();
	const graph = page.getByTestId('graph');
	if ((await graph.count()) > 0) await page.locator('[data-testid="graph"][data-settled="true"]').waitFor();
	return page;
}
