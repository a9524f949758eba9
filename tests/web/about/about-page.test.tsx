import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { renderPage } from '#tests/support/page.tsx';

afterEach(cleanup);

describe('the about page', () => {
	it('says that it is not an official site', async () => {
		renderPage('/om?lang=nb');
		expect(await screen.findByText(/Dette er ikke et offisielt nettsted/)).toBeTruthy();
	});

	it('states for each model what was found and what is missing', async () => {
		renderPage('/om?lang=nb');
		const row = (await screen.findByRole('rowheader', { name: /Norsk modell/ })).closest('tr');
		expect(
			within(row as HTMLElement)
				.getAllByRole('cell')
				.map((cell) => cell.textContent),
		).toStrictEqual(['ikke kjent', '2 nivåer, 2 områder, 1 tema, 1 gruppe og 3 kompetanser', '1 nivå og 2 kompetanser']);
	});

	it('counts facts by kind of evidence, and dates the data', async () => {
		renderPage('/om?lang=nb');
		expect(await screen.findByText('24 noder og 24 koblinger')).toBeTruthy();
		expect(screen.getByText(/Kildene er sist lest 1. januar 2026/)).toBeTruthy();
	});
});
