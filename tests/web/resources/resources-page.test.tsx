import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { renderPage } from '#tests/support/page.tsx';

// jsdom has no canvas for the diagram.

afterEach(cleanup);

function linksIn(element: HTMLElement | null): readonly (readonly [string | null, string | null])[] {
	if (element === null) throw new TypeError('nothing to look in');
	return within(element)
		.getAllByRole('link')
		.map((link) => [link.textContent, link.getAttribute('href')]);
}

describe('the resources page', () => {
	it('lists every resource with links to what it teaches', async () => {
		renderPage('/ressurser?lang=nb');
		expect(await screen.findByText('5 ressurser')).toBeTruthy();
		expect(linksIn((await screen.findByText('Veileder i krav')).closest('article'))).toStrictEqual([
			['Fagkunnskap og ferdigheter', '/?lang=nb&selected=no.m.n3'],
			['Kravformulering', '/?lang=nb&selected=no.m.t2.krav'],
			['Vis i grafen', '/?lang=nb&selected=res.theme'],
			['Egen side', '/node/res.theme?lang=nb'],
		]);
	});

	it('filters by words and keeps them in the URL', async () => {
		const { router } = renderPage('/ressurser?lang=nb');
		await userEvent.type(await screen.findByRole('searchbox', { name: 'Søk i ressursene' }), 'styring kurs ');
		expect(await screen.findByText('1 av 5 ressurser')).toBeTruthy();
		await waitFor(() => expect(router.state.location.href).toBe('/ressurser?lang=nb&q=styring+kurs'));
	});

	it('filters by facets, shows counts, and removes filters again', async () => {
		const { router } = renderPage('/ressurser?lang=nb');
		await userEvent.click(await screen.findByRole('checkbox', { name: 'Norsk modell 3' }));
		expect(await screen.findByText('3 av 5 ressurser')).toBeTruthy();
		await waitFor(() => expect(router.state.location.href).toBe('/ressurser?lang=nb&model=no.m'));
		await userEvent.click(await screen.findByRole('checkbox', { name: 'kurs 1' }));
		expect(await screen.findByText('1 av 5 ressurser')).toBeTruthy();
		await userEvent.click(screen.getByRole('button', { name: 'Fjern Modell: Norsk modell' }));
		await waitFor(() => expect(router.state.location.href).toBe('/ressurser?format=course&lang=nb'));
	});

	it('can be shown as a table, which the URL holds', async () => {
		const { router } = renderPage('/ressurser?lang=nb');
		await userEvent.click(await screen.findByRole('button', { name: 'Tabell' }));
		const table = within(await screen.findByRole('table', { name: 'Ressurser' }));
		expect(table.getAllByRole('row')).toHaveLength(6);
		expect(router.state.location.href).toBe('/ressurser?lang=nb&view=table');
	});

	it('says that nothing matches, and offers to start over', async () => {
		const { router } = renderPage('/ressurser?lang=nb&q=krav&free=yes');
		expect(await screen.findByText('Ingen ressurser passer til alt du har valgt.')).toBeTruthy();
		await userEvent.click(screen.getAllByRole('button', { name: 'Fjern alle filtre' })[0] ?? document.body);
		expect(await screen.findByText('5 ressurser')).toBeTruthy();
		await waitFor(() => expect(router.state.location.href).toBe('/ressurser?lang=nb'));
	});

	it('leaves out values that no resource has, and reports them', async () => {
		renderPage('/ressurser?lang=nb&provider=nobody&teaches=no.m.t9');
		expect(await screen.findByText('5 ressurser')).toBeTruthy();
		expect(screen.getByText('teaches=no.m.t9, provider=nobody')).toBeTruthy();
	});
});
