import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { violations } from '#tests/support/axe.ts';
import { overhang } from '#tests/support/explorer-page.ts';
import { testPages } from '#tests/support/test-pages.ts';

/** What opens on the pages and what is said there, each in one of the four languages and one of the schemes. */

const { open, fresh } = testPages({ height: 800 });

interface State {
	readonly name: string;
	readonly address: string;
	readonly locale: 'nb-NO' | 'nn-NO' | 'da-DK' | 'en-GB';
	readonly width?: 360;
	/** What a reader does to come there, and what then is to be seen. */
	readonly reach?: (page: Page) => Promise<unknown>;
}

const press = (name: string) => (page: Page) => page.getByRole('button', { name, exact: true }).click();
const notice = (page: Page) => page.locator('.explorer-notice').first().waitFor();
const unfoldAll = (page: Page) => page.evaluate("document.querySelectorAll('details').forEach((part) => { part.open = true; })");

async function search(page: Page, words: string): Promise<void> {
	await page.getByRole('combobox').first().fill(words);
	await page.getByRole('option').first().waitFor();
}

async function asTable(page: Page, name: string): Promise<void> {
	await press(name)(page);
	await page.locator('.explorer-list table').waitFor();
}

async function loseServer(page: Page): Promise<void> {
	await page.route(/\/(api\/|readyz)/, (route) => route.abort());
	await page.getByRole('treeitem', { name: 'Styring og strategi', exact: true }).click();
	await page.getByRole('alert').first().waitFor({ timeout: 30_000 });
	await page.locator('.connection-notice:not([data-state="here"])').waitFor();
}

const STATES: readonly State[] = [
	{ name: 'the list as a table', locale: 'nb-NO', address: '/', reach: (page) => asTable(page, 'Tabell') },
	{
		name: 'the list as a table, on a phone',
		locale: 'en-GB',
		width: 360,
		address: '/',
		reach: async (page) => {
			await press('Show list')(page);
			await asTable(page, 'Table');
		},
	},
	{
		name: 'the shortcuts',
		locale: 'nn-NO',
		address: '/',
		reach: async (page) => {
			await page.keyboard.press('?');
			await page.getByRole('dialog').waitFor();
		},
	},
	{
		name: 'a suggested change',
		locale: 'en-GB',
		address: '/?selected=no.km.t2',
		reach: async (page) => {
			await press('Suggest a change')(page);
			await page.getByRole('dialog').waitFor();
		},
	},
	{ name: 'paths before an end is chosen', locale: 'da-DK', address: '/', reach: (page) => press('Find vej')(page) },
	{
		name: 'what is found for the end of a path',
		locale: 'nb-NO',
		address: '/?from=no.pol.edos',
		reach: async (page) => {
			await page.locator('.path-story').getByRole('combobox').fill('styring');
			await page.locator('.path-story').getByRole('option').first().waitFor();
		},
	},
	{
		name: 'a step of a path that is told',
		locale: 'en-GB',
		address: '/?from=no.pol.edos&to=dk.mdk.o4',
		reach: async (page) => {
			await page.getByRole('button', { name: 'Show step by step' }).click();
			await page.locator('[aria-current="step"]').waitFor();
		},
	},
	{ name: 'paths, on a phone', locale: 'nn-NO', width: 360, address: '/?from=no.pol.edos&to=dk.mdk.o4', reach: unfoldAll },
	{ name: 'the formats of the picture', locale: 'da-DK', address: '/', reach: (page) => page.locator('.export-menu summary').click() },
	{
		name: 'a link that is copied',
		locale: 'nb-NO',
		address: '/',
		reach: async (page) => {
			await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
			await press('Del visning')(page);
			await page.locator('.site-header .copy-status:not(:empty)').waitFor();
		},
	},
	{
		name: 'a link that cannot be copied',
		locale: 'nn-NO',
		address: '/',
		reach: async (page) => {
			await page.evaluate("Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('no')) } })");
			await press('Del visinga')(page);
			await page.locator('.site-header .copy-status code').waitFor();
		},
	},
	{ name: 'a model as a tree, on a phone', locale: 'da-DK', width: 360, address: '/?layout=tree&root=no.km' },
	{ name: 'filters', locale: 'en-GB', address: '/?editorial=off&samsvar=off&hide=goal', reach: unfoldAll },
	{
		name: 'filters of the catalogue, on a phone',
		locale: 'nn-NO',
		width: 360,
		address: '/ressurser?free=yes&q=data',
		reach: (page) => page.locator('.catalogue-opener').click(),
	},
	{ name: 'all that unfolds in the details', locale: 'en-GB', address: '/?selected=dk.mdk', reach: unfoldAll },
	{ name: 'all that unfolds in the details, on a phone', locale: 'da-DK', width: 360, address: '/?selected=no.km.t2', reach: unfoldAll },
	{ name: 'all that unfolds beside the picture', locale: 'nb-NO', width: 360, address: '/', reach: unfoldAll },
	{ name: 'all that unfolds in a comparison', locale: 'nn-NO', address: '/sammenlign/no.km/dk.mdk?view=list', reach: unfoldAll },
	{
		name: 'a mapping among those to read',
		locale: 'da-DK',
		address: '/sammenlign/no.km/dk.mdk?view=reading&mapping=no.km.t2:relatedMatch:dk.mdk.o3',
		reach: unfoldAll,
	},
	{ name: 'the mappings of a line', locale: 'nb-NO', address: '/?pair=no.km.t3,dk.mdk.o2' },
	{ name: 'the mappings of parts', locale: 'da-DK', address: '/?pair=no.km.n2,dk.mdk.o1' },
	{ name: 'a mapping beside the picture, on a phone', locale: 'en-GB', width: 360, address: '/?pair=no.km.t2,dk.mdk.o1' },
	{ name: 'the menu of a phone', locale: 'en-GB', width: 360, address: '/om', reach: (page) => press('Menu')(page) },
	{ name: 'what the search found', locale: 'da-DK', address: '/', reach: (page) => search(page, 'data') },
	{ name: 'what the search found, on a phone', locale: 'en-GB', width: 360, address: '/om', reach: (page) => search(page, 'data') },
	{ name: 'what may have been meant', locale: 'nn-NO', address: '/', reach: (page) => search(page, 'kompetanze') },
	{ name: 'a server that is lost', locale: 'nb-NO', address: '/', reach: loseServer },
	{ name: 'an address with unknown parts', locale: 'en-GB', address: '/?layout=starfish&selected=NO SUCH THING' },
	{ name: 'details of nothing', locale: 'nn-NO', width: 360, address: '/?selected=no.such.thing' },
	{ name: 'a page of nothing', locale: 'da-DK', address: '/node/no.such.thing' },
	{ name: 'a comparison with nothing', locale: 'nb-NO', address: '/sammenlign/no.km/xx.y' },
	{ name: 'a catalogue without hits', locale: 'en-GB', address: '/ressurser?q=zzzz' },
	{ name: 'a comparison without hits', locale: 'da-DK', address: '/sammenlign/no.km/dk.mdk?view=list&q=zzzz' },
	{ name: 'the offer to gather', locale: 'nn-NO', address: '/?open=no.km.t2,no.km.n2', reach: notice },
	{ name: 'neighbours that are gathered', locale: 'en-GB', address: '/?open=no.km.t2,no.km.n2&gather=theme', reach: notice },
	{ name: 'cards that are hidden', locale: 'da-DK', width: 360, address: '/?hide=no.km.t2', reach: notice },
];

async function expectAccessible(page: Page): Promise<void> {
	expect(await violations(page)).toStrictEqual([]);
	expect(await overhang(page)).toBeLessThanOrEqual(0);
}

it.each(STATES.map((state, i) => ({ ...state, colorScheme: i % 2 === 0 ? ('light' as const) : ('dark' as const) })))(
	'$name, $locale, $colorScheme',
	async ({ address, locale, width = 1440, reach, colorScheme }) => {
		const page = await open(address, { locale, width, colorScheme });
		await reach?.(page);
		await expectAccessible(page);
	},
);

it.each([
	['/', 'nb-NO', 'light'],
	['/?selected=no.km.t2', 'nn-NO', 'dark'],
	['/sammenlign/no.km/dk.mdk', 'da-DK', 'light'],
	['/ressurser', 'en-GB', 'dark'],
] as const)('the shape of what comes at %s, with what is said after ten seconds, %s, %s', async (address, locale, colorScheme) => {
	const page = await fresh({ locale, colorScheme });
	// A question that is never answered, be it the first or that of the details.
	await page.route(address.includes('selected') ? /\/api\/nodes\/no\.km\.t2(?:\?|$)/ : /\/api\//, () => undefined);
	await page.goto(new URL(address, inject('baseUrl')).href);
	await page.locator('.waiting-long').first().waitFor();
	await expectAccessible(page);
});
