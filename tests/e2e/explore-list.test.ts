import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { details, overhang, saved } from '#tests/support/explorer-page.ts';
import { testPages } from '#tests/support/test-pages.ts';

const { open } = testPages();
let page: Page;

const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-id') ?? document.activeElement?.ariaLabel);

describe('the list as a table', () => {
	it('is sorted, selects, and is kept as a file of what is seen', async () => {
		page = await open('/', { width: 1440 });
		await page.getByRole('button', { name: 'Tabell' }).click();
		const table = page.getByRole('table', { name: 'Alt på bildet' });
		await table.waitFor();
		expect(await table.getByRole('rowheader').count()).toBe(26);
		await table.getByRole('button', { name: 'Koblinger' }).click();
		const counts = await table.locator('tbody [data-column="relations"]').allInnerTexts();
		expect(counts.map(Number)).toStrictEqual(counts.map(Number).sort((a, b) => b - a));
		const { name, bytes } = await saved(page, () => page.getByRole('button', { name: 'Last ned CSV' }).click());
		expect([name, bytes.toString('utf8').trimEnd().split('\r\n').length]).toStrictEqual(['kompetansegraf-bildet.csv', 27]);
		await table.getByRole('button', { name: 'Styring og strategi' }).click();
		await details(page, 'Styring og strategi').waitFor();
	});

	it.each([320, 360])('fits a screen of %i px', async (width) => {
		page = await open('/', { width, height: 740 });
		await page.getByRole('button', { name: 'Vis liste' }).click();
		await page.getByRole('button', { name: 'Tabell' }).click();
		const list = page.getByRole('complementary', { name: 'På bildet' });
		expect(await list.evaluate((aside) => aside.scrollWidth - aside.clientWidth)).toBe(0);
		expect(await overhang(page)).toBeLessThanOrEqual(0);
	});
});

describe('leaving the details by Esc', () => {
	it('gives the focus back to the row that they were opened from', async () => {
		page = await open('/', { width: 1440 });
		await page.getByRole('treeitem', { name: 'Styring og strategi', exact: true }).focus();
		await page.keyboard.press('Enter');
		await details(page, 'Styring og strategi').waitFor();
		await page.getByRole('button', { name: 'Lukk detaljene' }).focus();
		await page.keyboard.press('Escape');
		await expect.poll(focused).toBe('no.km.t2');
	});
});

describe('a suggested change', () => {
	it('is written in a dialog that Esc closes without closing the details', async () => {
		page = await open('/?selected=no.km.t2', { width: 1440 });
		await page.getByRole('button', { name: 'Foreslå en endring' }).click();
		const text = page.getByRole('textbox', { name: 'Tekst' });
		expect(await text.inputValue()).toContain('Id: no.km.t2');
		expect(await page.getByRole('link', { name: 'Åpne i e-post' }).getAttribute('href')).toMatch(/^mailto:\?subject=Endring/);
		await page.keyboard.press('Escape');
		await expect.poll(() => text.count()).toBe(0);
		expect(await details(page, 'Styring og strategi').count()).toBe(1);
	});
});

describe('400 % zoom', () => {
	it('scrolls the page to details that are read whole, without scrolling sideways', async () => {
		page = await open('/?selected=no.km.t2', { width: 320, height: 256 });
		const title = details(page, 'Styring og strategi');
		await title.waitFor();
		await expect.poll(async () => (await title.boundingBox())?.y ?? -1).toBeLessThan(256);
		expect(await overhang(page)).toBeLessThanOrEqual(0);
		expect(await page.locator('.explorer-details').evaluate((panel) => panel.scrollHeight - panel.clientHeight)).toBeLessThanOrEqual(1);
	});
});

describe('forced colours', () => {
	it('draw the picture in the colours of the system', async () => {
		page = await open('/', { width: 1440 });
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
