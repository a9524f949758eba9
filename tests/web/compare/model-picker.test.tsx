import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { memoryStore } from '#graph/store/memory-store.ts';
import { bridgedDataset } from '#tests/support/bridged-dataset.ts';
import { renderPage } from '#tests/support/page.tsx';

// Rendering the full page and querying by role in jsdom is slow on a busy machine.
vi.setConfig({ testTimeout: 60_000 });
afterEach(cleanup);

function open(query: string) {
	return renderPage(`/sammenlign/no.m/dk.m?lang=nb&${query}`, memoryStore(bridgedDataset));
}

function select(name: string) {
	return screen.findByRole<HTMLSelectElement>('combobox', { name });
}

describe('the choice of two models', () => {
	it('offers every model that is loaded, with its country', async () => {
		open('view=list');
		const names = within(await select('Modell til venstre'))
			.getAllByRole('option')
			.map((option) => option.textContent);
		expect(names).toStrictEqual(['Dansk model (Danmark)', 'European framework', 'Norsk modell (Norge)']);
	});

	it('offers national models before other frameworks', async () => {
		const nodes = bridgedDataset.nodes.map((node) => (node.id === 'no.m' ? { ...node, form: 'nationalModel' as const } : node));
		renderPage('/sammenlign/no.m/dk.m?lang=nb&view=list', memoryStore({ ...bridgedDataset, nodes }));
		const chooser = within(await select('Modell til venstre'));
		const groups = (await chooser.findAllByRole('group')).map((group) => [group.getAttribute('label'), group.textContent]);
		expect(groups).toStrictEqual([
			['Nasjonale modeller', 'Norsk modell (Norge)'],
			['Andre rammeverk', 'Dansk model (Danmark)European framework'],
		]);
	});

	it('replaces one model and keeps the view, but nothing that belonged to the old pair', async () => {
		const { router } = open('view=matrix&by=theme&concept=no.m.t2&match=closeMatch');
		await userEvent.selectOptions(await select('Modell til høyre'), 'eu.m');
		await waitFor(() => expect(router.state.location.pathname).toBe('/sammenlign/no.m/eu.m'));
		expect(router.state.location.search).toStrictEqual({ lang: 'nb', view: 'matrix' });
		await screen.findByRole('heading', { level: 1, name: 'Norsk modell og European framework, side om side' });
	});

	it('swaps the sides and keeps the selection', async () => {
		const { router } = open('view=list&mapping=dk.m.o4.k1:broadMatch:no.m.t2.krav&side=right');
		await screen.findByRole('heading', { name: /Kravformulering.*er videre enn.*Digital kompetence/ });
		await userEvent.click(screen.getByRole('button', { name: 'Bytt sider' }));
		await waitFor(() => expect(router.state.location.pathname).toBe('/sammenlign/dk.m/no.m'));
		expect(router.state.location.search).toStrictEqual({
			lang: 'nb',
			view: 'list',
			mapping: 'dk.m.o4.k1:broadMatch:no.m.t2.krav',
			lead: 'right',
			side: 'left',
		});
		await screen.findByRole('heading', { name: /Kravformulering.*er videre enn.*Digital kompetence/ });
	});
});
