import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { diagram, openWindow } from '#tests/support/headless-diagram.tsx';
import { renderPage } from '#tests/support/page.tsx';

beforeEach(() => openWindow(1440));
afterEach(cleanup);

const row = (name: string) => screen.getByRole('treeitem', { name });
const rows = () => screen.getAllByRole('treeitem').map((item) => item.getAttribute('aria-label'));
const focused = () => document.activeElement?.getAttribute('aria-label');
const expanded = (name: string) => row(name).getAttribute('aria-expanded');
const signOf = (name: string) => row(name).querySelector(':scope > .list-row > .language-mark')?.textContent;

async function exploring(address = '/?lang=nb') {
	const page = renderPage(address);
	await screen.findByRole('tree', { name: 'Alt på bildet' });
	await waitFor(() => expect(diagram().nodes('.card').length).toBeGreaterThan(0));
	return page;
}

const UNDER_THE_NORWEGIAN = ['Politikk', 'Fagkunnskap og ferdigheter', 'Styring og strategi'];

describe('a row with rows under it', () => {
	it('is exposed as open, even if it can be expanded further, and ArrowRight enters it', async () => {
		const page = await exploring();
		expect(expanded('Norsk modell')).toBe('true');
		expect(row('Norsk modell')).toHaveProperty('ariaDescription', expect.stringMatching(/^[^.]+\. \d+ naboer? til kan foldes ut$/));
		row('Norsk modell').focus();
		await userEvent.keyboard('{ArrowRight}');
		expect(focused()).toBe('Politikk');
		expect(page.router.state.location.search).not.toHaveProperty('open');
		await userEvent.keyboard('{ArrowLeft}');
		expect(focused()).toBe('Norsk modell');
	});

	it('closes on ArrowLeft and opens on ArrowRight without changing the diagram', async () => {
		await exploring();
		const cards = diagram().nodes('.card').length;
		row('Norsk modell').focus();
		await userEvent.keyboard('{ArrowLeft}');
		expect(expanded('Norsk modell')).toBe('false');
		for (const name of UNDER_THE_NORWEGIAN) expect(rows()).not.toContain(name);
		expect(diagram().nodes('.card')).toHaveLength(cards);
		await userEvent.keyboard('{ArrowDown}');
		expect(focused()).toBe('Dansk model');
		await userEvent.keyboard('{ArrowUp}{ArrowRight}');
		expect(expanded('Norsk modell')).toBe('true');
		expect(focused()).toBe('Norsk modell');
		expect(rows()).toEqual(expect.arrayContaining(UNDER_THE_NORWEGIAN));
	});

	it('opens with its siblings on the asterisk', async () => {
		await exploring();
		row('Norsk modell').focus();
		await userEvent.keyboard('{ArrowLeft}');
		row('Dansk model').focus();
		await userEvent.keyboard('{ArrowLeft}');
		expect([expanded('Norsk modell'), expanded('Dansk model')]).toStrictEqual(['false', 'false']);
		await userEvent.keyboard('*');
		expect([expanded('Norsk modell'), expanded('Dansk model')]).toStrictEqual(['true', 'true']);
	});

	it('opens for a selection under it, and stays closed otherwise', async () => {
		await exploring();
		row('Norsk modell').focus();
		await userEvent.keyboard('{ArrowLeft}');
		row('Dansk model').focus();
		await userEvent.keyboard('{ArrowLeft}');
		diagram().getElementById('no.m.t2').emit('onetap');
		await waitFor(() => expect(row('Styring og strategi').getAttribute('aria-selected')).toBe('true'));
		expect(expanded('Dansk model')).toBe('false');
	});

	it('is toggled by its disclosure button, which leaves the focus on the row', async () => {
		await exploring();
		const sign = row('Norsk modell').querySelector('.list-disclosure button');
		if (sign === null) throw new Error('the row has no sign');
		row('Politikk').focus();
		await userEvent.click(sign);
		expect(expanded('Norsk modell')).toBe('false');
		expect(focused()).toBe('Norsk modell');
		await userEvent.click(sign);
		expect(expanded('Norsk modell')).toBe('true');
	});
});

describe('a row without rows under it', () => {
	it('is closed if it can be expanded, and a leaf otherwise', async () => {
		await exploring('/?lang=nb&open=dk.m.o1');
		const stub = await within(row('Økosystem og data')).findByRole('treeitem', { name: '2 uten navn i åpne kilder' });
		expect([expanded('Strategi og udvikling'), stub.getAttribute('aria-expanded')]).toStrictEqual(['false', null]);
	});
});

describe('a row in another language', () => {
	it('has its language and the language mark', async () => {
		await exploring();
		expect([row('Dansk model').lang, signOf('Dansk model')]).toStrictEqual(['da', 'da']);
		expect([row('Norsk modell').lang, signOf('Norsk modell')]).toStrictEqual(['nb', undefined]);
	});

	it('does not give its language to a row under it', async () => {
		await exploring('/?lang=nb&open=dk.m.o1');
		const stub = await within(row('Økosystem og data')).findByRole('treeitem', { name: '2 uten navn i åpne kilder' });
		expect([row('Økosystem og data').lang, stub.lang]).toStrictEqual(['da', 'nb']);
	});
});

describe('rows on a path that is shown', () => {
	const highlighted = () =>
		[...document.querySelectorAll('[role="treeitem"][data-highlighted]')].map((item) => item.getAttribute('data-id'));

	it('are marked in the tree, also for screen readers', async () => {
		await exploring('/?lang=nb&from=no.policy&to=no.m.n1');
		await waitFor(() => expect(highlighted()).toStrictEqual(['no.policy', 'no.m.n1']));
		expect(row('Politikk').ariaDescription).toMatch(/(^|\. )På en vei som er vist$/);
		expect(row('Norsk modell').ariaDescription).not.toContain('vei');
	});

	it('are marked in the table', async () => {
		await exploring('/?lang=nb&from=no.policy&to=no.m.n1');
		await userEvent.click(screen.getByRole('button', { name: 'Tabell' }));
		const marks = await screen.findAllByRole('img', { name: 'På en vei som er vist' });
		expect(marks.map((mark) => mark.closest('tr')?.querySelector('button')?.dataset['id'])).toStrictEqual(['no.policy', 'no.m.n1']);
	});
});
