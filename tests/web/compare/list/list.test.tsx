import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { renderPage } from '#tests/support/page.tsx';
import { downloadFile } from '#web/ui/download.ts';

const saved = vi.mocked(downloadFile);
// Rendering the full page and querying by role in jsdom is slow on a busy machine.
vi.setConfig({ testTimeout: 60_000 });
afterEach(() => {
	cleanup();
	saved.mockClear();
});

const LIST = '/sammenlign/no.m/dk.m?lang=nb&view=list';

function table() {
	return screen.findByRole('table', { name: 'Alle begreper i Norge og Danmark med motstykkene deres' });
}

async function rowTexts(): Promise<readonly string[]> {
	return [...(await table()).querySelectorAll('tbody tr')].map((row) =>
		[...row.querySelectorAll('th > .node-title, td:nth-of-type(2), td:nth-of-type(3)')].map((cell) => cell.textContent).join(' | '),
	);
}

describe('the list', () => {
	it('holds every concept of both sides with each counterpart, “no counterpart”, “cannot be assessed” or “not assessed”', async () => {
		renderPage(LIST);
		expect(await rowTexts()).toStrictEqual([
			'Politikk | Ikke vurdert | ',
			'Fagkunnskap og ferdigheter | Ikke vurdert | ',
			'Økosystem | henger sammen med | Økosystem og datada',
			'Styring og strategi | ligner mye på | Strategi og udviklingda',
			'Kravformulering | er videre enn | Digital kompetenceda',
			'Agere cybersikkert | tilsvarer | Sikkerhedda',
			'Sette borger i sentrum | Uten motstykke | ',
			'Kompetanseutvikling | Kan ikke vurderes | ',
			'Økosystem og datada | henger sammen med | Økosystem',
			'Sikkerhedda | tilsvarer | Agere cybersikkert',
			'Strategi og udviklingda | ligner mye på | Styring og strategi',
			'Udviklingda | Uten motstykke | ',
			'Digital kompetenceda | er snevrere enn | Kravformulering',
		]);
	});

	it('filters while typing, keeps the words in the URL and clears them with the filters', async () => {
		const { router } = renderPage(LIST);
		await userEvent.type(await screen.findByRole('searchbox', { name: 'Ord i navnet' }), 'strategi styring ');
		await screen.findByText('2 av 13 rader');
		expect(await rowTexts()).toStrictEqual([
			'Styring og strategi | ligner mye på | Strategi og udviklingda',
			'Strategi og udviklingda | ligner mye på | Styring og strategi',
		]);
		await waitFor(() => expect(router.state.location.search).toMatchObject({ q: 'strategi styring' }));
		await userEvent.click(screen.getByRole('link', { name: 'Fjern filtrene' }));
		await screen.findByText('13 rader');
		expect(screen.getByRole<HTMLInputElement>('searchbox', { name: 'Ord i navnet' }).value).toBe('');
		expect(router.state.location.search).toStrictEqual({ lang: 'nb', view: 'list' });
	});

	it('says that nothing matches', async () => {
		renderPage(`${LIST}&q=verdensrom`);
		await screen.findByText('Ingen rader passer til filtrene.');
		expect(screen.getByRole<HTMLInputElement>('searchbox', { name: 'Ord i navnet' }).value).toBe('verdensrom');
	});

	it('sorts by a column ascending, descending and not at all, and exposes the order', async () => {
		renderPage(`${LIST}&side=right`);
		const header = within(await table()).getByRole('columnheader', { name: 'Begrep' });
		await userEvent.click(within(header).getByRole('button'));
		await waitFor(() => expect(header.getAttribute('aria-sort')).toBe('ascending'));
		expect((await rowTexts()).map((text) => text.slice(0, 5))).toStrictEqual(['Digit', 'Sikke', 'Strat', 'Udvik', 'Økosy']);
		await userEvent.click(within(header).getByRole('button'));
		await waitFor(() => expect(header.getAttribute('aria-sort')).toBe('descending'));
		expect((await rowTexts()).map((text) => text.slice(0, 5))).toStrictEqual(['Økosy', 'Udvik', 'Strat', 'Sikke', 'Digit']);
	});

	it('saves as CSV exactly the rows that are shown, in their order', async () => {
		renderPage(`${LIST}&q=strategi&sort=-concept`);
		await userEvent.click(await screen.findByRole('button', { name: 'Last ned CSV' }));
		const [name, type, text = ''] = saved.mock.calls[0] ?? [];
		expect([name, type]).toStrictEqual(['no.m--dk.m.csv', 'text/csv;charset=utf-8']);
		const lines = text.replace('\uFEFF', '').trimEnd().split('\r\n');
		expect(lines.map((line) => line.split(/[;,]/).slice(0, 3).join(' '))).toStrictEqual([
			'Side Begrep Slag',
			'Norge Styring og strategi område',
			'Danmark Strategi og udvikling område',
		]);
	});

	it('saves as SSSOM the mappings that are shown, each once', async () => {
		renderPage(`${LIST}&q=strategi`);
		await userEvent.click(await screen.findByRole('button', { name: 'Last ned SSSOM/TSV' }));
		const [name, , text = ''] = saved.mock.calls[0] ?? [];
		expect(name).toBe('no.m--dk.m.sssom.tsv');
		const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
		expect(lines).toHaveLength(2);
		expect(lines[1]).toContain('skos:closeMatch');
	});

	it('filters by what cannot be assessed, and saves the reason as CSV but no SSSOM row', async () => {
		renderPage(LIST);
		await userEvent.selectOptions(await screen.findByRole('combobox', { name: 'Status' }), 'Kan ikke vurderes');
		await screen.findByText('1 av 13 rader');
		expect(await rowTexts()).toStrictEqual(['Kompetanseutvikling | Kan ikke vurderes | ']);
		await userEvent.click(screen.getByRole('button', { name: 'Last ned CSV' }));
		await userEvent.click(screen.getByRole('button', { name: 'Last ned SSSOM/TSV' }));
		const [csv = '', sssom = ''] = saved.mock.calls.map(([, , text]) => text);
		expect(csv).toMatch(/Kompetanseutvikling.*Kan ikke vurderes.*Navnene mangler\./);
		expect(sssom.split('\n').filter((line) => line !== '' && !line.startsWith('#'))).toHaveLength(1);
	});

	it('opens a mapping in the panel', async () => {
		const { router } = renderPage(LIST);
		await userEvent.click(await screen.findByRole('link', { name: /Digital kompetence er snevrere enn Kravformulering$/ }));
		const panel = await screen.findByRole('complementary', { name: 'Valgt samsvar' });
		await within(panel).findByRole('heading', { name: /Digital kompetence.*er snevrere enn.*Kravformulering$/ });
		expect(router.state.location.search).toMatchObject({ mapping: 'dk.m.o4.k1:broadMatch:no.m.t2.krav', lead: 'right' });
	});
});
