import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '#tests/support/browser.ts';
import { type Look, openPage } from '#tests/support/browser-page.ts';

let browser: Browser;
let page: Page;

beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(() => browser.close());
afterEach(() => page.context().close());

const open = async (address: string, look?: Look) => {
	page = await openPage(browser, inject('baseUrl') + address, look);
};
const details = (name: string) => page.getByRole('heading', { level: 2, name });
const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-id') ?? document.activeElement?.ariaLabel);

describe('the list as a table', () => {
	it('is sorted, selects, and is kept as a file of what is seen', async () => {
		await open('/', { width: 1440 });
		await page.getByRole('button', { name: 'Tabell' }).click();
		const table = page.getByRole('table', { name: 'Alt på bildet' });
		expect(await table.getByRole('rowheader').count()).toBe(26);
		await table.getByRole('button', { name: 'Koblinger' }).click();
		const counts = await table.locator('tbody [data-column="relations"]').allInnerTexts();
		expect(counts.map(Number)).toStrictEqual(counts.map(Number).sort((a, b) => b - a));
		const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Last ned CSV' }).click()]);
		const text = await readFile(await download.path(), 'utf8');
		expect([download.suggestedFilename(), text.trimEnd().split('\r\n').length]).toStrictEqual(['kompetansegraf-bildet.csv', 27]);
		await table.getByRole('button', { name: 'Styring og strategi' }).click();
		await details('Styring og strategi').waitFor();
	});

	it.each([320, 360])('fits a screen of %i px', async (width) => {
		await open('/', { width, height: 740 });
		await page.getByRole('button', { name: 'Vis liste' }).click();
		await page.getByRole('button', { name: 'Tabell' }).click();
		const list = page.getByRole('complementary', { name: 'På bildet' });
		expect(await list.evaluate((aside) => aside.scrollWidth - aside.clientWidth)).toBe(0);
		expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
	});
});

describe('leaving the details by Esc', () => {
	it('gives the focus back to the row that they were opened from', async () => {
		await open('/', { width: 1440 });
		await page.getByRole('treeitem', { name: 'Styring og strategi', exact: true }).focus();
		await page.keyboard.press('Enter');
		await details('Styring og strategi').waitFor();
		await page.getByRole('button', { name: 'Lukk detaljene' }).focus();
		await page.keyboard.press('Escape');
		await expect.poll(focused).toBe('no.km.t2');
	});
});

describe('a suggested change', () => {
	it('is written in a dialog that Esc closes without closing the details', async () => {
		await open('/?selected=no.km.t2', { width: 1440 });
		await page.getByRole('button', { name: 'Foreslå en endring' }).click();
		const text = page.getByRole('textbox', { name: 'Tekst' });
		expect(await text.inputValue()).toContain('Id: no.km.t2');
		expect(await page.getByRole('link', { name: 'Åpne i e-post' }).getAttribute('href')).toMatch(/^mailto:\?subject=Endring/);
		await page.keyboard.press('Escape');
		await expect.poll(() => text.count()).toBe(0);
		expect(await details('Styring og strategi').count()).toBe(1);
	});
});

describe('400 % zoom', () => {
	it('scrolls the page to details that are read whole, without scrolling sideways', async () => {
		await open('/?selected=no.km.t2', { width: 320, height: 256 });
		const title = details('Styring og strategi');
		await title.waitFor();
		await expect.poll(async () => (await title.boundingBox())?.y ?? -1).toBeLessThan(256);
		expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
		expect(await page.locator('.explorer-details').evaluate((panel) => panel.scrollHeight - panel.clientHeight)).toBeLessThanOrEqual(1);
	});
});

describe('forced colours', () => {
	it('draw the picture in the colours of the system', async () => {
		await open('/', { width: 1440 });
		await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
		const canvas = await page.evaluate(() => {
			const probe = document.createElement('span');
			probe.style.cssText = 'forced-color-adjust: none; color: var(--graph-structure-fill); background: Canvas';
			document.body.append(probe);
			const { color, backgroundColor } = getComputedStyle(probe);
			probe.remove();
			return [color, backgroundColor];
		});
		expect(canvas[0]).toBe(canvas[1]);
	});
});
