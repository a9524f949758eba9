import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { NodeId } from '#graph/model/ids.ts';
import type { Node } from '#graph/model/node.ts';
import { memoryStore } from '#graph/store/memory-store.ts';
import { renderPage } from '#tests/support/page.tsx';
import { smallDataset } from '#tests/support/small-dataset.ts';

afterEach(cleanup);

function linksIn(element: HTMLElement | null): readonly (readonly [string | null, string | null])[] {
	if (element === null) throw new TypeError('nothing to look in');
	return within(element)
		.getAllByRole('link')
		.map((link) => [link.textContent, link.getAttribute('href')]);
}

/** The small dataset with more facts of some nodes. */
function storeWith(facts: Readonly<Record<string, Partial<Node>>>) {
	return memoryStore({ ...smallDataset, nodes: smallDataset.nodes.map((node) => ({ ...node, ...facts[node.id] })) });
}

describe('the resources page', () => {
	it('finds courses on the net whatever their form, and what is announced', async () => {
		const store = storeWith({ 'res.area': { online: true }, 'res.level': { form: 'platform', online: true, status: 'announced' } });
		const { router } = renderPage('/ressurser?lang=nb', store);
		await userEvent.click(await screen.findByRole('checkbox', { name: 'kurs på nett 2' }));
		expect(await screen.findByText('2 av 5 ressurser')).toBeTruthy();
		await waitFor(() => expect(router.state.location.href).toBe('/ressurser?lang=nb&offer=online'));
		const card = within((await screen.findByText('Om ferdigheter')).closest('article') ?? document.body);
		expect(card.getByText('varslet')).toBeTruthy();
	});

	it('says for whom it is free, what the link opens, whom to ask, and when it was checked', async () => {
		const store = storeWith({
			'res.area': { freeFor: { nb: 'for kommuner' }, address: 'https://example.org/', opens: { nb: 'en nyhet' }, checked: '2026-11-22' },
			'res.level': { ask: NodeId.parse('no.actor') },
			'no.actor': { address: 'https://example.org/actor' },
		});
		renderPage('/ressurser?lang=nb&free=some,none', store);
		expect(await screen.findByText('5 ressurser')).toBeTruthy();
		const card = (title: string) => within(screen.getByText(title).closest('article') ?? document.body);
		expect(card('Kurs i styring').getByText('gratis for kommuner')).toBeTruthy();
		expect(card('Kurs i styring').getByText('en nyhet')).toBeTruthy();
		expect(card('Kurs i styring').getByText('22. november 2026')).toBeTruthy();
		const link = await card('Om ferdigheter').findByRole('link', { name: /^Direktoratet/ });
		expect(link.getAttribute('href')).toBe('https://example.org/actor');
	});

	it('lists every resource with links to what it teaches', async () => {
		renderPage('/ressurser?lang=nb');
		expect(await screen.findByText('5 ressurser')).toBeTruthy();
		expect(linksIn((await screen.findByText('Veileder i krav')).closest('article'))).toStrictEqual([
			['Fagkunnskap og ferdigheter', '/?lang=nb&selected=no.m.n3'],
			['Kravformulering', '/?lang=nb&selected=no.m.t2.krav'],
			['Vis i grafen', '/?lang=nb&selected=res.theme'],
			['Egen side', '/node/res.theme?lang=nb'],
		]);
	});

	it('filters by words and keeps them in the URL', async () => {
		const { router } = renderPage('/ressurser?lang=nb');
		await userEvent.type(await screen.findByRole('searchbox', { name: 'Søk i ressursene' }), 'styring kurs ');
		expect(await screen.findByText('1 av 5 ressurser')).toBeTruthy();
		await waitFor(() => expect(router.state.location.href).toBe('/ressurser?lang=nb&q=styring+kurs'));
	});

	it('filters by facets, shows counts, and removes filters again', async () => {
		const { router } = renderPage('/ressurser?lang=nb');
		await userEvent.click(await screen.findByRole('checkbox', { name: 'Norsk modell 3' }));
		expect(await screen.findByText('3 av 5 ressurser')).toBeTruthy();
		await waitFor(() => expect(router.state.location.href).toBe('/ressurser?lang=nb&model=no.m'));
		await userEvent.click(await screen.findByRole('checkbox', { name: 'kurs 1' }));
		expect(await screen.findByText('1 av 5 ressurser')).toBeTruthy();
		await userEvent.click(screen.getByRole('button', { name: 'Fjern Modell: Norsk modell' }));
		await waitFor(() => expect(router.state.location.href).toBe('/ressurser?format=course&lang=nb'));
	});

	it('can be shown as a table, which the URL holds', async () => {
		const { router } = renderPage('/ressurser?lang=nb');
		await userEvent.click(await screen.findByRole('button', { name: 'Tabell' }));
		const table = within(await screen.findByRole('table', { name: 'Ressurser' }));
		expect(table.getAllByRole('row')).toHaveLength(6);
		expect(router.state.location.href).toBe('/ressurser?lang=nb&view=table');
	});

	it('says that nothing matches, and offers to start over', async () => {
		const { router } = renderPage('/ressurser?lang=nb&q=krav&free=yes');
		expect(await screen.findByText('Ingen ressurser passer til alt du har valgt.')).toBeTruthy();
		await userEvent.click(screen.getAllByRole('button', { name: 'Fjern alle filtre' })[0] ?? document.body);
		expect(await screen.findByText('5 ressurser')).toBeTruthy();
		await waitFor(() => expect(router.state.location.href).toBe('/ressurser?lang=nb'));
	});

	it('leaves out values that no resource has, and reports them', async () => {
		renderPage('/ressurser?lang=nb&provider=nobody&teaches=no.m.t9');
		expect(await screen.findByText('5 ressurser')).toBeTruthy();
		expect(screen.getByText('teaches=no.m.t9, provider=nobody')).toBeTruthy();
	});
});
