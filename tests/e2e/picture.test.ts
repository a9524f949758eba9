import type { Core } from 'cytoscape';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { details, graph, saved, settled, shownNodes } from '#tests/support/explorer-page.ts';
import { testPages } from '#tests/support/test-pages.ts';

const LEVEL = 'Ledelse av digital transformasjon';
const { open } = testPages({ width: 1440, height: 900 });
let page: Page;

/** What this browser remembers of moved cards. */
const remembered = () => page.evaluate(() => localStorage.getItem('moved-places levels'));

/** Where the card of leadership stands: Cytoscape keeps itself at the element that it draws in. */
async function levelCard(): Promise<{ readonly x: number; readonly y: number }> {
	return page.evaluate(() => {
		const canvas = document.querySelector<HTMLElement & { _cyreg: { cy: Core } }>('.__________cytoscape_container');
		if (canvas === null) throw new Error('there is no picture');
		const { left, top } = canvas.getBoundingClientRect();
		const { x, y } = canvas._cyreg.cy.getElementById('no.km.n2').renderedPosition();
		return { x: left + x, y: top + y };
	});
}

async function drag(by: { readonly x: number; readonly y: number }): Promise<void> {
	const from = await levelCard();
	await page.mouse.move(from.x, from.y);
	await page.mouse.down();
	await page.mouse.move(from.x + by.x / 2, from.y + by.y / 2, { steps: 4 });
	await page.mouse.move(from.x + by.x, from.y + by.y, { steps: 4 });
	await page.mouse.up();
}

describe('a card that is dragged', () => {
	it('stays where it was put, also after a reload and a new start, until it is put back', async () => {
		page = await open('/');
		const home = await levelCard();
		await drag({ x: 495, y: 160 });
		await expect.poll(remembered).toContain('no.km.n2');
		await settled(page);
		const put = await levelCard();
		expect(Math.hypot(put.x - home.x, put.y - home.y)).toBeGreaterThan(300);

		await page.reload({ waitUntil: 'networkidle' });
		await settled(page);
		expect(await levelCard()).toStrictEqual(put);

		await page.getByRole('button', { name: 'Start på nytt' }).click();
		await settled(page);
		expect(await remembered()).toContain('no.km.n2');
		await page.getByRole('button', { name: 'Legg det tilbake' }).click();
		await expect.poll(remembered).toBeNull();
		await settled(page);
		expect(await levelCard()).toStrictEqual(home);
	});

	it('is selected by a click that trembles a little', async () => {
		page = await open('/');
		await drag({ x: 2, y: 1 });
		await details(page, LEVEL).waitFor();
		expect(await remembered()).toBeNull();
	});

	it('breaks nothing where the storage holds rubbish', async () => {
		page = await open('/');
		await page.evaluate(() => localStorage.setItem('moved-places levels', '[["no.km.n2",1e999,"x"]'));
		await page.reload({ waitUntil: 'networkidle' });
		await settled(page);
		expect(await shownNodes(page)).toBe(26);
	});
});

describe('the picture to take along', () => {
	async function download(kind: 'PNG' | 'SVG') {
		await page.getByLabel('Last ned bilde').click();
		return saved(page, () => page.getByRole('button', { name: new RegExp(`^${kind}`) }).click());
	}

	it('is the same as SVG and as PNG, twice as fine, with title, legend and address', async () => {
		page = await open('/?open=no.km.t2');
		const svg = await download('SVG');
		expect(svg.name).toMatch(/^kompetansegraf-levels-\d{4}-\d\d-\d\d\.svg$/);
		const text = svg.bytes.toString('utf8');
		const [, width, height] = text.match(/<svg [^>]*width="(\d+)" height="(\d+)"/) ?? [];
		expect(Number(width)).toBeGreaterThan(1000);
		for (const words of ['Kompetansemodellene i Norge og Danmark', 'samsvar (vår vurdering)', 'open=no.km.t2', 'Lovgivning og teknologi'])
			expect(text).toContain(words);

		const png = await download('PNG');
		expect(png.name).toMatch(/\.png$/);
		expect(png.bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
		expect([png.bytes.readUInt32BE(16), png.bytes.readUInt32BE(20)]).toStrictEqual([Number(width) * 2, Number(height) * 2]);
		expect(png.bytes.length).toBeGreaterThan(100_000);
	});
});

/** Prints once the part that does so has been fetched, which comes together with the keys of the picture. */
async function print(page: Page): Promise<void> {
	await page.locator('.picture-keys').waitFor({ state: 'attached' });
	await page.emulateMedia({ media: 'print' });
	await page.locator('.print-diagram svg').waitFor();
}

describe('the explorer on paper', () => {
	it('holds the path that is shown as sentences, whole', async () => {
		page = await open('/?from=no.pol.edos&to=no.km');
		await page.locator('.path-sentences li').first().waitFor();
		await print(page);
		expect(await page.locator('.print-path li').count()).toBe(2);
		expect(await page.locator('.print-path li').first().isVisible()).toBe(true);
		expect(await page.getByRole('button', { name: 'Kopier som tekst' }).isVisible()).toBe(false);
	});

	it('is the picture, what is seen in words and the details, without tools', async () => {
		page = await open('/?selected=no.km.t2');
		await details(page, 'Styring og strategi').waitFor();
		await print(page);
		expect(await page.locator('.explorer-toolbar').isVisible()).toBe(false);
		expect(await graph(page).isVisible()).toBe(false);
		expect(await page.locator('.print-list li').count()).toBeGreaterThan(26);
		expect(await details(page, 'Styring og strategi').isVisible()).toBe(true);
		await page.emulateMedia({ media: null });
		await page.locator('.print-diagram').waitFor({ state: 'detached' });
		const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
		// A4 on its side, in points.
		expect(pdf.match(/MediaBox \[0 0 (\d+)[.\d]* (\d+)/)?.slice(1)).toStrictEqual(['841', '594']);
	});
});
