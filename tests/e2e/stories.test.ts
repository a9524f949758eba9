import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { details, graph, hasFocus, item, parameter, settled } from '#tests/support/explorer-page.ts';
import { testPages } from '#tests/support/test-pages.ts';

/** What people come to do, from beginning to end. */

const { open } = testPages({ width: 1440, height: 900 });
let page: Page;

const counts = async () => [await graph(page).getAttribute('data-nodes'), await graph(page).getAttribute('data-relations')].map(Number);
const items = () => page.getByRole('treeitem').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-id')));
const button = (name: string) => page.getByRole('button', { name, exact: true });
const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '');

/** Goes on by the Tab key until this has the focus. */
async function tabTo(wanted: Locator): Promise<void> {
	for (let presses = 0; presses < 80; presses++) {
		if (await hasFocus(wanted)) return;
		await page.keyboard.press('Tab');
	}
	throw new Error('the Tab key does not lead there');
}

describe('someone who looks for what to learn', () => {
	it('finds a competence by a Danish word and opens a resource of it', async () => {
		page = await open('/?lang=da');
		await page.keyboard.press('/');
		await page.keyboard.type('cybersikkert');
		await page.getByRole('option', { name: /Agere cybersikkert/ }).waitFor();
		await page.keyboard.press('Enter');
		await details(page, 'Agere cybersikkert').waitFor();
		const link = page.locator('.details-panel a[target="_blank"]').first();
		expect(new URL((await link.getAttribute('href')) ?? '').protocol).toMatch(/^https?:$/);
	});
});

describe('someone who asks where a strategy leads', () => {
	it('follows it over its goal and the model to a level and its areas', async () => {
		page = await open('/');
		await page.locator('[role="treeitem"][data-id="no.pol.edos"]').focus();
		await page.keyboard.press('Enter');
		await details(page, 'Én digital offentlig sektor').waitFor();
		const panel = page.getByRole('complementary', { name: 'Detaljer' });
		for (const next of [
			'Økt digital kompetanse',
			'Kompetansemodell for digital transformasjon',
			'Fagkunnskap og ferdigheter',
			'Styring og strategi',
		]) {
			await panel
				.getByRole('button', { name: new RegExp(`^${next}`) })
				.first()
				.click();
			await details(page, next).waitFor();
		}
		expect(parameter(page, 'selected')).toBe('no.km.t2');
	});
});

describe('someone who shares what she found', () => {
	it('unfolds, takes a step back and again, and a fresh browser in another language shows the same', async () => {
		page = await open('/');
		const first = await counts();
		await item(page, 'Data og sikkerhed').click();
		await details(page, 'Data og sikkerhed').waitFor();
		await page.getByText('Fold ut', { exact: true }).click();
		await page.getByRole('checkbox', { name: /rommer/ }).check();
		await expect.poll(async () => (await counts())[0]).toBeGreaterThan(first[0] ?? 0);
		const expanded = await counts();
		await button('Angre').click();
		await expect.poll(counts).toStrictEqual(first);
		await button('Gjør om').click();
		await expect.poll(counts).toStrictEqual(expanded);
		await page.locator('label').getByText('Nettverk', { exact: true }).click();
		await settled(page);
		const seen = { rows: await items(), counts: await counts() };
		await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
		await button('Del visning').click();
		const link = await page.evaluate(() => navigator.clipboard.readText());
		await page.context().close();

		page = await open(link, { locale: 'en-GB' });
		expect({ rows: await items(), counts: await counts() }).toStrictEqual(seen);
		expect(await page.getByRole('radio', { name: 'Nettverk' }).isChecked()).toBe(true);
		expect(await page.getByRole('treeitem', { selected: true }).getAttribute('data-id')).toBe('dk.mdk.o4');
	});
});

describe('someone who has only a keyboard', () => {
	it('explores, finds resources and compares', async () => {
		page = await open('/');
		await tabTo(page.getByRole('treeitem').first());
		await page.keyboard.type('styring og str');
		expect(await focused()).toBe('Styring og strategi');
		await page.keyboard.press('ArrowRight');
		await expect.poll(async () => (await counts())[0]).toBeGreaterThan(26);
		await page.keyboard.press('Enter');
		await details(page, 'Styring og strategi').waitFor();
		const resource = page.locator('.details-panel a[target="_blank"]').first();
		await tabTo(resource);
		await page.keyboard.press('Escape');
		await expect.poll(focused).toBe('Styring og strategi');

		await page.keyboard.press('Home');
		await page.keyboard.press('Shift+Tab');
		await page.evaluate(() => document.body.focus());
		const compare = page.getByRole('link', { name: 'Sammenlign', exact: true });
		for (let presses = 0; presses < 80 && !(await hasFocus(compare)); presses++) {
			await page.keyboard.press('Shift+Tab');
		}
		await page.keyboard.press('Enter');
		await page.waitForURL(/\/sammenlign\/no\.km\/dk\.mdk/);
		await tabTo(page.getByRole('treeitem').first());
		await page.keyboard.type('styring');
		await page.keyboard.press('Enter');
		await details(page, 'Styring og strategi')
			.or(page.getByRole('heading', { name: /Styring og strategi/ }))
			.first()
			.waitFor();
	});
});
