import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { parameter } from '#tests/support/explorer-page.ts';
import { testPages } from '#tests/support/test-pages.ts';

const { open } = testPages();
let page: Page;

const panel = () => page.getByRole('region', { name: 'Veier mellom to ting' });
const sentences = () => panel().getByRole('list', { name: 'Veiene som setninger' }).getByRole('listitem');
const texts = async () => (await sentences().allTextContents()).map((text) => text.replaceAll(/\s+/g, ' '));

/** The cards that are not dimmed, as the picture itself knows them. */
async function highlighted(): Promise<readonly string[]> {
	const ids = await page.evaluate(`
		[...document.querySelectorAll('[data-testid="graph"] *')].flatMap((element) => element._cyreg?.cy ?? [])[0]
			.nodes('.card').not('.dimmed').map((node) => node.id()).sort().join(' ')
	`);
	return String(ids).split(' ');
}

const STRATEGY = 'Én digital offentlig sektor. Digitaliseringsstrategi for offentlig sektor 2019-2025';
const MODEL = 'Kompetansemodell for digital transformasjon';
const SKILL = 'Økt digital kompetanse i offentlig sektor';
const SENTENCE = `${STRATEGY} → prioriterer → ${SKILL} ← viser til ← ${MODEL}`;
const BY_PART = ['no.km.n1', 'no.pol.hp8'];

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

		await panel()
			.getByText(/^\d+ like korte veier, hver på 2 steg/)
			.waitFor();
		expect(await texts()).toContain(SENTENCE);
		await expect.poll(highlighted).toEqual(expect.arrayContaining(['no.km', 'no.pol.edos', 'no.pol.edos.i8', ...BY_PART]));

		await panel().getByRole('checkbox', { name: 'er del av' }).uncheck();
		let left: readonly string[] = [];
		const isWithoutParts = async () => {
			left = await texts();
			return left.includes(SENTENCE) && !left.some((text) => text.includes('er del av'));
		};
		await expect.poll(isWithoutParts).toBe(true);
		await expect.poll(async () => (await highlighted()).filter((id) => BY_PART.includes(id))).toStrictEqual([]);
		expect(parameter(page, 'exclude')).toBe('partOf');

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
		expect((await texts())[0]).toMatch(/^IT-Universitetet.* → gir ut → .*Styring og strategi$/);
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

describe('a node of its own page', () => {
	it('leads to the paths from it', async () => {
		page = await open('/node/no.pol.edos');
		await page.getByRole('link', { name: 'Finn vei herfra …' }).click();
		await panel().getByRole('combobox', { name: 'Søk etter hvor veien ender' }).waitFor();
		expect(parameter(page, 'from')).toBe('no.pol.edos');
	});
});
