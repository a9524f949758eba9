import type { Browser, Page } from 'playwright-core';
import { settled } from './explorer-page.ts';

export interface KindStyle {
	readonly width?: number;
	readonly height?: number;
	readonly colorScheme?: 'light' | 'dark';
	readonly locale?: string;
	readonly hasTouch?: boolean;
}

/** An empty page in a fresh browser profile. */
export async function freshPage(
	browser: Browser,
	{ width = 1440, height = 900, colorScheme = 'light', locale = 'nb-NO', hasTouch = false }: KindStyle = {},
): Promise<Page> {
	const context = await browser.newContext({ viewport: { width, height }, colorScheme, locale, hasTouch, reducedMotion: 'reduce' });
	return context.newPage();
}

/** Opens an address in a fresh browser profile and waits until its picture, where it has one, rests. */
export async function openPage(browser: Browser, address: string, look?: KindStyle): Promise<Page> {
	const page = await freshPage(browser, look);
	await page.goto(address);
	await page.getByRole('heading', { level: 1 }).first().waitFor();
	await settled(page);
	return page;
}
