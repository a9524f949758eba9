import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { renderPage } from '#tests/support/page.tsx';

// Rendering the full page and querying by role in jsdom is slow on a busy machine.
vi.setConfig({ testTimeout: 60_000 });
afterEach(cleanup);

const LIST = '/sammenlign/no.m/dk.m?lang=nb&view=list';

function gaps(name: string) {
	return screen.findByRole('region', { name });
}

function lines(region: HTMLElement): readonly string[] {
	return within(region)
		.getAllByRole('listitem')
		.map((item) => item.textContent);
}

describe('the lists of what only one side describes', () => {
	it('separate what has no counterpart, cannot be assessed and is not assessed, and warn that a missing name does not mean a missing competence', async () => {
		renderPage(LIST);
		const norwegian = await gaps('Hva Norge beskriver og Danmark ikke');
		expect(lines(norwegian)).toStrictEqual([
			'Sette borger i sentrum Ingen ligner. (Test, 1. januar 2026)',
			'Kompetanseutvikling Navnene mangler. (Test, 1. januar 2026)',
			'Politikk',
			'Fagkunnskap og ferdigheter',
		]);
		within(norwegian).getByRole('heading', { name: 'Kan ikke vurderes, fordi navn mangler på den andre siden (1)' });
		within(norwegian).getByRole('heading', { name: 'Ikke vurdert ennå (2)' });
		within(norwegian).getByText('Et navn som mangler, betyr ikke at kompetansen mangler.');
		expect(lines(await gaps('Hva Danmark beskriver og Norge ikke'))).toStrictEqual(['Udviklingda Ingen ligner. (Test, 1. januar 2026)']);
	});

	it('are copied as plain text, one item per line, with the warning', async () => {
		const user = userEvent.setup();
		renderPage(LIST);
		const norwegian = within(await gaps('Hva Norge beskriver og Danmark ikke'));
		await user.click(norwegian.getByRole('button', { name: /^Kopier listen/ }));
		await norwegian.findByText('Kopiert');
		expect((await navigator.clipboard.readText()).split('\n')).toStrictEqual([
			'Hva Norge beskriver og Danmark ikke',
			'- Sette borger i sentrum Ingen ligner. (Test, 1. januar 2026)',
			'Kan ikke vurderes, fordi navn mangler på den andre siden (1)',
			'- Kompetanseutvikling Navnene mangler. (Test, 1. januar 2026)',
			'Ikke vurdert ennå (2)',
			'- Politikk',
			'- Fagkunnskap og ferdigheter',
			'Et navn som mangler, betyr ikke at kompetansen mangler.',
		]);
	});

	it('are printed on their own', async () => {
		const asked: (string | undefined)[] = [];
		vi.spyOn(window, 'print').mockImplementation(() => asked.push(document.documentElement.dataset['print']));
		renderPage(LIST);
		await userEvent.click(await screen.findByRole('button', { name: 'Skriv ut listene' }));
		await waitFor(() => expect(asked).toStrictEqual(['gaps']));
		expect(document.documentElement.dataset['print']).toBeUndefined();
	});
});
