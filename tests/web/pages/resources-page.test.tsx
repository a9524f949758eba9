// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { renderPage } from '#tests/support/page.tsx';

// jsdom has no canvas to draw the picture on.
vi.mock('#web/pages/explore-page.tsx', () => ({ ExplorePage: () => null }));

afterEach(cleanup);

describe('the resources page', () => {
	it('lists every resource with what it teaches', async () => {
		renderPage('/ressurser?lang=nb');
		expect(await screen.findByText('5 ressurser')).toBeTruthy();
		const row = (await screen.findByText('Veileder i krav')).closest('li');
		expect(
			within(row as HTMLElement)
				.getAllByRole('button')
				.map((button) => button.textContent),
		).toStrictEqual(['Vis i grafen', 'Fagkunnskap og ferdigheter', 'Kravformulering']);
	});

	it('narrows the list by words and keeps them in the address', async () => {
		const { router } = renderPage('/ressurser?lang=nb');
		await userEvent.type(await screen.findByRole('searchbox', { name: 'Begrens listen' }), 'styring kurs ');
		expect(await screen.findByText('1 av 5 ressurser')).toBeTruthy();
		await waitFor(() => expect(router.state.location.href).toBe('/ressurser?lang=nb&q=styring+kurs'));
	});

	it('opens a place in the graph', async () => {
		const { router } = renderPage('/ressurser?lang=nb&q=krav');
		await userEvent.click(await screen.findByRole('button', { name: 'Kravformulering' }));
		await waitFor(() => expect(router.state.location.href).toBe('/?lang=nb&selected=no.m.t2.krav'));
	});
});
