import { cleanup, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { memoryStore } from '#graph/store/memory-store.ts';
import { readDataset } from '#seed/read-dataset.ts';
import { openWindow } from '#tests/support/headless-diagram.tsx';
import { renderPage } from '#tests/support/page.tsx';

let store: ReturnType<typeof memoryStore>;
beforeAll(async () => {
	store = memoryStore(await readDataset('seed/data'));
	await Promise.all([import('#web/explore/keyboard/picture-keys.tsx'), import('#web/explore/side-panel.tsx')]);
}, 60_000);
beforeEach(() => openWindow(1440));
afterEach(cleanup);

const cursor = () => document.querySelector<HTMLElement>('.picture-cursor');

async function atTheCard(address: string): Promise<HTMLElement> {
	renderPage(address, store);
	await screen.findByRole('application', { name: 'Kortene på bildet' }, { timeout: 20_000 });
	cursor()?.focus();
	return document.activeElement as HTMLElement;
}

it('says name, kind and country of a card, is one tab stop, and follows the arrows', { timeout: 60_000 }, async () => {
	const first = await atTheCard('/?lang=nb&selected=no.km.t2');
	expect(first.getAttribute('aria-label')).toBe('Styring og strategi, hovedtema, Norge');
	expect(document.querySelectorAll('.picture-keys [tabindex="0"], .picture-keys button:not([tabindex])')).toHaveLength(1);
	const names = new Set<string>();
	for (const key of ['{ArrowUp}', '{ArrowUp}', '{ArrowRight}', '{ArrowDown}']) {
		await userEvent.keyboard(key);
		expect(document.activeElement).toBe(cursor());
		names.add(cursor()?.getAttribute('aria-label') ?? '');
	}
	expect(names.size).toBeGreaterThan(2);
});

it('walks the lines of a card and says them in reading direction, and Escape goes back step by step', { timeout: 60_000 }, async () => {
	await atTheCard('/?lang=nb&selected=no.km.t2');
	const said = new Set<string>();
	for (let i = 0; i < 12; i++) {
		await userEvent.keyboard('n');
		expect(cursor()?.dataset['kind']).toBe('line');
		said.add(cursor()?.getAttribute('aria-label') ?? '');
	}
	for (const sentence of said) expect(sentence).toMatch(/^Styring og strategi, hovedtema, Norge; .+/);
	expect([...said].some((sentence) => / sikkerhet/.test(sentence) || /(?:sies av kilden|vår lesning)/.test(sentence))).toBe(true);
	await userEvent.keyboard('{Escape}');
	expect(cursor()?.dataset['kind']).toBe('card');
	await userEvent.keyboard('{Escape}');
	await waitFor(() => expect(screen.queryByRole('complementary', { name: 'Detaljer' })).toBeNull());
	await waitFor(() => expect(cursor()).toHaveProperty('ariaPressed', 'false'));
	cursor()?.focus();
	await userEvent.keyboard('{Escape}');
	expect(document.activeElement).toBe(screen.getByRole('application'));
	await userEvent.keyboard('{ArrowDown}');
	expect(document.activeElement).toBe(cursor());
});

it('selects by Enter', { timeout: 60_000 }, async () => {
	await atTheCard('/?lang=nb');
	const name = cursor()?.getAttribute('aria-label')?.split(',')[0] ?? '';
	await userEvent.keyboard('{Enter}');
	await screen.findByRole('heading', { name: new RegExp(name) }, { timeout: 10_000 });
	expect(document.activeElement).toBe(cursor());
});

it('gives rows their kind and country', { timeout: 60_000 }, async () => {
	renderPage('/?lang=nb', store);
	const row = await screen.findByRole('treeitem', { name: 'Styring og strategi' }, { timeout: 20_000 });
	expect(row.getAttribute('aria-description')).toMatch(/^hovedtema, Norge/);
});

it('opens the mappings of a line by Enter, as a click does, and F6 comes back to the line', { timeout: 60_000 }, async () => {
	await atTheCard('/?lang=nb&selected=no.km.t2');
	for (let i = 0; i < 12 && !/sikkerhet/.test(cursor()?.getAttribute('aria-label') ?? ''); i++) await userEvent.keyboard('n');
	await userEvent.keyboard('{Enter}');
	const details = () => document.querySelector('.explorer-details');
	await waitFor(() => expect(details()?.contains(document.activeElement)).toBe(true), { timeout: 10_000 });
	expect(details()?.textContent).toContain('Samsvar');
	for (let i = 0; i < 3 && document.activeElement !== cursor(); i++) await userEvent.keyboard('{F6}');
	expect(document.activeElement).toBe(cursor());
	expect(cursor()?.dataset['kind']).toBe('line');
});
