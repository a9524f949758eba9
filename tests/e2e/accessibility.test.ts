import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '#tests/support/browser.ts';
import { openPage } from '#tests/support/browser-page.ts';

/** WCAG 2.2 A and AA, as axe knows them. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

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
/** Every scheme and width, each in a language of its own. */
const LOOKS = [
	{ colorScheme: 'light', width: 1280, height: 800, locale: 'nb-NO' },
	{ colorScheme: 'dark', width: 1280, height: 800, locale: 'da-DK' },
	{ colorScheme: 'light', width: 360, height: 800, locale: 'en-GB' },
	{ colorScheme: 'dark', width: 360, height: 800, locale: 'nn-NO' },
] as const;

let browser: Browser;
beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(() => browser.close());

describe.each(ADDRESSES)('%s', (address) => {
	it.each(LOOKS)('is accessible and fits the width, $colorScheme at $width px, $locale', async (look) => {
		const page = await openPage(browser, inject('baseUrl') + address, look);
		const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
		expect(violations.map(({ id, nodes }) => ({ id, where: nodes.map((node) => node.target.join(' ')) }))).toStrictEqual([]);
		// In words, since a string is all that crosses to the page without types of its own.
		expect(await page.evaluate('document.documentElement.scrollWidth - window.innerWidth')).toBeLessThanOrEqual(0);
		await page.context().close();
	});
});
