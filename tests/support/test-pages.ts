import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, inject } from 'vitest';
import { launchBrowser } from './browser.ts';
import { freshPage, type KindStyle, openPage } from './browser-page.ts';

interface TestPages {
	/** Opens an address of the server under test, or of another, and waits until the page rests. */
	readonly open: (address: string, look?: KindStyle) => Promise<Page>;
	/** A page that has not gone anywhere. */
	readonly fresh: (look?: KindStyle) => Promise<Page>;
}

/** Pages for the tests of a file: the browser lives as long as the file, a page as long as its test. */
export function testPages(usual: KindStyle = {}): TestPages {
	let browser: Browser;
	const contexts: BrowserContext[] = [];
	beforeAll(async () => {
		browser = await launchBrowser();
	});
	afterAll(() => browser.close());
	afterEach(async () => {
		for (const context of contexts.splice(0)) await context.close();
	});

	function kept(page: Page): Page {
		contexts.push(page.context());
		return page;
	}
	return {
		open: async (address, look) => kept(await openPage(browser, new URL(address, inject('baseUrl')).href, { ...usual, ...look })),
		fresh: async (look) => kept(await freshPage(browser, { ...usual, ...look })),
	};
}
