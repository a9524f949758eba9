import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { launchBrowser } from '#tests/support/browser.ts';
import { openPage } from '#tests/support/browser-page.ts';
import { rowsOf } from '#tests/support/sheets.ts';

let browser: Browser;
beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(() => browser.close());

it('hands out the Danish sheet, as spreadsheets with Nordic settings want it', async () => {
	const page = await openPage(browser, `${inject('baseUrl')}/fullfor`);
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('link', { name: /^Last ned arket for Model for digitale kompetencer/ }).click(),
	]);
	expect(download.suggestedFilename()).toBe('dk.mdk.csv');
	const text = await readFile(await download.path(), 'utf8');
	expect(text.startsWith('\uFEFF"Id (la stå; tom for nye rader)";')).toBe(true);
	expect(rowsOf(text).filter((row) => row.kind === 'kompetanse' && row['label.da'] === '(fyll inn)')).toHaveLength(26);
	await page.context().close();
});

it('is reached from what the details say is missing', async () => {
	const page = await openPage(browser, `${inject('baseUrl')}/?selected=dk.mdk`);
	await page.getByRole('link', { name: 'Vet du navnene? Slik kan du fylle ut.' }).click();
	await page.getByRole('heading', { level: 1, name: 'Fyll ut det som mangler' }).waitFor();
	expect(new URL(page.url()).pathname).toBe('/fullfor');
	await page.context().close();
});
