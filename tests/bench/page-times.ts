import type { Browser, Page } from 'playwright-core';

/** A fresh profile, so that nothing is in the browser's cache. */
export async function freshPage(browser: Browser): Promise<Page> {
	const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'nb-NO', reducedMotion: 'reduce' });
	return context.newPage();
}

/** Waits until the picture rests. */
export async function settled(page: Page): Promise<void> {
	await page.locator('[data-testid="graph"][data-settled="true"]').waitFor();
}

/** Milliseconds that something takes. */
export async function timeOf(act: () => Promise<unknown>): Promise<number> {
	const start = performance.now();
	await act();
	return performance.now() - start;
}

/** Milliseconds from an address to what shows that it is drawn, in a fresh profile. */
export async function openingTime(browser: Browser, address: string, drawn: (page: Page) => Promise<unknown>): Promise<number> {
	const page = await freshPage(browser);
	const time = await timeOf(async () => {
		await page.goto(address, { waitUntil: 'commit' });
		await drawn(page);
	});
	await page.context().close();
	return time;
}

/** What people do on the first picture, in milliseconds from the act to what it brings. */
export async function actTimes(browser: Browser, base: string): Promise<Readonly<Record<string, number>>> {
	const page = await freshPage(browser);
	await page.goto(`${base}/?lang=nb`);
	await settled(page);
	const area = page.getByRole('treeitem', { name: /Styring og strategi/ }).first();
	const select = await timeOf(async () => {
		await area.click();
		await page
			.getByRole('heading', { name: /Styring og strategi/ })
			.first()
			.waitFor();
	});
	await settled(page);
	const nodes = await page.getByTestId('graph').getAttribute('data-nodes');
	const expand = await timeOf(async () => {
		await area.press('ArrowRight');
		await page.locator(`[data-testid="graph"]:not([data-nodes="${nodes}"])`).waitFor();
		await settled(page);
	});
	const search = page.getByRole('combobox').first();
	await search.fill('sikkerhe');
	await page.getByRole('option').first().waitFor();
	await search.fill('');
	const keystroke = await timeOf(async () => {
		await search.pressSequentially('d');
		await page.getByRole('option').first().waitFor();
	});
	await page.context().close();
	return { 'click to details': select, 'unfold to settled': expand, 'keystroke to hits': keystroke };
}
