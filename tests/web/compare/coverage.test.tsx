import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { renderPage } from '#tests/support/page.tsx';

// Rendering the full page and querying by role in jsdom is slow on a busy machine.
vi.setConfig({ testTimeout: 60_000 });
afterEach(cleanup);

it('counts names and answers by area, with totals for the whole side', async () => {
	renderPage('/sammenlign/no.m/dk.m?lang=nb&view=list');
	const table = await screen.findByRole('table', { name: 'Etter område: Norge' });
	const [head, ...rows] = within(table).getAllByRole('row');
	expect(
		head &&
			within(head)
				.getAllByRole('columnheader')
				.map((cell) => cell.textContent),
	).toStrictEqual([
		'Område',
		'Med navn',
		'Med motstykke',
		'Bare beslektet',
		'Uten motstykke',
		'Kan ikke vurderes',
		'Ikke vurdert',
		'Uten navn',
	]);
	expect(rows.map((row) => [...row.querySelectorAll('th, td')].map((cell) => cell.textContent).join(' '))).toStrictEqual([
		'Politikk 1 0 0 0 0 1 0',
		'Fagkunnskap og ferdigheter 1 0 0 0 0 1 0',
		'Økosystem 1 0 1 0 0 0 0',
		'Styring og strategi 3 3 0 0 0 0 0',
		'Lederkompetanser 1 0 0 1 0 0 2',
		'Kompetanseutvikling 1 0 0 0 1 0 0',
		'Uten kjent område 0 0 0 0 0 0 1',
		'Sum 8 3 1 1 1 2 3',
	]);
});
