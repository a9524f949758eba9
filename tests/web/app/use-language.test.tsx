import { cleanup, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';

const danish = vi.fn<() => Promise<unknown>>();

// As in a production build, Danish has not been loaded. The other files share their modules, so this one loads its own.
beforeAll(() => {
	vi.resetModules();
	vi.doMock('#web/i18n/texts.ts', async (original) => {
		const real = await original<typeof import('#web/i18n/texts.ts')>();
		const { texts } = real;
		danish.mockRejectedValueOnce(new TypeError('Failed to fetch')).mockResolvedValue(texts.da.first);
		return { ...real, texts: { ...texts, da: { first: danish, later: texts.da.later } } };
	});
});
afterAll(() => {
	vi.doUnmock('#web/i18n/texts.ts');
	vi.resetModules();
});
afterEach(cleanup);

it('the page keeps the previous language until the preferred one has loaded, and retries a failed one', async () => {
	const { renderPage } = await import('#tests/support/page.tsx');
	renderPage('/om?lang=nb');
	const title = await screen.findByRole('heading', { level: 1, name: 'Om Kompetansegraf' });
	await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Sidens språk' }), 'da');
	await vi.waitFor(() => expect(danish).toHaveBeenCalledTimes(1));
	expect([title.textContent, document.documentElement.lang]).toStrictEqual(['Om Kompetansegraf', 'nb']);

	expect(await screen.findByRole('combobox', { name: 'Sidens sprog' })).toBeTruthy();
	expect([danish.mock.calls.length, document.documentElement.lang]).toStrictEqual([2, 'da']);
});
