import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { hasFocus, parameter, saved } from '#tests/support/explorer-page.ts';
import { testPages } from '#tests/support/test-pages.ts';

const PAIR = '/sammenlign/no.km/dk.mdk?lang=nb';
const MAPPING = 'no.km.t2:relatedMatch:dk.mdk.o3';
const KIND_STYLES = [
	{ colorScheme: 'light', width: 1280, height: 800 },
	{ colorScheme: 'light', width: 360, height: 800 },
] as const;

const { open } = testPages();
let page: Page;

it('begins with Norway and Denmark, with two trees where there is room and a table where there is not', async () => {
	page = await open('/sammenlign');
	expect(new URL(page.url()).pathname).toBe('/sammenlign/no.km/dk.mdk');
	await page.getByRole('heading', { level: 1, name: 'Norge og Danmark, side om side' }).waitFor();
	await page.getByText('9 av 12 danske underkategorier har navn i åpne kilder').first().waitFor();
	expect(await page.getByRole('tree').count()).toBe(2);
	await page.setViewportSize({ width: 360, height: 800 });
	await page.getByRole('table', { name: /^Alle begreper i Norge og Danmark/ }).waitFor();
});

it('swaps sides', async () => {
	page = await open('/sammenlign/no.km/dk.mdk');
	await page.getByRole('button', { name: /Bytt sider/ }).click();
	await expect.poll(() => new URL(page.url()).pathname).toBe('/sammenlign/dk.mdk/no.km');
});

it('compares any two loaded models', async () => {
	page = await open('/sammenlign/no.difi.hjul/no.km');
	await page.getByText('ligner mye på').filter({ visible: true }).first().waitFor();
});

it('says kindly that a model is not there', async () => {
	page = await open('/sammenlign/no.km/xx.y');
	await page
		.getByRole('link', { name: /Norge|sammenlign/i })
		.first()
		.waitFor();
});

it.each(KIND_STYLES)('brings who follows a link to a mapping to it, at $width px', async (look) => {
	page = await open(`${PAIR}&mapping=${MAPPING}`, look);
	const heading = page.getByRole('heading', { name: /^Samsvar i detalj: Styring og strategi/ });
	await heading.waitFor();
	await expect.poll(() => hasFocus(heading)).toBe(true);
	const box = await heading.boundingBox();
	expect(box && box.y > 0 && box.y + box.height < look.height).toBe(true);
	await page
		.getByText(/Felles er hensynet til økonomi/)
		.first()
		.waitFor();
	await page.getByText('skos:relatedMatch').first().waitFor();
});

it('keeps a mapping while it is looked at in other ways', async () => {
	page = await open(`${PAIR}&mapping=${MAPPING}`);
	for (const view of ['Matrise', 'Liste', 'Side om side']) {
		await page.getByRole('navigation', { name: 'Visning' }).getByRole('link', { name: view }).click();
		await page.getByRole('complementary', { name: 'Valgt samsvar' }).getByText('skos:relatedMatch').waitFor();
		expect(parameter(page, 'mapping')).toBe(MAPPING);
	}
});

describe('side by side', () => {
	it('goes by keyboard from a concept to its mappings and back', async () => {
		page = await open(PAIR);
		const tree = page.getByRole('tree', { name: 'Kompetansemodell for digital transformasjon' });
		await tree.getByRole('treeitem', { name: 'Politikk og overordnede føringer' }).focus();
		await page.keyboard.press('End');
		const concept = tree.getByRole('treeitem', { name: 'Styring og strategi' });
		await concept.waitFor();
		for (let steps = 0; steps < 8 && !(await hasFocus(concept)); steps++) await page.keyboard.press('ArrowUp');
		expect(await hasFocus(concept)).toBe(true);
		await page.keyboard.press('Enter');
		expect(await concept.getAttribute('aria-selected')).toBe('true');
		const panel = page.getByRole('complementary', { name: 'Valgt samsvar' });
		await panel.getByRole('link', { name: /Styring og strategi henger sammen med Styring og samarbejde$/ }).click();
		await panel.getByRole('heading', { name: /^Samsvar i detalj: Styring og strategi/ }).waitFor();
		expect(parameter(page, 'mapping')).toBe(MAPPING);
		await panel.getByRole('link', { name: 'Lukk samsvaret' }).click();
		await panel.getByRole('link', { name: /henger sammen med Styring og samarbejde$/ }).waitFor();
	});

	it('draws a line for each mapping, opens it, and gathers the lines of what is folded', async () => {
		page = await open(PAIR, { width: 1440, height: 2400 });
		const lines = page.locator('[data-mappings]');
		await expect.poll(() => lines.count()).toBeGreaterThan(10);
		const before = await lines.count();
		await page.locator(`[data-mappings="${MAPPING}"] .link-reach`).dispatchEvent('click');
		await page.getByRole('heading', { name: /^Samsvar i detalj: Styring og strategi/ }).waitFor();
		const danish = page.getByRole('treeitem', { name: 'Strategi og forretningsudvikling' });
		await danish.focus();
		await page.keyboard.press('ArrowLeft');
		await expect.poll(() => danish.getAttribute('aria-expanded')).toBe('false');
		expect(await lines.count()).toBeLessThan(before);
		const drawn = await lines.evaluateAll((found) => found.flatMap((line) => line.getAttribute('data-mappings')?.split(' ') ?? []));
		expect(drawn).toContain('no.km.t2:narrowMatch:dk.mdk.o1.u1');
	});

	it('says in the row what has no counterpart, and puts stubs in their place', async () => {
		page = await open(PAIR);
		const tree = page.getByRole('tree', { name: 'Kompetansemodell for digital transformasjon' });
		await tree.getByRole('treeitem', { name: 'Politikk og overordnede føringer' }).getByText('Uten motstykke').first().waitFor();
		await tree.getByRole('treeitem', { name: '9 roller uten navn i åpne kilder' }).waitFor();
	});
});

it('counts in a matrix, whose cells open their mappings', async () => {
	page = await open(`${PAIR}&view=matrix`);
	const matrix = page.getByRole('table', { name: /^Samsvar mellom Norge/ });
	await matrix.getByRole('rowheader', { name: /^Politikk og overordnede føringer.*ingen samsvar/ }).waitFor();
	await matrix.getByRole('link', { name: /^3 samsvar mellom Styring og strategi og Strategi og forretningsudvikling/ }).click();
	const panel = page.getByRole('complementary', { name: 'Valgt samsvar' });
	await expect.poll(() => panel.getByRole('listitem').count()).toBe(3);
	expect(parameter(page, 'pair')).toBe('no.km.t2,dk.mdk.o1');
});

it('filters the list, keeps that in the address, and saves exactly what is shown', async () => {
	page = await open(`${PAIR}&view=list`);
	await page.getByRole('combobox', { name: 'Status' }).selectOption('Uten motstykke');
	await page.getByRole('combobox', { name: 'Side', exact: true }).selectOption('Norge');
	await expect.poll(() => [parameter(page, 'status'), parameter(page, 'side')]).toStrictEqual(['noCounterpart', 'left']);
	const rows = page.getByRole('table', { name: /^Alle begreper/ }).locator('tbody tr');
	const { name, bytes } = await saved(page, () => page.getByRole('button', { name: 'Last ned SSSOM/TSV' }).click());
	expect(name).toBe('no.km--dk.mdk.sssom.tsv');
	const lines = bytes
		.toString('utf8')
		.split('\n')
		.filter((line) => line !== '' && !line.startsWith('#'));
	expect(lines.length - 1).toBe(await rows.count());
	expect(lines.slice(1).every((line) => line.includes('\tsssom:NoTermFound\t'))).toBe(true);
});

it('finds words in the names, keeps them in the address, and saves the rows that have them', async () => {
	page = await open(`${PAIR}&view=list`);
	const words = page.getByRole('searchbox', { name: 'Ord i navnet' });
	await words.pressSequentially('data kilder');
	await expect.poll(() => parameter(page, 'q')).toBe('data kilder');
	expect(await words.inputValue()).toBe('data kilder');
	const rows = page.getByRole('table', { name: /^Alle begreper/ }).locator('tbody tr');
	await expect.poll(() => rows.count()).toBe(4);
	const { bytes } = await saved(page, () => page.getByRole('button', { name: 'Last ned CSV' }).click());
	expect(bytes.toString('utf8').trimEnd().split('\r\n')).toHaveLength(1 + 4);
});

it('leads a concept that is not assessed over a bridge model, and says that nothing follows', async () => {
	page = await open('/sammenlign/no.difi.hjul/dk.mdk?lang=nb&concept=no.difi.hjul.bruk');
	const bridge = page.getByRole('region', { name: /^Over en bromodell/ });
	await bridge.getByText('Kjeden gir ingen konklusjon.').first().waitFor();
	await bridge
		.getByRole('link', { name: /Brukerorientering ligner mye på Sette borger i sentrum$/ })
		.first()
		.click();
	await expect.poll(() => new URL(page.url()).pathname).toBe('/sammenlign/no.difi.hjul/no.km');
	await page.getByRole('heading', { name: /^Samsvar i detalj: Brukerorientering/ }).waitFor();
});

describe('the view to read', () => {
	it('opens a mapping from anywhere in its row, and the back button closes it', async () => {
		page = await open(`${PAIR}&view=reading`);
		const list = page.getByRole('region', { name: 'Fra Norge til Danmark' });
		const toggle = list.getByRole('link', { name: /Styring og strategi henger sammen med Styring og samarbejde$/ });
		const text = list.getByText(/^Felles er hensynet til økonomi/);
		await text.scrollIntoViewIfNeeded();
		const box = await text.boundingBox();
		if (box === null) throw new TypeError('the reason is on the page');
		await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
		await list.getByRole('region', { name: /^Samsvar i detalj/ }).waitFor();
		expect(await toggle.getAttribute('aria-expanded')).toBe('true');
		expect(parameter(page, 'mapping')).toBe(MAPPING);
		await page.goBack();
		await list.getByRole('region', { name: /^Samsvar i detalj/ }).waitFor({ state: 'detached' });
	});

	it('goes on by keyboard from where a jump leads', async () => {
		page = await open(`${PAIR}&view=reading`);
		await page.getByRole('link', { name: 'Fra Danmark til Norge' }).click();
		await page.keyboard.press('Tab');
		expect(await page.locator(':focus').getAttribute('aria-label')).toBe(
			'Vis samsvaret i detalj: Strategi og forretningsudvikling henger sammen med Styring og strategi',
		);
	});

	it('prints without what only a screen needs, and stands in for the trees on paper', async () => {
		page = await open(PAIR);
		await page.getByRole('heading', { name: 'Dekning' }).waitFor();
		await page.emulateMedia({ media: 'print' });
		await page.evaluate("window.dispatchEvent(new Event('beforeprint'))");
		expect(await page.getByRole('banner').isVisible()).toBe(false);
		expect(await page.getByRole('button', { name: 'Bytt sider' }).isVisible()).toBe(false);
		expect(await page.getByRole('navigation', { name: 'Visning' }).isVisible()).toBe(false);
		expect(await page.getByRole('region', { name: 'Fra Norge til Danmark' }).isVisible()).toBe(true);
		expect(await page.getByRole('table', { name: /Model for digitale kompetencer/ }).isVisible()).toBe(true);
	});
});
