import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { LANGUAGES } from '#graph/model/language.ts';
import { showRows, violations, violationsInBothSchemes } from './axe.ts';
import { launchBrowser } from './browser.ts';
import { openPage } from './browser-page.ts';
import { overhang, settled } from './explorer-page.ts';

const WIDE = { width: 1280, height: 800 };
const PHONE = { width: 360, height: 800 };

/**
 * Tests pages as their addresses open them, in every language and both schemes. Over the whole catalogue one run of axe
 * costs several loads, elsewhere about a third of one: so a page is loaded once, and goes through languages, widths and
 * schemes without the end of its long lists. All rules are tried once on each width, in Norwegian Bokmål; the other
 * languages by what other texts can change.
 */
export function testAccessibility(addresses: readonly string[]): void {
	let browser: Browser;
	beforeAll(async () => {
		browser = await launchBrowser();
	});
	afterAll(() => browser.close());

	describe.each(addresses)('%s', (address) => {
		let page: Page;
		beforeAll(async () => {
			page = await openPage(browser, inject('baseUrl') + address, WIDE);
		});
		afterAll(() => page.context().close());

		it('is accessible to the end of its lists', async () => {
			expect(await violations(page)).toStrictEqual([]);
		});

		it.each(LANGUAGES)('is accessible in light and dark, and fits on both widths, in %s', async (lang) => {
			// A phone folds the menu of languages away.
			await page.setViewportSize(WIDE);
			await page.locator('.language-menu select').selectOption(lang);
			await page.locator(`html[lang="${lang}"]`).waitFor();
			// Two languages are looked at on each width.
			const widths = lang === 'nb' || lang === 'da' ? [WIDE, PHONE] : [PHONE, WIDE];
			for (const size of widths) {
				await page.setViewportSize(size);
				await settled(page);
				expect(await overhang(page)).toBeLessThanOrEqual(0);
			}
			await showRows(page, 'twelve');
			expect(await violationsInBothSchemes(page, lang === 'nb' ? 'all' : 'text')).toStrictEqual([]);
			await showRows(page, 'all');
		});
	});
}
