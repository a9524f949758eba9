import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { parameter, settled } from '#tests/support/explorer-page.ts';
import { testPages } from '#tests/support/test-pages.ts';

const { open } = testPages();
let page: Page;

const panel = () => page.getByRole('region', { name: 'Veier mellom to ting' });
const sentences = () => panel().getByRole('list', { name: 'Veien som setninger' }).getByRole('listitem');
const texts = async () => (await sentences().allTextContents()).map((text) => text.replaceAll(/\s+/g, ' '));
const ways = () => panel().getByRole('button', { name: /^Vei \d+/ });

/** The cards that are not dimmed, as the picture itself knows them. */
async function highlighted(): Promise<readonly string[]> {
	const ids = await page.evaluate(`
		[...document.querySelectorAll('[data-testid="graph"] *')].flatMap((element) => element._cyreg?.cy ?? [])[0]
			.nodes('.card').not('.dimmed').map((node) => node.id()).sort().join(' ')
	`);
	return String(ids).split(' ');
}

/** Clicks a card in the picture. */
async function clickCard(id: string): Promise<void> {
	await settled(page);
	const at = await page.evaluate(`(() => {
		const canvas = [...document.querySelectorAll('[data-testid="graph"] *')].find((element) => element._cyreg);
		const { x, y } = canvas._cyreg.cy.getElementById(${JSON.stringify(id)}).renderedPosition();
		const box = canvas.getBoundingClientRect();
		return [box.x + x, box.y + y];
	})()`);
	const [x, y] = at as [number, number];
	await page.mouse.click(x, y);
}

const MODEL = 'Kompetansemodell for digital transformasjon';

describe('the paths from a strategy to a model', () => {
	it('begin in the details, end where a search leads, are lit and said, and come back from their link', async () => {
		page = await open('/');
		await page
			.locator('[role="treeitem"][data-id="no.pol.edos"]')
			.getByText(/^Én digital/)
			.first()
			.click();
		await page.getByRole('button', { name: 'Finn vei herfra …' }).click();
		// The focus is in the search for the other end.
		await expect.poll(() => page.evaluate('document.activeElement.getAttribute("aria-label")')).toBe('Søk etter hvor veien ender');
		await page.keyboard.type('kompetansemodell for digital');
		await panel().getByRole('option', { name: MODEL }).waitFor();
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Enter');

		await ways().first().waitFor();
		const count = await ways().count();
		expect(await sentences().count()).toBe(2);
		await expect.poll(highlighted).toEqual(expect.arrayContaining(['no.km', 'no.pol.edos']));
		expect(await highlighted()).toHaveLength(3);

		await panel().getByText('Hvilke koblinger veiene kan følge').click();
		await panel().getByRole('checkbox', { name: 'er del av' }).uncheck();
		await expect.poll(() => ways().count()).toBeLessThan(count);
		expect(parameter(page, 'exclude')).toBe('partOf');
		await ways().nth(1).click();
		await expect.poll(() => ways().nth(1).textContent()).toMatch(/^Vei 2 av \d+ · 2 steg$/);
		const left = await texts();

		const link = page.url();
		await page.context().close();
		page = await open(link);
		await expect.poll(texts).toStrictEqual(left);
		expect(await panel().getByRole('checkbox', { name: 'er del av' }).isChecked()).toBe(false);
		await panel().getByRole('button', { name: 'Lukk veiene' }).click();
		await panel().waitFor({ state: 'detached' });
		expect(parameter(page, 'from')).toBeNull();
	});
});

describe('two things without a path', () => {
	it('are told why, and find one through publishers', async () => {
		page = await open('/?from=dk.act.itu&to=no.km.t2');
		await panel().getByText('Fant ingen vei mellom disse.').waitFor();
		await panel()
			.getByText(/Utgivere, bidragsytere og modeller er utelatt/)
			.waitFor();
		await panel().getByRole('button', { name: 'Ta dem med' }).click();
		await sentences().first().waitFor();
		expect((await texts())[0]).toMatch(/^IT-Universitetet.* gir ut /);
		expect((await texts()).at(-1)).toMatch(/ Styring og strategi( \(Norge\))?\. /);
		expect(parameter(page, 'hubs')).toBe('on');
	});
});

describe('a path across the border', () => {
	it('is in view as a whole', async () => {
		page = await open('/?from=no.pol.edos&to=dk.mdk.o4');
		await sentences().first().waitFor();
		const inside = `(() => {
			const { cy } = [...document.querySelectorAll('[data-testid="graph"] *')].flatMap((element) => element._cyreg ?? [])[0];
			return cy.nodes('.card').not('.dimmed').every((node) => {
				const box = node.renderedBoundingBox();
				return box.x1 >= 0 && box.y1 >= 0 && box.x2 <= cy.width() && box.y2 <= cy.height();
			});
		})()`;
		await expect.poll(() => page.evaluate(inside)).toBe(true);
	});
});

describe('a way that is asked for in the picture', () => {
	it('is told from card to card, step by step, and copied as it is shown', async () => {
		page = await open('/');
		await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await page.getByRole('button', { name: 'Finn vei' }).click();
		await expect.poll(() => page.evaluate('document.activeElement.getAttribute("aria-label")')).toBe('Søk etter hvor veien begynner');
		await clickCard('no.pol.edos');
		await expect.poll(() => parameter(page, 'from')).toBe('no.pol.edos');
		await clickCard('dk.mdk.o1');
		await sentences().first().waitFor();
		expect(parameter(page, 'to')).toBe('dk.mdk.o1');
		expect(parameter(page, 'selected')).toBeNull();

		const shown = await texts();
		await panel().getByRole('button', { name: 'Kopier som tekst' }).click();
		await panel().getByText('Teksten er kopiert').waitFor();
		const [, ...copied] = String(await page.evaluate('navigator.clipboard.readText()')).split('\n');
		expect(copied).toStrictEqual(shown.map((text, i) => `${i + 1}. ${text}`));

		await panel().getByRole('button', { name: 'Vis steg for steg' }).click();
		await expect.poll(async () => (await highlighted()).length).toBe(2);
		await page.keyboard.press('ArrowRight');
		await expect.poll(() => panel().locator('[aria-current="step"]').textContent()).toBe(shown[1]);
	});
});

describe('a node of its own page', () => {
	it('leads to the paths from it', async () => {
		page = await open('/node/no.pol.edos');
		await page.getByRole('link', { name: 'Finn vei herfra …' }).click();
		await panel().getByRole('combobox', { name: 'Søk etter hvor veien ender' }).waitFor();
		expect(parameter(page, 'from')).toBe('no.pol.edos');
	});
});
