import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { StoreUnavailableError } from '#graph/model/errors.ts';
import { memoryStore } from '#graph/store/memory-store.ts';
import { diagram, openWindow } from '#tests/support/headless-diagram.tsx';
import { renderPage } from '#tests/support/page.tsx';
import { smallDataset } from '#tests/support/small-dataset.ts';

// Loads the code-split parts up front, so that the first test does not wait for them.
beforeAll(() => import('#web/explore/explore-page.tsx'), 60_000);
beforeEach(() => openWindow(1440));
afterEach(cleanup);

const panel = () => within(screen.getByRole('region', { name: 'Veier mellom to ting' }));
const sentences = () =>
	within(panel().getByRole('list', { name: 'Veien som setninger' }))
		.getAllByRole('listitem')
		.map((item) => item.textContent);
const way = (number: number) => panel().getByRole('button', { name: new RegExp(`^Vei ${number}\\b`) });
const highlighted = () =>
	diagram()
		.nodes('.card')
		.filter((card) => !card.hasClass('dimmed'))
		.map((card) => card.id())
		.sort();
const highlightedEdges = () => diagram().edges('.highlighted').length;

async function exploring(address: string, store = memoryStore(smallDataset)) {
	const page = renderPage(address, store);
	await screen.findByRole('region', { name: 'Veier mellom to ting' });
	return page;
}

const search = ({ router }: Awaited<ReturnType<typeof exploring>>) => router.state.location.search;

const BETWEEN = '/?lang=nb&from=no.policy&to=no.m';

describe('the paths of a URL', () => {
	it('are told one at a time as sentences, announced, and lit while the rest is dimmed', async () => {
		await exploring(BETWEEN);
		expect(await panel().findByText('3 like korte veier, hver på 2 steg')).toHaveProperty('role', 'status');
		expect(sentences()).toStrictEqual([
			'Digital agenda prioriterer Økt digital kompetanse. Sies av kilden.',
			'Økt digital kompetanse gir føringer for Norsk modell. Sies av kilden.',
		]);
		await waitFor(() => expect(highlighted()).toStrictEqual(['no.goal', 'no.m', 'no.policy']));
		expect(highlightedEdges()).toBeGreaterThan(1);
	});

	it('are a strip of cards with the words and the evidence between them', async () => {
		await exploring(`${BETWEEN}&path=3`);
		const strip = await panel().findByRole('list', { name: 'Veien som kort' });
		expect(
			within(strip)
				.getAllByRole('listitem')
				.map((item) => item.textContent),
		).toStrictEqual([
			expect.stringContaining('Digital agenda'),
			expect.stringMatching(/^viser tilvår lesningFagkunnskap og ferdigheter/),
			expect.stringMatching(/^er del avsies av kildenNorsk modell/),
		]);
	});

	it('are chosen, and stay chosen in the address', async () => {
		const page = await exploring(BETWEEN);
		await userEvent.click(await panel().findByRole('button', { name: 'Vei 2' }));
		await waitFor(() => expect(way(2)).toHaveProperty('ariaPressed', 'true'));
		expect(way(2).textContent).toBe('Vei 2 av 3 · 2 steg');
		expect(search(page)).toMatchObject({ path: '2' });
		await waitFor(() => expect(highlighted()).toStrictEqual(['no.m', 'no.m.n1', 'no.policy']));
	});

	it('are lit in the diagram by pointing at them', async () => {
		await exploring(BETWEEN);
		await waitFor(() => expect(highlighted()).toContain('no.goal'));
		await userEvent.hover(way(2));
		await waitFor(() => expect(highlighted()).toStrictEqual(['no.m', 'no.m.n1', 'no.policy']));
		expect(sentences()[0]).toContain('prioriterer');
		await userEvent.unhover(way(2));
		await waitFor(() => expect(highlighted()).toContain('no.goal'));
	});

	it('are told step by step, by buttons and arrow keys, and each step is announced and lit', async () => {
		await exploring(BETWEEN);
		await userEvent.click(await panel().findByRole('button', { name: 'Vis steg for steg' }));
		await waitFor(() => expect(highlighted()).toStrictEqual(['no.goal', 'no.policy']));
		expect(panel().getByText(/^Steg 1 av 2\. Digital agenda prioriterer/)).toHaveProperty('role', 'status');
		await userEvent.click(panel().getByRole('button', { name: 'Neste steg' }));
		await waitFor(() => expect(highlighted()).toStrictEqual(['no.goal', 'no.m']));
		expect(panel().getByRole('button', { name: 'Neste steg' })).toHaveProperty('ariaDisabled', 'true');
		await userEvent.keyboard('{ArrowLeft}');
		expect(await panel().findByText(/^Steg 1 av 2\. /)).toBeTruthy();
		await userEvent.click(panel().getByRole('button', { name: 'Vis hele veien' }));
		await waitFor(() => expect(highlighted()).toHaveLength(3));
	});

	it('read every relation forwards, also against its direction', async () => {
		await exploring('/?lang=nb&from=no.m.n1&to=no.goal');
		await panel().findByText('1 korteste vei, 2 steg');
		expect(sentences()).toStrictEqual([
			'Politikk får føringer fra Digital agenda. Sies av kilden.',
			'Digital agenda prioriterer Økt digital kompetanse. Sies av kilden.',
		]);
	});

	it('are copied exactly as they are shown', async () => {
		const user = userEvent.setup();
		await exploring('/?lang=nb&from=no.m.n1&to=no.goal');
		await user.click(await panel().findByRole('button', { name: 'Kopier som tekst' }));
		expect(await panel().findByText('Teksten er kopiert')).toBeTruthy();
		const [title, ...lines] = (await navigator.clipboard.readText()).split('\n');
		expect(title).toBe('Fra «Politikk» til «Økt digital kompetanse»');
		expect(lines).toStrictEqual(sentences().map((sentence, i) => `${i + 1}. ${sentence}`));
	});

	it('are reversed when the ends are swapped', async () => {
		const page = await exploring('/?lang=nb&from=no.m.n1&to=no.goal');
		await userEvent.click(await panel().findByRole('button', { name: 'Bytt om på fra og til' }));
		await waitFor(() => expect(sentences()[0]).toBe('Økt digital kompetanse prioriteres av Digital agenda. Sies av kilden.'));
		expect(search(page)).toMatchObject({ from: 'no.goal', to: 'no.m.n1' });
	});

	it('stay lit when one of their nodes is selected', async () => {
		await exploring('/?lang=nb&from=no.m.n1&to=no.goal');
		await userEvent.click(
			within(await panel().findByRole('list', { name: 'Veien som kort' })).getByRole('button', { name: /^Digital agenda/ }),
		);
		await screen.findByRole('heading', { level: 2, name: 'Digital agenda' });
		expect(highlighted()).toStrictEqual(['no.goal', 'no.m.n1', 'no.policy']);
		expect(
			diagram()
				.nodes('.selected')
				.map((node) => node.id()),
		).toStrictEqual(['no.policy']);
	});

	it('disappear with the story', async () => {
		const page = await exploring(BETWEEN);
		await userEvent.click(panel().getByRole('button', { name: 'Lukk veiene' }));
		await waitFor(() => expect(screen.queryByRole('region', { name: 'Veier mellom to ting' })).toBeNull());
		expect(search(page)).not.toHaveProperty('from');
		expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Bildet av modellene' }));
	});
});

describe('two ends', () => {
	it('are chosen from the details, the start first', async () => {
		renderPage('/?lang=nb&selected=no.policy');
		await userEvent.click(await screen.findByRole('button', { name: 'Finn vei herfra …' }));
		const to = await panel().findByRole('combobox', { name: 'Søk etter hvor veien ender' });
		await waitFor(() => expect(document.activeElement).toBe(to));
		diagram().getElementById('no.m').emit('onetap');
		await panel().findByText('3 like korte veier, hver på 2 steg');
	});

	it('are completed from the details of the other one', async () => {
		await exploring('/?lang=nb&from=no.policy&selected=no.m');
		await userEvent.click(await screen.findByRole('button', { name: 'Finn vei hit fra Digital agenda' }));
		await panel().findByText('3 like korte veier, hver på 2 steg');
		await waitFor(() => expect(document.activeElement).toBe(panel().getByRole('heading', { name: 'Veier mellom to ting' })));
	});

	it('are picked by clicking cards once a way is asked for, and the focus begins in the first field', async () => {
		const page = renderPage('/?lang=nb');
		await userEvent.click(await screen.findByRole('button', { name: 'Finn vei' }));
		const from = await panel().findByRole('combobox', { name: 'Søk etter hvor veien begynner' });
		await waitFor(() => expect(document.activeElement).toBe(from));
		diagram().getElementById('no.policy').emit('onetap');
		await waitFor(() => expect(search(page)).toMatchObject({ from: 'no.policy' }));
		diagram().getElementById('no.m').emit('onetap');
		await panel().findByText('3 like korte veier, hver på 2 steg');
		expect(search(page)).not.toHaveProperty('selected');
		diagram().getElementById('no.m').emit('onetap');
		await waitFor(() => expect(search(page)).toMatchObject({ selected: 'no.m', to: 'no.m' }));
	});

	it('are chosen by search, and changed', async () => {
		const page = await exploring('/?lang=nb&from=no.policy');
		await userEvent.type(panel().getByRole('combobox', { name: 'Søk etter hvor veien ender' }), 'økt digital');
		await userEvent.click(await panel().findByRole('option', { name: /Økt digital kompetanse/ }));
		await panel().findByText('1 korteste vei, 1 steg');
		expect(search(page)).toMatchObject({ from: 'no.policy', to: 'no.goal' });
		await userEvent.click(panel().getByRole('button', { name: 'Velg et annet sted å begynne enn Digital agenda' }));
		const from = await panel().findByRole('combobox', { name: 'Søk etter hvor veien begynner' });
		expect(document.activeElement).toBe(from);
		expect(search(page)).not.toHaveProperty('from');
	});

	it('can both be cleared, and the panel stays open', async () => {
		const page = await exploring('/?lang=nb&to=no.m&selected=no.goal');
		await userEvent.click(await panel().findByRole('button', { name: 'Velg et annet sted å ende enn Norsk modell' }));
		await waitFor(() => expect(panel().getAllByRole('combobox')).toHaveLength(2));
		await waitFor(() => expect(search(page)).not.toHaveProperty('to'));
		await userEvent.click(panel().getByRole('button', { name: 'Bruk det som er valgt: Økt digital kompetanse' }));
		await waitFor(() => expect(search(page)).toMatchObject({ from: 'no.goal' }));
	});

	it('that are the same are reported', async () => {
		await exploring('/?lang=nb&from=no.m&to=no.m');
		expect(await panel().findByText(/^Dette er samme ting/)).toBeTruthy();
		expect(panel().queryByRole('list')).toBeNull();
	});

	it('report an unknown or retired id', async () => {
		const page = await exploring('/?lang=nb&from=no.nothing&to=no.m.old');
		expect(await panel().findByText('Ingenting har id-en «no.nothing».')).toBeTruthy();
		await userEvent.click(await panel().findByRole('button', { name: 'no.m.t2' }));
		await waitFor(() => expect(search(page)).toMatchObject({ to: 'no.m.t2' }));
	});
});

describe('the relations that paths may use', () => {
	it('exclude a relation kind, which stays listed', async () => {
		const page = await exploring(BETWEEN);
		await userEvent.click(await panel().findByRole('checkbox', { name: 'prioriterer' }));
		await panel().findByText('2 like korte veier, hver på 2 steg');
		expect(search(page)).toMatchObject({ exclude: 'prioritises' });
		await userEvent.click(panel().getByRole('checkbox', { name: 'prioriterer', checked: false }));
		await panel().findByText('3 like korte veier, hver på 2 steg');
	});

	it('exclude hubs, say why, and can include them', async () => {
		const page = await exploring('/?lang=nb&from=no.actor&to=no.goal');
		expect(await panel().findByText('Fant ingen vei mellom disse.')).toBeTruthy();
		expect(panel().getByText(/^Utgivere, bidragsytere og modeller er utelatt/)).toBeTruthy();
		await userEvent.click(panel().getByRole('button', { name: 'Ta dem med' }));
		await panel().findByText('1 korteste vei, 2 steg');
		expect(sentences()[0]).toBe('Direktoratet gir ut Digital agenda. Sies av kilden.');
		expect(search(page)).toMatchObject({ hubs: 'on' });
		expect(panel().getByRole('switch', { name: /^Gå også gjennom/ })).toHaveProperty('checked', true);
	});

	it('name the reader’s exclusions as a possible reason', async () => {
		await exploring('/?lang=nb&from=no.policy&to=no.goal&exclude=prioritises,guides,refersTo&hubs=on');
		await userEvent.click(await panel().findByRole('button', { name: 'Ta med alle koblinger igjen' }));
		await panel().findByText('1 korteste vei, 1 steg');
	});
});

describe('hidden nodes of the paths', () => {
	it('are reported and can be shown', async () => {
		await exploring(`${BETWEEN}&hide=goal`);
		expect(await panel().findByText(/1 ting på veiene er skjult/)).toBeTruthy();
		await userEvent.click(panel().getByRole('button', { name: 'Vis alt som er skjult' }));
		await waitFor(() => expect(highlighted()).toContain('no.goal'));
	});
});

describe('an unavailable store', () => {
	it('is reported in the panel, and retried', async () => {
		const store = memoryStore(smallDataset);
		let isAway = true;
		await exploring(BETWEEN, {
			...store,
			paths: (params, signal) => (isAway ? Promise.reject(new StoreUnavailableError('memory')) : store.paths(params, signal)),
		});
		expect(await panel().findByRole('alert', {}, { timeout: 15_000 })).toBeTruthy();
		isAway = false;
		await userEvent.click(panel().getByRole('button', { name: 'Prøv igjen' }));
		await panel().findByText('3 like korte veier, hver på 2 steg');
	});
});
