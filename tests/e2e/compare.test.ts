import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { launchBrowser } from '#tests/support/browser.ts';
import { openPage } from '#tests/support/browser-page.ts';

const MAPPING = 'no.km.t2:closeMatch:dk.mdk.o3';
const LOOKS = [
	{ colorScheme: 'light', width: 1280, height: 800 },
	{ colorScheme: 'light', width: 360, height: 800 },
] as const;

let browser: Browser;
beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(() => browser.close());

it.each(LOOKS)('scrolls to the mapping of a link and focuses it, at $width px', async (look) => {
	const page = await openPage(browser, `${inject('baseUrl')}/sammenlign/no.km/dk.mdk?lang=nb&mapping=${MAPPING}`, look);
	const heading = page.getByRole('heading', { name: /^Samsvar i detalj: Styring og strategi/ });
	await heading.waitFor();
	await expect.poll(() => heading.evaluate((element) => element === element.ownerDocument.activeElement)).toBe(true);
	const box = await heading.boundingBox();
	expect(box && box.y > 0 && box.y + box.height < look.height).toBe(true);
	await page.context().close();
});

it('opens a mapping from anywhere in its row, and the back button closes it', async () => {
	const page = await openPage(browser, `${inject('baseUrl')}/sammenlign/no.km/dk.mdk?lang=nb`, LOOKS[0]);
	const list = page.getByRole('region', { name: 'Fra Norge til Danmark' });
	const toggle = list.getByRole('link', { name: /Styring og strategi ligner mye på Styring og samarbejde$/ });
	const text = list.getByText(/^Begge handler om å styre digital virksomhet/);
	await text.scrollIntoViewIfNeeded();
	const box = await text.boundingBox();
	if (box === null) throw new TypeError('the reason is on the page');
	await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
	await list.getByRole('region', { name: /^Samsvar i detalj/ }).waitFor();
	expect(await toggle.getAttribute('aria-expanded')).toBe('true');
	expect(new URL(page.url()).searchParams.get('mapping')).toBe(MAPPING);
	await page.goBack();
	await list.getByRole('region', { name: /^Samsvar i detalj/ }).waitFor({ state: 'detached' });
	await page.context().close();
});

it('goes on by keyboard from where a jump leads', async () => {
	const page = await openPage(browser, `${inject('baseUrl')}/sammenlign/no.km/dk.mdk?lang=nb`, LOOKS[0]);
	await page.getByRole('link', { name: 'Fra Danmark til Norge' }).click();
	await page.keyboard.press('Tab');
	expect(await page.locator(':focus').getAttribute('aria-label')).toBe(
		'Vis samsvaret i detalj: Strategi og forretningsudvikling ligner mye på Styring og strategi',
	);
	await page.context().close();
});

it('prints without what only a screen needs', async () => {
	const page = await openPage(browser, `${inject('baseUrl')}/sammenlign/no.km/dk.mdk?lang=nb`, LOOKS[0]);
	await page.getByRole('heading', { name: 'Dekning' }).waitFor();
	await page.emulateMedia({ media: 'print' });
	expect(await page.getByRole('banner').isVisible()).toBe(false);
	expect(await page.getByRole('button', { name: 'Bytt sider' }).isVisible()).toBe(false);
	expect(await page.getByRole('table', { name: /Model for digitale kompetencer/ }).isVisible()).toBe(true);
	await page.context().close();
});
