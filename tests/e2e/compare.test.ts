import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject, it } from 'vitest';
import { launchBrowser } from '#tests/support/browser.ts';
import { openPage } from '#tests/support/browser-page.ts';

let browser: Browser;
let page: Page;

beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(() => browser.close());
afterEach(() => page.context().close());

const open = async (address: string) => {
	page = await openPage(browser, inject('baseUrl') + address);
};

it('begins with Norway and Denmark', async () => {
	await open('/sammenlign');
	expect(new URL(page.url()).pathname).toBe('/sammenlign/no.km/dk.mdk');
	await page.getByRole('heading', { level: 1, name: 'Norge og Danmark, side om side' }).waitFor();
	await page.getByText('9 av 12 danske underkategorier har navn i åpne kilder').first().waitFor();
});

it('swaps sides', async () => {
	await open('/sammenlign/no.km/dk.mdk');
	await page.getByRole('button', { name: /Bytt sider/ }).click();
	await expect.poll(() => new URL(page.url()).pathname).toBe('/sammenlign/dk.mdk/no.km');
});

it('links to one mapping, with its reason', async () => {
	await open('/sammenlign/no.km/dk.mdk?mapping=no.km.t2:closeMatch:dk.mdk.o3');
	await page
		.getByText(/Begge handler om å styre digital virksomhet/)
		.first()
		.waitFor();
	await page.getByText('skos:closeMatch').first().waitFor();
});

it('compares any two loaded models', async () => {
	await open('/sammenlign/no.difi.hjul/no.km');
	await page.getByText('ligner mye på').filter({ visible: true }).first().waitFor();
});

it('says kindly that a model is not there', async () => {
	await open('/sammenlign/no.km/xx.y');
	await page
		.getByRole('link', { name: /Norge|sammenlign/i })
		.first()
		.waitFor();
});
