import { act, cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { renderPage } from '#tests/support/page.tsx';

// Rendering the full page and querying by role in jsdom is slow on a busy machine.
vi.setConfig({ testTimeout: 60_000 });
afterEach(() => {
	cleanup();
	vi.restoreAllMocks();
});

function setWidth(width: number): void {
	vi.spyOn(document.documentElement, 'clientWidth', 'get').mockReturnValue(width);
}

async function views(): Promise<readonly string[]> {
	const tabs = within(await screen.findByRole('navigation', { name: 'Visning' })).getAllByRole('link');
	return tabs.map((tab) => `${tab.textContent}${tab.hasAttribute('aria-current') ? ' *' : ''}`);
}

describe('the views of a comparison', () => {
	it('default to two trees on wide screens and to the list on narrow ones', async () => {
		setWidth(1280);
		renderPage('/sammenlign/no.m/dk.m?lang=nb');
		expect(await views()).toStrictEqual(['Side om side *', 'Matrise', 'Liste', 'Lesevisning']);
		setWidth(360);
		act(() => void window.dispatchEvent(new Event('resize')));
		expect(await views()).toStrictEqual(['Liste *', 'Matrise', 'Side om side', 'Lesevisning']);
	});

	it('follow the URL, and keep the selection when switching', async () => {
		setWidth(360);
		renderPage('/sammenlign/no.m/dk.m?lang=nb&view=side&concept=no.m.t2');
		expect(await views()).toStrictEqual(['Liste', 'Matrise', 'Side om side *', 'Lesevisning']);
		const matrix = screen.getByRole('link', { name: 'Matrise' }).getAttribute('href');
		expect(matrix).toBe('/sammenlign/no.m/dk.m?concept=no.m.t2&lang=nb&view=matrix');
	});
});
