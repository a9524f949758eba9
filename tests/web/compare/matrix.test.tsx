import { cleanup, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { renderPage } from '#tests/support/page.tsx';

// Rendering the full page and querying by role in jsdom is slow on a busy machine.
vi.setConfig({ testTimeout: 60_000 });
afterEach(cleanup);

const MATRIX = '/sammenlign/no.m/dk.m?lang=nb&view=matrix';

function matrix() {
	return screen.findByRole('table', { name: 'Samsvar mellom Norge (rader) og Danmark (kolonner)' });
}

function cells(row: HTMLElement): readonly string[] {
	return within(row)
		.queryAllByRole('cell')
		.map((cell) => cell.textContent.replace('·', ''));
}

describe('the matrix', () => {
	it('is a table with headers both ways, a number in each cell and a sum at each end', async () => {
		renderPage(MATRIX);
		const table = await matrix();
		expect(
			within(table)
				.getAllByRole('columnheader')
				.map((header) => header.textContent),
		).toStrictEqual(['Økosystem og datada', 'Strategi og udviklingda', 'Sum']);
		const rows = within(table).getAllByRole('row').slice(1);
		expect(rows.map((row) => [within(row).getByRole('rowheader').textContent, ...cells(row)])).toStrictEqual([
			['Politikkingen samsvar · 1 ikke vurdert', '0', '0', '0'],
			['Fagkunnskap og ferdigheter', '2', '2', '4'],
			['Økosystem', '1', '0', '1'],
			['Styring og strategi', '1', '2', '3'],
			['Lederkompetanseringen samsvar · 1 uten motstykke', '0', '0', '0'],
			['Kompetanseutviklingingen samsvar · 1 kan ikke vurderes', '0', '0', '0'],
			['Sum', '2', '2', '4'],
		]);
	});

	it('opens the mappings of a cell, strongest first, and then one of them', async () => {
		const { router } = renderPage(MATRIX);
		await userEvent.click(
			within(await matrix()).getByRole('link', {
				name: '2 samsvar mellom Styring og strategi og Strategi og udvikling, det sterkeste: ligner mye på',
			}),
		);
		const panel = within(await screen.findByRole('complementary', { name: 'Valgt samsvar' }));
		await panel.findByRole('heading', { name: 'Mellom Styring og strategi og Strategi og udvikling' });
		expect(panel.getAllByRole('link').map((link) => link.getAttribute('aria-label'))).toStrictEqual([
			'Vis samsvaret i detalj: Styring og strategi ligner mye på Strategi og udvikling',
			'Vis samsvaret i detalj: Kravformulering er videre enn Digital kompetence',
		]);
		await userEvent.click(panel.getByRole('link', { name: /Kravformulering er videre enn Digital kompetence$/ }));
		await panel.findByRole('heading', { name: /Kravformulering.*er videre enn.*Digital kompetence/ });
		expect(router.state.location.search).toMatchObject({ pair: 'no.m.t2,dk.m.o4', mapping: 'dk.m.o4.k1:broadMatch:no.m.t2.krav' });
	});

	it('groups by subcategories on demand', async () => {
		renderPage(MATRIX);
		await userEvent.click(await screen.findByRole('radio', { name: 'Også temaer' }));
		const table = await matrix();
		await within(table).findByRole('rowheader', { name: 'Kravformulering' });
		expect(screen.getAllByRole('radio').map((radio) => (radio as HTMLInputElement).checked)).toStrictEqual([false, true]);
		const rows = within(table).getAllByRole('row');
		expect(rows.map(cells).filter(([first]) => first !== '')).toContainEqual(['1', '1', '1', '2']);
	});

	it('counts only the mappings that match the list’s filters, and says so', async () => {
		renderPage(`${MATRIX}&match=closeMatch`);
		await screen.findByText(/^Viser 1 av 4 samsvar/);
		const rows = within(await matrix()).getAllByRole('row');
		expect(cells(rows.at(-1) ?? document.body)).toStrictEqual(['0', '1', '1']);
	});
});
