import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { details, hasFocus, item, parameter, settled, shownNodes } from '#tests/support/explorer-page.ts';
import { testPages } from '#tests/support/test-pages.ts';

const { open } = testPages({ width: 1440, height: 900 });
let page: Page;

const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-id'));
const row = (id: string) => page.locator(`[role="treeitem"][data-id="${id}"]`);

describe('the tree of the list', () => {
	it('tells which rows are open, and its arrows walk in and out without changing the picture', async () => {
		page = await open('/');
		for (const id of ['no.km', 'no.km.n2']) expect(await row(id).getAttribute('aria-expanded')).toBe('true');
		await row('no.km').focus();
		await page.keyboard.press('ArrowRight');
		expect(await focused()).toBe('no.km.n1');
		await page.keyboard.press('ArrowLeft');
		expect(await focused()).toBe('no.km');
		await page.keyboard.press('ArrowLeft');
		expect(await row('no.km').getAttribute('aria-expanded')).toBe('false');
		expect(await row('no.km.n1').count()).toBe(0);
		expect([await shownNodes(page), parameter(page, 'open')]).toStrictEqual([26, null]);
	});

	it('unfolds by the space bar what is not on the picture yet', async () => {
		page = await open('/');
		await row('no.km.n2').focus();
		await page.keyboard.press('Space');
		await expect.poll(() => shownNodes(page)).toBeGreaterThan(40);
		expect(await focused()).toBe('no.km.n2');
		await page.keyboard.press('Space');
		await expect.poll(() => shownNodes(page)).toBe(26);
	});

	it('cuts no name of the first picture', async () => {
		page = await open('/');
		const cut = await page
			.locator('.list-text')
			.evaluateAll((names) => names.filter((name) => name.scrollHeight > name.clientHeight + 1).map((name) => name.textContent));
		expect(cut).toStrictEqual([]);
	});
});

describe('a search by keyboard', () => {
	it('ends in the heading of the details, is told, and Esc goes back to the field', async () => {
		page = await open('/');
		await page.keyboard.press('/');
		await page.keyboard.type('data');
		await page.getByRole('option').first().waitFor();
		await page.keyboard.press('ArrowDown');
		const name = (await page.locator('[role="option"][aria-selected="true"] > span').first().textContent()) ?? '';
		await page.keyboard.press('Enter');
		await details(page, name).waitFor();
		await expect.poll(() => hasFocus(details(page, name))).toBe(true);
		await page.getByText(`Valgt: ${name}`).waitFor();
		await page.keyboard.press('Escape');
		await expect.poll(() => hasFocus(page.getByRole('combobox', { name: /^Søk i modeller/ }))).toBe(true);
	});
});

describe('undo', () => {
	it('is possible after a reload, and after another page', async () => {
		page = await open('/');
		const undo = page.getByRole('button', { name: 'Angre' });
		expect(await undo.getAttribute('aria-disabled')).toBe('true');
		await item(page, 'Projekter og videreudvikling').focus();
		await page.keyboard.press('ArrowRight');
		await expect.poll(() => shownNodes(page)).toBeGreaterThan(30);
		await page.reload();
		await settled(page);
		await expect.poll(() => undo.getAttribute('aria-disabled')).toBe('false');
		await page.getByRole('link', { name: 'Om', exact: true }).click();
		await page.waitForURL(/\/om/);
		await page.goBack();
		await expect.poll(() => undo.getAttribute('aria-disabled')).toBe('false');
		await undo.click();
		await expect.poll(() => shownNodes(page)).toBe(26);
		await expect.poll(() => undo.getAttribute('aria-disabled')).toBe('true');
		expect(await page.getByRole('button', { name: 'Gjør om' }).getAttribute('aria-disabled')).toBe('false');
	});
});

describe('the list in a window without room for it', () => {
	it('waits until it is asked for, and has a table without anything that is not seen', async () => {
		page = await open('/?view=table', { width: 1024, height: 768 });
		expect(await page.getByRole('complementary', { name: 'På bildet' }).count()).toBe(0);
		await page.getByRole('button', { name: 'Vis liste' }).click();
		await page.getByRole('table', { name: 'Alt på bildet' }).waitFor();
		const unseen = await page
			.locator('.list-table button')
			.evaluateAll((buttons) => buttons.filter((button) => button.getBoundingClientRect().width === 0).length);
		expect(unseen).toBe(0);
		await page.getByRole('combobox', { name: 'Sorter etter' }).selectOption('Modell eller land');
		const places = await page.locator('.list-table .row-facts').allTextContents();
		const last = places.map((text) => text.split(' · ').at(-1) ?? '');
		expect(last).toStrictEqual([...last].sort((a, b) => a.localeCompare(b, 'nb')));
	});
});
