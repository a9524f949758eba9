import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { overhang, parameter, settled } from '#tests/support/explorer-page.ts';
import { testPages } from '#tests/support/test-pages.ts';

const { open } = testPages();

/** Nothing that the first picture shows is within reach of these. */
const FAR = [
	'dk.act.cdd',
	'dk.act.sdu',
	'dk.doc.redegoerelse25',
	'dk.kl.hjul.d1',
	'dk.kl.hjul.d2.u2',
	'dk.res.cdd.hjul',
	'dk.res.kl.katalog',
	'dk.res.sdu.hjul',
	'no.difi.hjul.virk.2',
	'no.mt.g6',
];

/** What of a selected node is to be seen: it is selected in the list, it has its details, and nothing went wrong. */
async function shown(page: Page, id: string) {
	const heading = page.locator('.explorer-details h2').first();
	await heading.waitFor();
	return {
		id: await page.getByRole('treeitem', { selected: true }).getAttribute('data-id'),
		kept: parameter(page, 'selected') === id,
		alerts: await page.getByRole('alert').allInnerTexts(),
	};
}

it.each(['', 'layout=wheel&root=dk.mdk&', 'layout=tree&root=no.km&'])(
	'shows what nothing on the first picture leads to: /?%sselected=…',
	{ timeout: 120_000 },
	async (layout) => {
		const page = await open('/?lang=nb', { width: 1440, height: 900 });
		const found = [];
		for (const id of FAR) {
			await page.goto(`${inject('baseUrl')}/?${layout}selected=${id}`);
			await settled(page);
			found.push(await shown(page, id));
		}
		expect(found).toStrictEqual(FAR.map((id) => ({ id, kept: true, alerts: [] })));
	},
);

it.each([390, 360, 320])('compares side by side on a screen of %i px', async (width) => {
	const page = await open('/sammenlign/no.km/dk.mdk?view=side', { width, height: 740 });
	expect(parameter(page, 'view')).toBe('side');
	expect(await page.getByRole('alert').count()).toBe(0);
	for (const tree of await page.getByRole('tree').all()) expect(await tree.getByRole('treeitem').count()).toBeGreaterThan(4);
	expect(await page.getByRole('tree').count()).toBe(2);
	expect(await overhang(page)).toBeLessThanOrEqual(0);
});
