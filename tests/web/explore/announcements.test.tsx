import { cleanup, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { StoreUnavailableError } from '#graph/model/errors.ts';
import { memoryStore } from '#graph/store/memory-store.ts';
import { diagram, openWindow } from '#tests/support/headless-diagram.tsx';
import { renderPage } from '#tests/support/page.tsx';
import { smallDataset } from '#tests/support/small-dataset.ts';

// Loads the code-split parts up front, so that the test does not depend on the machine's speed.
beforeAll(
	() =>
		Promise.all([import('#web/explore/side-panel.tsx'), import('#web/diagram/layout/radial.ts'), import('#web/diagram/layout/tree.ts')]),
	60_000,
);
beforeEach(() => openWindow(1440));
afterEach(() => {
	cleanup();
	localStorage.clear();
});

async function exploring(address = '/?lang=nb', store = memoryStore(smallDataset)) {
	const page = renderPage(address, store);
	await waitFor(() => expect(diagram().nodes('.card').length).toBeGreaterThan(0), { timeout: 10_000 });
	return page;
}

const focused = () => document.activeElement;
const described = () => {
	const canvas = screen.getByTestId('graph');
	return document.getElementById(canvas.getAttribute('aria-describedby') ?? '')?.textContent ?? '';
};

describe('what changed', () => {
	it('is the layout by its name, also with expanded nodes', async () => {
		await exploring('/?lang=nb&open=no.m.t2');
		await userEvent.click(screen.getByRole('radio', { name: 'Hjul' }));
		expect(await screen.findByText(/^Oppsett: Hjul, Norsk modell\. \d+ på bildet\.$/)).toBeTruthy();
		await userEvent.click(screen.getByRole('radio', { name: 'Nivåer' }));
		expect(await screen.findByText(/^Oppsett: Nivåer\. \d+ på bildet\.$/)).toBeTruthy();
	});

	it('is the restart, not the collapses that it causes', async () => {
		await exploring('/?lang=nb&open=no.m.t2');
		await userEvent.click(screen.getByRole('button', { name: 'Start på nytt' }));
		expect(await screen.findByText('Startet på nytt. 8 på bildet.')).toBeTruthy();
		diagram().getElementById('dk.m.o1').emit('dbltap');
		expect(await screen.findByText(/^Foldet ut Økosystem og data\./)).toBeTruthy();
	});

	it('is never a failed expansion', async () => {
		const store = memoryStore(smallDataset);
		const away = vi.spyOn(store, 'neighbourhood').mockRejectedValue(new StoreUnavailableError('http'));
		await exploring('/?lang=nb', store);
		diagram().getElementById('dk.m.o1').emit('dbltap');
		await waitFor(() => expect(away).toHaveBeenCalled());
		expect(await screen.findByText('Fikk ikke foldet ut Økosystem og data.', undefined, { timeout: 15_000 })).toBeTruthy();
		expect(screen.queryByText(/^Foldet ut/)).toBeNull();
	});
});

describe('a search', () => {
	it('ends in the details, says what was selected, and Esc goes back to the field', async () => {
		await exploring();
		await userEvent.keyboard('/');
		await userEvent.keyboard('kravform');
		await screen.findByRole('option', { name: /Kravformulering/ });
		await userEvent.keyboard('{ArrowDown}{Enter}');
		const heading = await screen.findByRole('heading', { level: 2, name: 'Kravformulering' });
		await waitFor(() => expect(focused()).toBe(heading));
		expect(await screen.findByText('Valgt: Kravformulering. 9 på bildet.')).toBeTruthy();
		await userEvent.keyboard('{Escape}');
		await waitFor(() => expect(heading.isConnected).toBe(false));
		expect(focused()).toBe(screen.getByRole('combobox', { name: /^Søk i modeller/ }));
	});

	it('keeps no parameters of another page', async () => {
		const { router } = renderPage('/ressurser?lang=nb&view=table');
		await userEvent.type(await screen.findByRole('combobox', { name: /^Søk i modeller/ }), 'kravform');
		await screen.findByRole('option', { name: /Kravformulering/ });
		await userEvent.keyboard('{Enter}');
		await waitFor(() => expect(router.state.location.href).toBe('/?lang=nb&selected=no.m.t2.krav'));
	});
});

describe('undo and redo', () => {
	const isPossible = (name: string) => screen.getByRole('button', { name }).getAttribute('aria-disabled') === 'false';

	it('know the steps from before another page was visited', async () => {
		const { router } = await exploring();
		expect([isPossible('Angre'), isPossible('Gjør om')]).toStrictEqual([false, false]);
		diagram().getElementById('dk.m.o1').emit('dbltap');
		await waitFor(() => expect(isPossible('Angre')).toBe(true));
		await userEvent.click(screen.getByRole('link', { name: 'Om' }));
		await screen.findByRole('heading', { level: 1, name: 'Om Kompetansegraf' });
		router.history.back();
		await screen.findByRole('button', { name: 'Angre' });
		expect([isPossible('Angre'), isPossible('Gjør om')]).toStrictEqual([true, true]);
		await userEvent.click(screen.getByRole('button', { name: 'Angre' }));
		await waitFor(() => expect(router.state.location.search).not.toHaveProperty('open'));
		expect([isPossible('Angre'), isPossible('Gjør om')]).toStrictEqual([false, true]);
	});
});

describe('the text alternative of the diagram', () => {
	it.each([
		['/?lang=nb', /^8 kort og \d+ koblinger\. De står i 3 bånd .*: politikk, ledelse og ferdigheter\. Norge og Danmark står ved siden av/],
		['/?lang=nb&layout=wheel', /^\d+ kort og \d+ koblinger\. Norsk modell står i midten av et hjul, med \d+ deler i \d ringer rundt\./],
		['/?lang=nb&layout=tree', /^\d+ kort .* Norsk modell står til venstre i et tre; \d+ deler følger mot høyre i \d ledd\./],
		['/?lang=nb&layout=network', /^8 kort og \d+ koblinger\. De står i et nettverk uten bånd:/],
	])('is true of its layout: %s', async (address, words) => {
		await exploring(address);
		await waitFor(() => expect(described()).toMatch(words));
		expect(described()).toMatch(/Listen ved siden av viser det samme og kan brukes med tastatur\. Klikk på et kort/);
	});

	it('names the visible lane on a phone, and where the list is', async () => {
		openWindow(360);
		await exploring();
		expect(described()).toMatch(/^5 kort og .* Bare Norge vises; .* Knappen «Vis liste» åpner en liste/);
	});
});

describe('the list', () => {
	it.each([
		[1440, true],
		[1439, false],
		[1024, false],
		[360, false],
	])('at %i pixels is open: %s', async (width, isOpen) => {
		openWindow(width);
		await exploring();
		expect(screen.queryByRole('tree') !== null).toBe(isOpen);
	});

	it('stays as the reader left it, whatever the room', async () => {
		openWindow(1280);
		await exploring();
		await userEvent.click(screen.getByRole('button', { name: 'Vis liste' }));
		cleanup();
		await exploring();
		expect(screen.queryByRole('tree')).not.toBeNull();
		await userEvent.click(screen.getByRole('button', { name: 'Skjul liste' }));
		cleanup();
		openWindow(1440);
		await exploring();
		expect(screen.queryByRole('tree')).toBeNull();
	});

	it('is opened for one look where it covers the picture', async () => {
		openWindow(800);
		await exploring();
		await userEvent.click(screen.getByRole('button', { name: 'Vis liste' }));
		cleanup();
		await exploring();
		expect(screen.queryByRole('tree')).toBeNull();
	});
});
