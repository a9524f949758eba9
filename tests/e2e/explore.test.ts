import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { details, graph, item, parameter, settled, shownNodes } from '#tests/support/explorer-page.ts';
import { testPages } from '#tests/support/test-pages.ts';

const { open } = testPages();
let page: Page;

describe('the first picture', () => {
	beforeEach(async () => {
		page = await open('/');
	});

	it('shows 26 cards, and the list beside it names every one', async () => {
		expect(await shownNodes(page)).toBe(26);
		expect(await page.locator('[role="treeitem"][data-kind="node"]').count()).toBe(26);
		expect(await graph(page).getAttribute('role')).toBe('img');
	});

	it('says what has no name in open sources', async () => {
		await item(page, '2 uten navn i åpne kilder').waitFor();
		await item(page, '9 uten navn i åpne kilder').waitFor();
	});
});

describe('a competence', () => {
	beforeEach(async () => {
		page = await open('/');
	});

	it('opens its resources by a click, and closes them by going back', async () => {
		await item(page, 'Styring og strategi').click();
		await details(page, 'Styring og strategi').waitFor();
		await page.getByRole('heading', { name: /Lagt direkte hit/ }).waitFor();
		expect(await page.getByRole('link', { name: /opens in a new|ny fane/i }).count()).toBeGreaterThan(4);
		expect(parameter(page, 'selected')).toBe('no.km.t2');
		await page.goBack();
		await expect.poll(() => details(page, 'Styring og strategi').count()).toBe(0);
	});

	it('unfolds and folds by keyboard alone, in list and picture alike', async () => {
		await item(page, 'Projekter og videreudvikling').focus();
		await page.keyboard.press('ArrowRight');
		await expect.poll(() => shownNodes(page)).toBeGreaterThan(30);
		await settled(page);
		await item(page, 'Kravformulering').waitFor();
		await item(page, 'Projekter og videreudvikling').focus();
		await page.keyboard.press('ArrowLeft');
		await expect.poll(() => shownNodes(page)).toBe(26);
	});

	it('is the same picture again from its link', async () => {
		await item(page, 'Projekter og videreudvikling').focus();
		await page.keyboard.press('ArrowRight');
		await expect.poll(() => shownNodes(page)).toBeGreaterThan(30);
		const before = await shownNodes(page);
		const link = page.url();
		await page.context().close();
		page = await open(link);
		expect(await shownNodes(page)).toBe(before);
	});
});

describe('the search', () => {
	it.each([
		['kompetence', 'Kompetansemodell for digital transformasjon'],
		['okosystem', 'økosystem'],
		['requirements', 'Kravformulering'],
	])('finds over all languages: %s', async (words, found) => {
		page = await open('/');
		await page.keyboard.press('/');
		await page.keyboard.type(words);
		await page
			.getByRole('option', { name: new RegExp(found, 'i') })
			.first()
			.waitFor();
	});

	it('reveals what it found, also outside the first picture', async () => {
		page = await open('/');
		await page.getByRole('combobox', { name: /^Søk/ }).fill('Kravformulering');
		await page
			.getByRole('option', { name: /Kravformulering/ })
			.first()
			.click();
		await details(page, 'Kravformulering').waitFor();
		await item(page, 'Kravformulering').waitFor();
		expect(await item(page, 'Kravformulering').getAttribute('aria-selected')).toBe('true');
	});
});

describe('filters', () => {
	it('hide what is our reading, say how much, and come back', async () => {
		page = await open('/');
		await page.getByRole('switch', { name: /Vår lesning/ }).click();
		await page.getByText(/\d+ koblinger? skjult/).waitFor();
		expect(parameter(page, 'editorial')).toBe('off');
	});
});

describe('bad addresses', () => {
	it('say that something was left out, and show the page', async () => {
		page = await open('/?open=no.km.t2&layout=starfish&selected=NO SUCH THING');
		expect(await shownNodes(page)).toBeGreaterThan(26);
		await page
			.getByText(/ukjent|kjenner ikke|utelatt|hoppet over/i)
			.first()
			.waitFor();
	});

	it('lead back from an unknown id', async () => {
		page = await open('/?selected=no.such.thing');
		await page
			.getByText(/finnes ikke|Ingenting/)
			.first()
			.waitFor();
	});
});

describe('a server that goes away', () => {
	it('leaves what is on screen usable, says what does not work, and recovers by itself', async () => {
		page = await open('/');
		await page.route(/\/(api\/|readyz)/, (route) => route.abort());
		await item(page, 'Styring og strategi').click();
		await page.getByRole('alert').first().waitFor({ timeout: 30_000 });
		await page.getByText(/^Får ikke svar fra serveren/).waitFor();
		expect(await shownNodes(page)).toBe(26);
		await page.unrouteAll();
		await details(page, 'Styring og strategi').waitFor();
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
		page = await open('/', { locale });
		await page.getByRole('navigation').getByRole('link', { name: word, exact: true }).first().waitFor();
	});
});
