import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openWindow } from '#tests/support/headless-diagram.tsx';
import { renderPage } from '#tests/support/page.tsx';

beforeEach(() => openWindow(1440));
afterEach(cleanup);

const rows = () => screen.getAllByRole('treeitem').map((item) => item.getAttribute('aria-label'));
const button = (name: string) => screen.getByRole('button', { name });
const check = (name: RegExp) => screen.getByRole<HTMLInputElement>('checkbox', { name });

async function looking(address: string) {
	const page = renderPage(address);
	await screen.findByRole('tree', { name: 'Alt på bildet' });
	await screen.findByRole('region', { name: 'Kortet på bildet' });
	return page;
}

const search = ({ router }: Awaited<ReturnType<typeof looking>>) => router.state.location.search;

describe('expanding by relation kind', () => {
	it('previews each kind and expands it', async () => {
		const page = await looking('/?lang=nb&selected=no.m.t2');
		await userEvent.click(screen.getByText('Fold ut'));
		expect(check(/^er del av \/ rommer/).labels?.[0]?.textContent).toBe('er del av / rommer2 nye3');
		await userEvent.click(check(/^kan læres gjennom/));
		await waitFor(() => expect(rows()).toContain('Kurs i styring'));
		expect(rows()).not.toContain('Kravformulering');
		expect(search(page)).toMatchObject({ open: 'no.m.t2:teaches' });
		await userEvent.click(check(/^Alle naboer/));
		await waitFor(() => expect(rows()).toContain('Kravformulering'));
		expect(search(page)).toMatchObject({ open: 'no.m.t2' });
		await userEvent.click(check(/^kan læres gjennom/));
		await waitFor(() => expect(rows()).not.toContain('Kurs i styring'));
		expect(rows()).toContain('Kravformulering');
	});
});

describe('an isolated neighbourhood', () => {
	it('shows only nodes within its depth, says so, and can be cleared', async () => {
		await looking('/?lang=nb&selected=no.m.t2');
		await userEvent.click(screen.getByText('Bare nabolaget'));
		await userEvent.click(button('1 steg'));
		await waitFor(() => expect(rows()).not.toContain('Digital agenda'));
		expect(rows()).toContain('Kurs i styring');
		expect(screen.getByText(/^Bildet viser bare nabolaget til Styring og strategi/)).toBeTruthy();
		await userEvent.click(button('Vis hele bildet igjen'));
		await waitFor(() => expect(rows()).toContain('Digital agenda'));
	});
});

describe('hiding', () => {
	it('removes a card, closes its details, and restores it by name', async () => {
		const page = await looking('/?lang=nb&selected=no.policy');
		await userEvent.click(button('Skjul'));
		await waitFor(() => expect(rows()).not.toContain('Digital agenda'));
		expect(search(page)).toMatchObject({ hide: 'no.policy' });
		expect(search(page)).not.toHaveProperty('selected');
		await userEvent.click(button('Vis Digital agenda igjen'));
		await waitFor(() => expect(rows()).toContain('Digital agenda'));
	});
});

describe('steps', () => {
	it('are undone and redone by buttons, back to where the page was entered', async () => {
		const page = await looking('/?lang=nb&selected=no.m.t2');
		expect(button('Angre').getAttribute('aria-disabled')).toBe('true');
		await userEvent.click(within(screen.getByRole('tree')).getByRole('treeitem', { name: 'Økosystem og data' }));
		await waitFor(() => expect(search(page)).toMatchObject({ selected: 'dk.m.o1' }));
		await userEvent.click(button('Angre'));
		await waitFor(() => expect(search(page)).toMatchObject({ selected: 'no.m.t2' }));
		expect(button('Angre').getAttribute('aria-disabled')).toBe('true');
		await userEvent.click(button('Gjør om'));
		await waitFor(() => expect(search(page)).toMatchObject({ selected: 'dk.m.o1' }));
		expect(button('Gjør om').getAttribute('aria-disabled')).toBe('true');
	});
});

describe('the layout', () => {
	it('starts with the model of the selected node; another model can be chosen', async () => {
		const page = await looking('/?lang=nb&selected=dk.m.o1');
		await userEvent.click(screen.getByRole('radio', { name: 'Tre' }));
		await waitFor(() => expect(search(page)).toMatchObject({ layout: 'tree', root: 'dk.m' }));
		await waitFor(() => expect(rows()).toContain('Digital kompetence'));
		expect(rows()).not.toContain('Norsk modell');
		await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Modell' }), 'Norsk modell');
		await waitFor(() => expect(rows()).toContain('Kravformulering'));
		await userEvent.click(button('Start på nytt'));
		await waitFor(() => expect(search(page)).toStrictEqual({ lang: 'nb', layout: 'tree', root: 'no.m' }));
	});
});
