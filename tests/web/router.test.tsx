import { cleanup, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { renderPage } from '#tests/support/page.tsx';

afterEach(cleanup);

describe('the URLs of the page', () => {
	it('drop and report unknown parameters, and keep the rest', async () => {
		const { router } = renderPage('/om?lang=tlh&colour=red');
		expect((await screen.findByText(/Noe i adressen var ukjent|Part of the address was not recognised/)).textContent).toMatch(
			/lang=tlh, colour=red$/,
		);
		await waitFor(() => expect(router.state.location.href).toBe('/om'));
	});

	it('keep the language from page to page', async () => {
		const { router } = renderPage('/om?lang=da');
		await userEvent.click(await screen.findByRole('link', { name: 'Ressourcer' }));
		expect(await screen.findByRole('heading', { level: 1, name: 'Ressourcer' })).toBeTruthy();
		expect(router.state.location.href).toBe('/ressurser?lang=da');
		expect(document.documentElement.lang).toBe('da');
	});

	it('change the language in the URL', async () => {
		const { router } = renderPage('/ressurser?lang=nb');
		await userEvent.selectOptions(await screen.findByRole('combobox', { name: 'Sidens språk' }), 'nn');
		expect(await screen.findByRole('heading', { level: 1, name: 'Ressursar' })).toBeTruthy();
		expect(router.state.location.href).toBe('/ressurser?lang=nn');
	});

	it('lead back from an unknown page', async () => {
		renderPage('/finnes/ikke?lang=nb');
		expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe('Siden finnes ikke');
		expect(screen.getByRole('link', { name: 'Gå til grafen' }).getAttribute('href')).toBe('/?lang=nb');
	});

	it('treat invalid ids as an unknown page', async () => {
		renderPage('/sammenlign/NO/dk.m?lang=nb');
		expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe('Siden finnes ikke');
	});

	it('compare the two main models by default', async () => {
		const { router } = renderPage('/sammenlign?lang=nb');
		await waitFor(() => expect(router.state.location.href).toBe('/sammenlign/no.km/dk.mdk?lang=nb'));
	});
});

describe('every page', () => {
	it.each([
		['/om?lang=nb', 'Om Kompetansegraf'],
		['/ressurser?lang=nb', 'Ressurser'],
	])('%s has named landmarks, one title, and a way past the header', async (address, title) => {
		renderPage(address);
		expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe(title);
		expect(document.title).toBe(`${title} – Kompetansegraf`);
		expect(screen.getByRole('navigation', { name: 'Sider' })).toBeTruthy();
		await userEvent.click(screen.getByRole('button', { name: 'Gå til innholdet' }));
		expect(document.activeElement).toBe(screen.getByRole('main'));
	});
});
