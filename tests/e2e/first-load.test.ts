import { expect, inject, it } from 'vitest';
import { details, item, settled, shownNodes } from '#tests/support/explorer-page.ts';
import { firstLoadScript } from '#tests/support/first-load-script.ts';
import { testPages } from '#tests/support/test-pages.ts';

const { fresh } = testPages();

/** So that nothing creeps in unseen. */
const MOST_SCRIPT_KB = 300;

it('loads no more script than the first picture needs', async () => {
	expect(await firstLoadScript(await fresh(), inject('baseUrl'))).toBeLessThanOrEqual(MOST_SCRIPT_KB);
});

it('draws the first picture without the code of the details; where it is lost a sentence stands in their place', async () => {
	const page = await fresh();
	await page.route(/side-panel-/, (route) => route.abort());
	await page.goto(inject('baseUrl'));
	await page.getByTestId('graph').waitFor();
	await settled(page);
	expect(await shownNodes(page)).toBe(26);

	await item(page, 'Styring og strategi').click();
	const lost = page.locator('.explorer-details').getByRole('alert');
	await lost.getByText(/^Grafen svarer ikke akkurat nå/).waitFor({ timeout: 30_000 });
	expect(await details(page, 'Styring og strategi').count()).toBe(0);
	expect(await shownNodes(page)).toBe(26);

	await page.unrouteAll();
	await lost.getByRole('button', { name: 'Prøv igjen' }).click();
	await details(page, 'Styring og strategi').waitFor({ timeout: 30_000 });
	await page.getByRole('link', { name: 'Åpne som egen side' }).waitFor();
});
