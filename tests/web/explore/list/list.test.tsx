import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openWindow } from '#tests/support/headless-diagram.tsx';
import { renderPage } from '#tests/support/page.tsx';
import { downloadFile } from '#web/ui/download.ts';

beforeEach(() => openWindow(1440));
afterEach(() => {
	cleanup();
	vi.mocked(downloadFile).mockClear();
});

const row = (name: string) => screen.getByRole('treeitem', { name });
const table = () => screen.getByRole('table', { name: 'Alt på bildet' });
const names = () =>
	within(table())
		.getAllByRole('rowheader')
		.map((cell) => cell.querySelector('button')?.textContent);
const head = (name: RegExp) => within(table()).getByRole('columnheader', { name });

async function exploring() {
	const page = renderPage('/?lang=nb');
	await screen.findByRole('tree', { name: 'Alt på bildet' });
	return page;
}

async function tabulated() {
	await exploring();
	await userEvent.click(screen.getByRole('button', { name: 'Tabell' }));
	await screen.findByRole('table', { name: 'Alt på bildet' });
}

describe('the list as a table', () => {
	it('has a row for each node of the diagram, by name', async () => {
		await tabulated();
		expect(names()).toStrictEqual([
			'Dansk modelda',
			'Digital agenda',
			'Fagkunnskap og ferdigheter',
			'Norsk modell',
			'Politikk',
			'Strategi og udviklingda',
			'Styring og strategi',
			'Økosystem og datada',
		]);
		expect(head(/Navn/).getAttribute('aria-sort')).toBe('ascending');
	});

	it('is sorted by a column header, which shows the direction', async () => {
		await tabulated();
		await userEvent.click(screen.getByRole('button', { name: 'Type' }));
		expect(head(/Type/).getAttribute('aria-sort')).toBe('ascending');
		expect(head(/Navn/).getAttribute('aria-sort')).toBeNull();
		expect(names().at(0)).toBe('Dansk modelda');
		await userEvent.click(screen.getByRole('button', { name: /^Type/ }));
		expect(head(/Type/).getAttribute('aria-sort')).toBe('descending');
	});

	it('selects like the tree, which then shows the same selection', async () => {
		await tabulated();
		await userEvent.click(screen.getByRole('button', { name: 'Styring og strategi' }));
		await screen.findByRole('heading', { level: 2, name: 'Styring og strategi' });
		expect(within(table()).getByRole('button', { current: true }).textContent).toBe('Styring og strategi');
		await userEvent.click(screen.getByRole('button', { name: 'Tre' }));
		expect(row('Styring og strategi').getAttribute('aria-selected')).toBe('true');
	});

	it('downloads exactly its rows, in their order', async () => {
		await tabulated();
		await userEvent.click(screen.getByRole('button', { name: 'Last ned CSV' }));
		const [name, type, text] = vi.mocked(downloadFile).mock.calls[0] ?? [];
		expect([name, type]).toStrictEqual(['kompetansegraf-bildet.csv', 'text/csv;charset=utf-8']);
		const lines = text?.split('\r\n') ?? [];
		expect(lines[0]).toBe('\ufeffId;Navn;Annet navn;Type;Modell;Land;Belegg;Koblinger;Adresse;Side i Kompetansegraf');
		expect(lines[1]).toMatch(/^dk\.m;Dansk model;;modell;Dansk model;Danmark;sies av kilden;\d+;;http.*\/node\/dk\.m/);
		expect(lines.filter((line) => line !== '')).toHaveLength(9);
	});
});

describe('a table in a narrow list', () => {
	beforeEach(() => vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(240));
	afterEach(() => vi.restoreAllMocks());

	it('has headers only for visible columns, shows the rest under the name, and is sorted by a field', async () => {
		await tabulated();
		await waitFor(() => expect(within(table()).getAllByRole('columnheader')).toHaveLength(2));
		expect(
			within(table())
				.getAllByRole('columnheader')
				.map((cell) => cell.textContent),
		).toStrictEqual(['Navn ↑', 'Koblinger']);
		expect(screen.getByRole('rowheader', { name: /Styring og strategi/ }).textContent).toBe('Styring og strategiområde · Norsk modell');
		await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Sorter etter' }), 'Modell eller land');
		expect(names().slice(0, 3)).toStrictEqual(['Dansk modelda', 'Strategi og udviklingda', 'Økosystem og datada']);
		expect(within(table()).getAllByRole('columnheader')).toHaveLength(2);
	});
});

describe('the view of the list', () => {
	it('is kept in the URL and restored from it', async () => {
		const { router } = await exploring();
		await userEvent.click(screen.getByRole('button', { name: 'Tabell' }));
		await waitFor(() => expect(router.state.location.href).toBe('/?lang=nb&view=table'));
		await userEvent.click(await screen.findByRole('button', { name: 'Styring og strategi' }));
		await waitFor(() => expect(router.state.location.href).toBe('/?lang=nb&selected=no.m.t2&view=table'));
		cleanup();
		renderPage('/?lang=nb&view=table');
		expect(await screen.findByRole('table', { name: 'Alt på bildet' })).toBeTruthy();
	});
});

describe('closing the details by Esc', () => {
	it('returns the focus to the row that they were opened from', async () => {
		await exploring();
		row('Styring og strategi').focus();
		await userEvent.keyboard('{Enter}');
		const heading = await screen.findByRole('heading', { level: 2, name: 'Styring og strategi' });
		screen.getByRole('button', { name: 'Lukk detaljene' }).focus();
		await userEvent.keyboard('{Escape}');
		await waitFor(() => expect(heading.isConnected).toBe(false));
		expect(document.activeElement).toBe(row('Styring og strategi'));
	});

	it('returns the focus to a row of the table', async () => {
		await tabulated();
		await userEvent.click(screen.getByRole('button', { name: 'Politikk' }));
		(await screen.findByRole('button', { name: 'Lukk detaljene' })).focus();
		await userEvent.keyboard('{Escape}');
		await waitFor(() => expect(document.activeElement?.textContent).toBe('Politikk'));
	});

	it('moves the focus to the diagram if the row is not shown', async () => {
		openWindow(360);
		renderPage('/?lang=nb&selected=no.m.t2');
		(await screen.findByRole('button', { name: 'Lukk detaljene' })).focus();
		await userEvent.keyboard('{Escape}');
		await waitFor(() => expect(document.activeElement?.getAttribute('aria-label')).toBe('Bildet av modellene'));
	});
});
