import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { NodeId } from '#graph/model/ids.ts';
import { diagram, openWindow } from '#tests/support/headless-diagram.tsx';
import { renderPage } from '#tests/support/page.tsx';
import { RouteGrid } from '#web/diagram/edges/grid.ts';

// Loads the code-split parts up front, so that the test does not depend on the machine's speed.
beforeAll(() => Promise.all([import('#web/explore/side-panel.tsx'), import('#web/ui/designed-dialog.tsx')]), 60_000);
beforeEach(() => openWindow(1440));
afterEach(() => {
	cleanup();
	localStorage.clear();
});

const row = (name: string) => screen.getByRole('treeitem', { name });
const rows = () => screen.getAllByRole('treeitem').map((item) => item.getAttribute('aria-label'));
const cards = () =>
	diagram()
		.nodes('.card')
		.map((card) => card.id());
const focused = () => document.activeElement?.getAttribute('aria-label');

async function exploring(address = '/?lang=nb') {
	const page = renderPage(address);
	await screen.findByRole('tree', { name: 'Alt på bildet' });
	await waitFor(() => expect(cards().length).toBeGreaterThan(0));
	return page;
}

const search = ({ router }: Awaited<ReturnType<typeof exploring>>) => router.state.location.search;

const FIRST_ROWS = [
	'Digital agenda',
	'Norsk modell',
	'Politikk',
	'Fagkunnskap og ferdigheter',
	'Styring og strategi',
	'Dansk model',
	'Økosystem og data',
	'Strategi og udvikling',
];

describe('the list', () => {
	it('names the diagram’s nodes, parts under their whole', async () => {
		await exploring();
		expect(rows()).toStrictEqual(FIRST_ROWS);
		expect(cards()).toHaveLength(FIRST_ROWS.length);
		expect(within(row('Norsk modell')).getByRole('treeitem', { name: 'Styring og strategi' }).getAttribute('aria-level')).toBe('3');
	});

	it('has one tab stop, and is navigated by arrows, Home and End', async () => {
		await exploring();
		expect(screen.getAllByRole('treeitem').filter((item) => item.tabIndex === 0)).toStrictEqual([row('Digital agenda')]);
		row('Digital agenda').focus();
		await userEvent.keyboard('{ArrowDown}{ArrowDown}');
		expect(focused()).toBe('Politikk');
		await userEvent.keyboard('{ArrowUp}');
		expect(focused()).toBe('Norsk modell');
		await userEvent.keyboard('{End}');
		expect(focused()).toBe('Strategi og udvikling');
		await userEvent.keyboard('{ArrowDown}');
		expect(focused()).toBe('Strategi og udvikling');
		await userEvent.keyboard('{Home}');
		expect(focused()).toBe('Digital agenda');
	});

	it('finds a row by type-ahead, wrapping around', async () => {
		await exploring();
		const now = vi.spyOn(Event.prototype, 'timeStamp', 'get').mockReturnValue(1_000);
		row('Digital agenda').focus();
		await userEvent.keyboard('st');
		expect(focused()).toBe('Styring og strategi');
		now.mockReturnValue(1_750);
		await userEvent.keyboard('s');
		expect(focused()).toBe('Strategi og udvikling');
		now.mockReturnValue(2_500);
		await userEvent.keyboard('dig');
		expect(focused()).toBe('Digital agenda');
		now.mockRestore();
	});

	it('expands and then enters on ArrowRight, collapses and then leaves on ArrowLeft', async () => {
		const page = await exploring();
		expect(row('Strategi og udvikling').getAttribute('aria-expanded')).toBe('false');
		row('Strategi og udvikling').focus();
		await userEvent.keyboard('{ArrowRight}');
		const part = await within(row('Strategi og udvikling')).findByRole('treeitem', { name: 'Udvikling' });
		expect(row('Strategi og udvikling').getAttribute('aria-expanded')).toBe('true');
		expect(cards()).toContain('dk.m.o4.u1');
		expect(search(page)).toMatchObject({ open: 'dk.m.o4' });
		expect(focused()).toBe('Strategi og udvikling');
		await userEvent.keyboard('{ArrowRight}');
		expect(document.activeElement).toBe(part);
		await userEvent.keyboard('{ArrowLeft}');
		expect(focused()).toBe('Strategi og udvikling');
		await userEvent.keyboard('{ArrowLeft}');
		await waitFor(() => expect(rows()).toStrictEqual(FIRST_ROWS));
		await userEvent.keyboard('{ArrowLeft}');
		expect(focused()).toBe('Dansk model');
	});

	it('expands a partly shown row by the space bar, and says how many neighbours are hidden', async () => {
		await exploring();
		expect(row('Fagkunnskap og ferdigheter').getAttribute('aria-expanded')).toBe('true');
		expect(row('Fagkunnskap og ferdigheter')).toHaveProperty('ariaDescription', 'nivå. 3 naboer til kan foldes ut');
		row('Fagkunnskap og ferdigheter').focus();
		await userEvent.keyboard(' ');
		await waitFor(() => expect(row('Økosystem').getAttribute('aria-level')).toBe('3'));
		expect(focused()).toBe('Fagkunnskap og ferdigheter');
		await userEvent.keyboard(' ');
		await waitFor(() => expect(rows()).toStrictEqual(FIRST_ROWS));
	});

	it('can be hidden and shown', async () => {
		await exploring();
		await userEvent.click(screen.getByRole('button', { name: 'Skjul liste' }));
		expect(screen.queryByRole('tree')).toBeNull();
		await userEvent.click(screen.getByRole('button', { name: 'Vis liste' }));
		expect(screen.getByRole('tree')).toBeTruthy();
	});
});

describe('the list on a window without room for it and the details', () => {
	beforeEach(() => {
		openWindow(1280);
		localStorage.setItem('list', 'open');
	});

	it('stays open while it is being navigated', async () => {
		await exploring();
		row('Økosystem og data').focus();
		await userEvent.keyboard('{Enter}');
		await screen.findByRole('heading', { level: 2, name: 'Økosystem og data' });
		expect(focused()).toBe('Økosystem og data');
	});
});

describe('a selection', () => {
	it('made in the list appears in the URL, the diagram and the details', async () => {
		const page = await exploring();
		row('Økosystem og data').focus();
		await userEvent.keyboard('{Enter}');
		await screen.findByRole('heading', { level: 2, name: 'Økosystem og data' });
		expect(search(page)).toMatchObject({ selected: 'dk.m.o1' });
		expect(row('Økosystem og data').getAttribute('aria-selected')).toBe('true');
		expect(
			diagram()
				.nodes('.selected')
				.map((node) => node.id()),
		).toStrictEqual(['dk.m.o1']);
		expect(await screen.findByText('Valgt: Økosystem og data')).toBeTruthy();
	});

	it('made in the diagram appears in the list, and is cleared by a click on the background', async () => {
		await exploring();
		diagram().getElementById('no.m.t2').emit('onetap');
		await waitFor(() => expect(row('Styring og strategi').getAttribute('aria-selected')).toBe('true'));
		diagram().emit('onetap');
		await waitFor(() => expect(screen.queryByRole('treeitem', { selected: true })).toBeNull());
	});

	it('follows the URL, back and forward', async () => {
		const page = await exploring('/?lang=nb&selected=no.m.t2');
		expect(row('Styring og strategi').getAttribute('aria-selected')).toBe('true');
		await page.router.navigate({ to: '/', search: { lang: 'nb', selected: NodeId.parse('dk.m.o4') } });
		await waitFor(() => expect(row('Strategi og udvikling').getAttribute('aria-selected')).toBe('true'));
		page.router.history.back();
		await waitFor(() => expect(row('Styring og strategi').getAttribute('aria-selected')).toBe('true'));
	});

	it('reveals a node outside the overview under the node it belongs to', async () => {
		await exploring('/?lang=nb&selected=no.m.t2.krav');
		const found = await within(row('Styring og strategi')).findByRole('treeitem', { name: 'Kravformulering' });
		expect(found.getAttribute('aria-selected')).toBe('true');
		expect(cards()).toContain('no.m.t2.krav');
	});

	it('redraws nothing', async () => {
		await exploring();
		const changes: string[] = [];
		const routed = vi.spyOn(RouteGrid.prototype, 'route');
		diagram().on('add remove data position', (event) => changes.push(`${event.type} ${event.target.id()}`));
		await userEvent.click(row('Styring og strategi'));
		await screen.findByRole('heading', { level: 2, name: 'Styring og strategi' });
		expect(changes).toStrictEqual([]);
		expect(routed).not.toHaveBeenCalled();
	});
});

describe('filters', () => {
	const family = (name: RegExp) => screen.getByRole('button', { name });

	it('count the cards of each family, and hide and show them in list and picture', async () => {
		const page = await exploring();
		expect(family(/^Struktur/).textContent).toBe('Struktur 7');
		expect(family(/^Styring/).textContent).toBe('Styring 1');
		await userEvent.click(family(/^Styring/));
		await waitFor(() => expect(rows()).not.toContain('Digital agenda'));
		expect(family(/^Styring/).getAttribute('aria-pressed')).toBe('false');
		expect(cards()).not.toContain('no.policy');
		expect(search(page)).toHaveProperty('hide');
		expect(await screen.findByText('7 på bildet.')).toBeTruthy();
		await userEvent.click(screen.getByRole('button', { name: 'Vis alt igjen' }));
		await waitFor(() => expect(rows()).toStrictEqual(FIRST_ROWS));
	});

	it('hide one kind or one model', async () => {
		await exploring();
		await userEvent.click(screen.getByText('Filtrer på type og modell'));
		await userEvent.click(screen.getByRole('checkbox', { name: /^nivåer/ }));
		await waitFor(() => expect(rows()).not.toContain('Politikk'));
		await userEvent.click(screen.getByRole('checkbox', { name: 'Dansk model' }));
		await waitFor(() => expect(rows()).toStrictEqual(['Digital agenda', 'Norsk modell', 'Styring og strategi']));
	});

	it('say what the editorial switch hides', async () => {
		const page = await exploring();
		await userEvent.click(screen.getByRole('switch', { name: 'Vår lesning (stiplet)' }));
		expect(await screen.findByText('0 koblinger skjult')).toBeTruthy();
		cleanup();
		const open = await exploring('/?lang=nb&open=no.m.n3');
		await within(row('Fagkunnskap og ferdigheter')).findByRole('treeitem', { name: 'Om ferdigheter' });
		await userEvent.click(screen.getByRole('switch', { name: 'Vår lesning (stiplet)' }));
		expect(await screen.findByText('2 koblinger skjult, herav 1 til ressurser')).toBeTruthy();
		expect(rows()).not.toContain('Om ferdigheter');
		expect(search(open)).toMatchObject({ editorial: 'off' });
		expect(search(page)).toMatchObject({ editorial: 'off' });
	});

	it('hide the mappings between the countries', async () => {
		await exploring();
		const samsvar = () => diagram().edges('.mapping').length;
		expect(samsvar()).toBeGreaterThan(0);
		await userEvent.click(screen.getByRole('switch', { name: 'Samsvar Norge – Danmark' }));
		await waitFor(() => expect(samsvar()).toBe(0));
	});
});

describe('the keys', () => {
	// jsdom has dialogs but cannot open them.
	beforeEach(() => {
		HTMLDialogElement.prototype.showModal = function showModal() {
			this.open = true;
		};
		HTMLDialogElement.prototype.close = function close() {
			this.open = false;
			this.dispatchEvent(new Event('close'));
		};
	});

	it('are listed by the question mark, also from the list', async () => {
		await exploring();
		row('Digital agenda').focus();
		await userEvent.keyboard('?');
		const dialog = within(await screen.findByRole('dialog', { name: 'Hurtigtaster' }));
		expect(dialog.getAllByRole('definition')).toHaveLength(12);
		await userEvent.click(dialog.getByRole('button', { name: 'Lukk' }));
		await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
	});

	it('go from the list to the search, zoom, and close the details', async () => {
		const page = await exploring('/?lang=nb&selected=no.m.t2');
		row('Styring og strategi').focus();
		const zoom = diagram().zoom();
		await userEvent.keyboard('+');
		expect(diagram().zoom()).toBeGreaterThan(zoom);
		await userEvent.keyboard('{Escape}');
		await waitFor(() => expect(search(page)).not.toHaveProperty('selected'));
		expect(focused()).toBe('Styring og strategi');
		await userEvent.keyboard('/');
		expect(document.activeElement).toBe(screen.getByRole('combobox', { name: /^Søk/ }));
	});
});

describe('what changed', () => {
	it('is said in a sentence', async () => {
		await exploring();
		diagram().getElementById('dk.m.o1').emit('dbltap');
		expect(await screen.findByText(/^Foldet ut Økosystem og data\. \d+ på bildet\.$/)).toBeTruthy();
		diagram().getElementById('badge:dk.m.o1').emit('tap');
		expect(await screen.findByText('Foldet sammen Økosystem og data. 8 på bildet.')).toBeTruthy();
	});
});

describe('the legend', () => {
	it('explains only the colours, edges and icons in the diagram', async () => {
		await exploring();
		const legend = within(screen.getByRole('region', { name: 'Tegnforklaring' }));
		const words = () => legend.getAllByRole('listitem').map((item) => item.textContent);
		expect(words()).toContain('Struktur');
		expect(words()).toContain('samsvar (vår vurdering)');
		expect(words()).not.toContain('Læring');
		diagram().getElementById('no.m.t2').emit('dbltap');
		await waitFor(() => expect(words()).toContain('Læring'));
		await userEvent.click(legend.getByText('Tegnforklaring'));
		expect(words()).toContain('ressurs');
	});
});
