import { cleanup, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { renderPage } from '#tests/support/page.tsx';

// @vitest-environment jsdom

const danish = vi.hoisted(() => ({ fetch: vi.fn<() => Promise<unknown>>() }));

// As in a production build, Danish has not been loaded.
vi.mock('#web/i18n/texts.ts', async (original) => {
	const { texts } = await original<typeof import('#web/i18n/texts.ts')>();
	danish.fetch.mockRejectedValueOnce(new TypeError('Failed to fetch')).mockResolvedValue(texts.da);
	return { texts: { ...texts, da: danish.fetch } };
});

afterEach(cleanup);

it('the page keeps the previous language until the preferred one has loaded, and retries a failed one', async () => {
	renderPage('/om?lang=nb');
	const title = await screen.findByRole('heading', { level: 1, name: 'Om Kompetansegraf' });
	await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Språk' }), 'da');
	await vi.waitFor(() => expect(danish.fetch).toHaveBeenCalledTimes(1));
	expect([title.textContent, document.documentElement.lang]).toStrictEqual(['Om Kompetansegraf', 'nb']);

	expect(await screen.findByRole('combobox', { name: 'Sprog' })).toBeTruthy();
	expect([danish.fetch.mock.calls.length, document.documentElement.lang]).toStrictEqual([2, 'da']);
});
