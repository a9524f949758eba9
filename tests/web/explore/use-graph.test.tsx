import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openWindow } from '#tests/support/headless-diagram.tsx';
import { renderPage } from '#tests/support/page.tsx';

beforeEach(() => openWindow(1440));
afterEach(cleanup);

async function looking(address: string) {
	const page = renderPage(address);
	await screen.findByRole('tree', { name: 'Alt på bildet' });
	return page;
}

describe('a URL with unknown ids', () => {
	it('shows everything if the ego node is unknown, says so, and suggests the nearest', async () => {
		const { router } = await looking('/?lang=nb&around=no.m.t2.x');
		expect(await screen.findByText('«no.m.t2.x» finnes ikke i grafen, så bildet viser alt.')).toBeTruthy();
		expect(screen.queryByText(/^Bildet viser bare nabolaget/)).toBeNull();
		await userEvent.click(await screen.findByRole('button', { name: 'Styring og strategi' }));
		await waitFor(() => expect(router.state.location.search).toStrictEqual({ lang: 'nb', selected: 'no.m.t2' }));
	});

	it('drops unknown expansions, keeps the rest, and follows moved ids', async () => {
		const { router } = await looking('/?lang=nb&open=no.policy,zz.x,no.m.old');
		expect(await screen.findByText('«zz.x» finnes ikke i grafen, så ingenting er foldet ut fra det.')).toBeTruthy();
		expect(screen.getByText('«no.m.old» heter nå «no.m.t2».')).toBeTruthy();
		await waitFor(() => expect(router.state.location.search).toMatchObject({ open: 'no.policy,no.m.t2' }));
	});

	it('shows the model to which the root of a wheel belongs', async () => {
		const { router } = await looking('/?lang=nb&layout=wheel&root=no.m.t2');
		expect(await screen.findByText('Styring og strategi er ikke en modell. Her vises modellen det hører til: Norsk modell.')).toBeTruthy();
		await waitFor(() => expect(router.state.location.search).toMatchObject({ root: 'no.m' }));
	});

	it('suggests the parent of an unknown node in the details', async () => {
		await looking('/?lang=nb&selected=dk.m.o9');
		const details = within(await screen.findByRole('complementary', { name: 'Detaljer' }));
		expect(await details.findByText('Ingenting har id-en «dk.m.o9».')).toBeTruthy();
		expect(await details.findByRole('button', { name: /^Dansk model/ })).toBeTruthy();
	});

	it('suggests its parent or search hits on its own page', async () => {
		renderPage('/node/no.m.t99?lang=nb');
		expect((await screen.findByRole('link', { name: 'Norsk modell' })).getAttribute('href')).toBe('/node/no.m?lang=nb');
		cleanup();
		renderPage('/node/no.pol.digital-agenda?lang=nb');
		expect((await screen.findByRole('link', { name: 'Digital agenda' })).getAttribute('href')).toBe('/node/no.policy?lang=nb');
	});
});
