import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { LANGUAGES } from '#graph/model/language.ts';
import { diagram, openWindow } from '#tests/support/headless-diagram.tsx';
import { renderPage } from '#tests/support/page.tsx';

beforeEach(() => openWindow(1440));
afterEach(() => {
	cleanup();
	vi.restoreAllMocks();
	localStorage.clear();
});

async function opened(address = '/?lang=nb') {
	renderPage(address);
	await waitFor(() => expect(diagram().nodes('.card').length).toBeGreaterThan(0), { timeout: 10_000 });
}

it('says what this is, that it is not official, and where to go, until it is put away for good', async () => {
	await opened();
	const intro = screen.getByRole('region', { name: 'Om' });
	expect(intro.textContent).toMatch(/Norges og Danmarks modeller.* Ikke et offisielt nettsted\./);
	const doors = within(screen.getByRole('navigation', { name: 'Veier videre' })).getAllByRole('link');
	expect(doors.map((door) => [door.textContent, door.getAttribute('href')?.split('?')[0]])).toStrictEqual([
		['Finn noe å lære', '/ressurser'],
		['Sammenlign landene', '/sammenlign'],
		['Se hva som mangler', '/fullfor'],
	]);
	await userEvent.click(screen.getByRole('button', { name: 'Skjul innledningen' }));
	expect([intro.isConnected, document.activeElement?.className]).toStrictEqual([false, 'explorer-diagram']);
	cleanup();
	await opened();
	expect(screen.queryByRole('navigation', { name: 'Veier videre' })).toBeNull();
});

it('can be put away where the browser forbids storage', async () => {
	const forbid = () => {
		throw new DOMException('The operation is insecure.', 'SecurityError');
	};
	vi.spyOn(Storage.prototype, 'getItem').mockImplementation(forbid);
	vi.spyOn(Storage.prototype, 'setItem').mockImplementation(forbid);
	await opened();
	await userEvent.click(screen.getByRole('button', { name: 'Skjul innledningen' }));
	cleanup();
	await opened();
	expect(screen.queryByRole('navigation', { name: 'Veier videre' })).toBeNull();
});

it('begins with the country of its language', async () => {
	for (const lang of LANGUAGES) {
		await opened(`/?lang=${lang}`);
		const [first] = screen.getAllByRole('presentation').map((group) => group.textContent);
		expect(first ?? '').toMatch(lang === 'da' ? /^Danmark/ : /^(Norge|Noreg|Norway)/);
		cleanup();
	}
});

it('opens in the language chosen last, unless the address has one', async () => {
	await opened('/?lang=nb');
	await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Sidens språk' }), 'da');
	await screen.findByRole('combobox', { name: 'Sidens sprog' });
	cleanup();
	await opened('/');
	expect(screen.getByRole('combobox', { name: 'Sidens sprog' })).toBeTruthy();
	cleanup();
	await opened('/?lang=en');
	expect(screen.getByRole('combobox', { name: 'Language of the page' })).toBeTruthy();
});
