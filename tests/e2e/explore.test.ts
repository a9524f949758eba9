import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
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
const graph = () => page.getByTestId('graph');
const shown = async () => Number(await graph().getAttribute('data-nodes'));
const item = (name: string) => page.getByRole('treeitem', { name, exact: true });
const details = (name: string) => page.getByRole('heading', { level: 2, name });
const settled = () => page.locator('[data-testid="graph"][data-settled="true"]').waitFor();

describe('the first picture', () => {
	beforeEach(() => open('/'));

	it('shows 26 cards, and the list beside it names every one', async () => {
		expect(await shown()).toBe(26);
		expect(await page.locator('[role="treeitem"][data-kind="node"]').count()).toBe(26);
		expect(await graph().getAttribute('role')).toBe('img');
	});

	it('says what has no name in open sources', async () => {
		await item('6 uten navn i åpne kilder').waitFor();
		await item('9 uten navn i åpne kilder').waitFor();
	});
});

describe('a competence', () => {
	beforeEach(() => open('/'));

	it('opens its resources by a click, and closes them by going back', async () => {
		await item('Styring og strategi').click();
		await details('Styring og strategi').waitFor();
		await page.getByRole('heading', { name: /Direkte for dette hovedtemaet/ }).waitFor();
		expect(await page.getByRole('link', { name: /opens in a new|ny fane/i }).count()).toBeGreaterThan(4);
		expect(new URL(page.url()).searchParams.get('selected')).toBe('no.km.t2');
		await page.goBack();
		await expect.poll(() => details('Styring og strategi').count()).toBe(0);
	});

	it('unfolds and folds by keyboard alone, in list and picture alike', async () => {
		await item('Projekter og videreudvikling').focus();
		await page.keyboard.press('ArrowRight');
		await expect.poll(shown).toBeGreaterThan(30);
		await settled();
		await item('Kravformulering').waitFor();
		await item('Projekter og videreudvikling').focus();
		await page.keyboard.press('ArrowLeft');
		await expect.poll(shown).toBe(26);
	});

	it('is the same picture again from its link', async () => {
		await item('Projekter og videreudvikling').focus();
		await page.keyboard.press('ArrowRight');
		await expect.poll(shown).toBeGreaterThan(30);
		const before = await shown();
		const link = page.url();
		await page.context().close();
		page = await openPage(browser, link);
		expect(await shown()).toBe(before);
	});
});

describe('the search', () => {
	it.each([
		['kompetence', 'Kompetansemodell for digital transformasjon'],
		['okosystem', 'økosystem'],
		['requirements', 'Kravformulering'],
	])('finds over all languages: %s', async (words, found) => {
		await open('/');
		await page.keyboard.press('/');
		await page.keyboard.type(words);
		await page
			.getByRole('option', { name: new RegExp(found, 'i') })
			.first()
			.waitFor();
	});

	it('reveals what it found, also outside the first picture', async () => {
		await open('/');
		await page.getByRole('combobox', { name: /^Søk/ }).fill('Kravformulering');
		await page
			.getByRole('option', { name: /Kravformulering/ })
			.first()
			.click();
		await details('Kravformulering').waitFor();
		// At this width the list makes room for the details until it is asked for.
		await page.getByRole('button', { name: 'Vis liste' }).click();
		await item('Kravformulering').waitFor();
		expect(await item('Kravformulering').getAttribute('aria-selected')).toBe('true');
	});
});

describe('filters', () => {
	it('hide what is our reading, say how much, and come back', async () => {
		await open('/');
		await page.getByRole('switch', { name: /Vår lesning/ }).click();
		await page.getByText(/\d+ koblinger? skjult/).waitFor();
		expect(new URL(page.url()).searchParams.get('editorial')).toBe('off');
	});
});

describe('bad addresses', () => {
	it('say that something was left out, and show the page', async () => {
		await open('/?open=no.km.t2&layout=starfish&selected=NO SUCH THING');
		expect(await shown()).toBeGreaterThan(26);
		await page
			.getByText(/ukjent|kjenner ikke|utelatt|hoppet over/i)
			.first()
			.waitFor();
	});

	it('lead back from an unknown id', async () => {
		await open('/?selected=no.such.thing');
		await page
			.getByText(/finnes ikke|Ingenting/)
			.first()
			.waitFor();
	});
});

describe('a server that goes away', () => {
	it('leaves what is on screen usable, says what does not work, and recovers by itself', async () => {
		await open('/');
		await page.route(/\/(api\/|readyz)/, (route) => route.abort());
		await item('Styring og strategi').click();
		await page.getByRole('alert').first().waitFor({ timeout: 30_000 });
		await page.getByText(/^Får ikke svar fra serveren/).waitFor();
		expect(await shown()).toBe(26);
		await page.unrouteAll();
		await details('Styring og strategi').waitFor();
		await expect.poll(() => page.getByText(/^Får ikke svar fra serveren/).count()).toBe(0);
	});
});

describe.each([
	['nb-NO', 'Utforsk'],
	['nn-NO', 'Utforsk'],
	['da-DK', 'Udforsk'],
	['en-GB', 'Explore'],
	['fr-FR', 'Explore'],
])('a browser that speaks %s', (locale, word) => {
	it(`reads “${word}”`, async () => {
		page = await openPage(browser, `${inject('baseUrl')}/`, { locale });
		await page.getByRole('navigation').getByRole('link', { name: word, exact: true }).first().waitFor();
	});
});
