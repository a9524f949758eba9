import { expect, it } from 'vitest';
import { saved } from '#tests/support/explorer-page.ts';
import { rowsOf } from '#tests/support/sheets.ts';
import { testPages } from '#tests/support/test-pages.ts';

const { open } = testPages();

it('hands out the Danish sheet, as spreadsheets with Nordic settings want it', async () => {
	const page = await open('/fullfor');
	const link = page.getByRole('link', { name: /^Last ned arket for Model for digitale kompetencer/ });
	const { name, bytes } = await saved(page, () => link.click());
	expect(name).toBe('dk.mdk.csv');
	const text = bytes.toString('utf8');
	expect(text.startsWith('\uFEFF"Id (la stå; tom for nye rader)";')).toBe(true);
	expect(rowsOf(text).filter((row) => row.kind === 'kompetanse' && row['label.da'] === '(fyll inn)')).toHaveLength(26);
});

it('is reached from what the details say is missing', async () => {
	const page = await open('/?selected=dk.mdk');
	await page.getByRole('link', { name: 'Vet du navnene? Slik kan du fylle ut.' }).click();
	await page.getByRole('heading', { level: 1, name: 'Fyll ut det som mangler' }).waitFor();
	expect(new URL(page.url()).pathname).toBe('/fullfor');
});
