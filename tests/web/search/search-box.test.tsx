import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { renderPage } from '#tests/support/page.tsx';

afterEach(cleanup);

async function searching(text: string, address = '/om?lang=nb') {
	const { router } = renderPage(address);
	const field = await screen.findByRole('combobox', { name: 'Søk i modeller, kompetanser og ressurser' });
	await userEvent.type(field, text);
	return { router, field };
}

describe('the search', () => {
	it('finds words of the other language, by kind, with matches marked', async () => {
		await searching('utvikling');
		expect(await screen.findByText('4 treff')).toBeTruthy();
		const areas = within(screen.getByRole('group', { name: 'områder' }));
		expect(areas.getByRole('option', { name: /Strategi og udvikling/ }).getAttribute('aria-selected')).toBe('false');
		expect(screen.getByRole('option', { name: /Kompetanseutvikling/ }).querySelector('mark')?.textContent).toBe('utvikling');
	});

	it('moves the active option by arrows, keeps the focus in the field, and selects on Enter', async () => {
		const { router, field } = await searching('kravform');
		const option = await screen.findByRole('option', { name: /Kravformulering/ });
		await userEvent.keyboard('{ArrowDown}');
		expect(field.getAttribute('aria-activedescendant')).toBe(option.id);
		expect(document.activeElement).toBe(field);
		await userEvent.keyboard('{Enter}');
		await waitFor(() => expect(router.state.location.href).toBe('/?lang=nb&selected=no.m.t2.krav'));
		expect(field.getAttribute('aria-expanded')).toBe('false');
	});

	it('suggests spellings if it found nothing', async () => {
		const { field } = await searching('kravformulerimg');
		const option = await screen.findByRole('option', { name: /kravformulering/i });
		expect(screen.getByText('Fant ingenting – mente du …')).toBeTruthy();
		await userEvent.click(option);
		await waitFor(() => expect((field as HTMLInputElement).value.toLowerCase()).toBe('kravformulering'));
		expect(await screen.findByRole('option', { name: /Kravformulering/ })).toBeTruthy();
	});

	it('says that it found nothing', async () => {
		await searching('xyzzyqwv');
		expect(await screen.findByText('Fant ingenting')).toBeTruthy();
	});

	it('closes on Escape, and clears on another', async () => {
		const { field } = await searching('krav');
		await screen.findByRole('option', { name: /Kravformulering/ });
		await userEvent.keyboard('{Escape}');
		expect(screen.queryByRole('option', { name: /Kravformulering/ })).toBeNull();
		await userEvent.keyboard('{Escape}');
		expect((field as HTMLInputElement).value).toBe('');
	});

	it('is focused by Ctrl K and by a slash', async () => {
		renderPage('/om?lang=nb');
		const field = await screen.findByRole('combobox', { name: /^Søk/ });
		await userEvent.keyboard('{Control>}k{/Control}');
		expect(document.activeElement).toBe(field);
		field.blur();
		await userEvent.keyboard('/');
		expect(document.activeElement).toBe(field);
		expect((field as HTMLInputElement).value).toBe('');
	});
});
