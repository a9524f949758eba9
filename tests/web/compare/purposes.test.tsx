import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { memoryStore } from '#graph/store/memory-store.ts';
import { renderPage } from '#tests/support/page.tsx';
import { datasetWithPurposes } from '#tests/support/purposes-dataset.ts';

// @vitest-environment jsdom

// Rendering the full page and querying by role in jsdom is slow on a busy machine.
vi.setConfig({ testTimeout: 60_000 });
afterEach(cleanup);

const LIST = '/sammenlign/no.m/dk.m?lang=nb&view=list';
const BOTH = 'Begge vil ha ett språk. (vår lesning)';

function linesOf(region: HTMLElement): readonly string[] {
	return [...region.querySelectorAll('.purpose-groups > div')].map((group) =>
		[group.querySelector('dt'), ...group.querySelectorAll('li, dd:not(:has(li))')].map((part) => part?.textContent).join(' | '),
	);
}

describe('what the two models are for', () => {
	it('stands side by side, with whom it is for and what both share', async () => {
		renderPage(LIST, memoryStore(datasetWithPurposes));
		const section = within(await screen.findByRole('region', { name: 'Formål og målgruppe' }));
		expect(linesOf(section.getByRole('region', { name: 'Norge' }))).toStrictEqual([
			'For | ledere og leverandører',
			'Hele modellen | Felles språk | Gjelde alle virksomheter',
			'Fagkunnskap og ferdigheter | Planmessig arbeid med kompetanse',
		]);
		expect(linesOf(section.getByRole('region', { name: 'Danmark' }))).toStrictEqual(['Hele modellen | Fælles sprogda']);
		expect(section.getByRole('heading', { name: 'Felles formål 2' })).toBeTruthy();
		expect([...document.querySelectorAll('.purpose-shared > li')].map((item) => item.textContent)).toStrictEqual([
			`Felles språk ↔ Fælles sprogda ${BOTH}`,
			`Planmessig arbeid med kompetanse ↔ Fælles sprogda ${BOTH}`,
		]);
		expect(section.getByRole('link', { name: 'Felles språk' }).getAttribute('href')).toContain('selected=no.m.form.sprak');
	});

	it('is said of a level that answers to the whole other model', async () => {
		renderPage('/sammenlign/no.m/dk.m?lang=nb&view=side&concept=no.m.n3', memoryStore(datasetWithPurposes));
		const panel = within(await screen.findByRole('complementary', { name: 'Valgt samsvar' }));
		expect(panel.getByRole('heading', { name: 'Deler formål med hele den andre modellen' })).toBeTruthy();
		expect(panel.getByText(BOTH)).toBeTruthy();
	});

	it('says where nothing was found on one side, and is left out where nothing is known of either', async () => {
		const oneSided = { ...datasetWithPurposes, nodes: datasetWithPurposes.nodes.filter(({ id }) => id !== 'dk.m.form.sprog') };
		const relations = datasetWithPurposes.relations.filter(({ from, to }) => from !== 'dk.m.form.sprog' && to !== 'dk.m.form.sprog');
		renderPage(LIST, memoryStore({ ...oneSided, relations }));
		const section = within(await screen.findByRole('region', { name: 'Formål og målgruppe' }));
		expect(linesOf(section.getByRole('region', { name: 'Danmark' }))).toStrictEqual(['Hele modellen | Ikke funnet i åpne kilder']);
		expect(section.queryByRole('heading', { name: /^Felles formål/ })).toBeNull();
		cleanup();
		renderPage(LIST);
		await screen.findByRole('heading', { name: 'Dekning' });
		expect(screen.queryByRole('region', { name: 'Formål og målgruppe' })).toBeNull();
	});
});
