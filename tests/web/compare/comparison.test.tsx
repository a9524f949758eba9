import { act, cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { renderPage } from '#tests/support/page.tsx';

// @vitest-environment jsdom

// The whole page is drawn each time, and finding by role in jsdom is slow on a busy machine.
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
	it('begin with two trees where there is room, else with the list, and follow the window', async () => {
		setWidth(1280);
		renderPage('/sammenlign/no.m/dk.m?lang=nb');
		expect(await views()).toStrictEqual(['Side om side *', 'Matrise', 'Liste', 'Lesevisning']);
		setWidth(360);
		act(() => void window.dispatchEvent(new Event('resize')));
		expect(await views()).toStrictEqual(['Liste *', 'Matrise', 'Side om side', 'Lesevisning']);
	});

	it('stay as the address asks, and lead to each other with what is chosen', async () => {
		setWidth(360);
		renderPage('/sammenlign/no.m/dk.m?lang=nb&view=side&concept=no.m.t2');
		expect(await views()).toStrictEqual(['Liste', 'Matrise', 'Side om side *', 'Lesevisning']);
		const matrix = screen.getByRole('link', { name: 'Matrise' }).getAttribute('href');
		expect(matrix).toBe('/sammenlign/no.m/dk.m?concept=no.m.t2&lang=nb&view=matrix');
	});
});
