import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { LANGUAGES } from '#graph/model/language.ts';
import { showRows, violations, violationsInBothSchemes } from '#tests/support/axe.ts';
import { launchBrowser } from '#tests/support/browser.ts';
import { openPage } from '#tests/support/browser-page.ts';
import { overhang, settled } from '#tests/support/explorer-page.ts';

/** Every page as its address opens it, in every language, width and scheme; accessibility-states.test.ts sees what opens on them. */

const ADDRESSES = [
	'/',
	'/?selected=no.km.t2',
	'/?layout=wheel&root=dk.mdk&selected=dk.mdk.o4',
	'/?layout=network&around=no.km.t2',
	'/?from=no.pol.edos&to=dk.mdk.o4&selected=no.pol.edos',
	'/?from=dk.act.itu&to=no.km.t2',
	'/sammenlign/no.km/dk.mdk',
	'/sammenlign/no.km/dk.mdk?mapping=no.km.t2:closeMatch:dk.mdk.o3',
	'/sammenlign/no.km/dk.mdk?view=side&concept=no.km.t3',
	'/sammenlign/no.km/dk.mdk?view=matrix&by=theme&pair=no.km.t2,dk.mdk.o1',
	'/sammenlign/no.km/dk.mdk?view=list&q=styring&match=closeMatch&sort=-confidence',
	'/sammenlign/no.difi.hjul/dk.mdk?view=side&concept=no.difi.hjul.inno',
	'/ressurser',
	'/ressurser?view=table&free=yes',
	'/node/no.km.t2',
	'/om',
	'/fullfor',
	'/nowhere',
];
const WIDE = { width: 1280, height: 800 };
const PHONE = { width: 360, height: 800 };

let browser: Browser;
beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(() => browser.close());

// Over the whole catalogue one run of axe costs several loads, elsewhere about a third of one: so a page is loaded once,
// and goes through languages, widths and schemes without the end of its long lists.
describe.each(ADDRESSES)('%s', (address) => {
	let page: Page;
	beforeAll(async () => {
		page = await openPage(browser, inject('baseUrl') + address, WIDE);
	});
	afterAll(() => page.context().close());

	it('is accessible to the end of its lists', { timeout: 120_000 }, async () => {
		expect(await violations(page)).toStrictEqual([]);
	});

	it.each(LANGUAGES)('is accessible in light and dark, and fits on both widths, in %s', { timeout: 120_000 }, async (lang) => {
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
		expect(await violationsInBothSchemes(page)).toStrictEqual([]);
		await showRows(page, 'all');
	});
});
