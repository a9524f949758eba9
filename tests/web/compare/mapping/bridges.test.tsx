import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { memoryStore } from '#graph/store/memory-store.ts';
import { bridgedDataset } from '#tests/support/bridged-dataset.ts';
import { renderPage } from '#tests/support/page.tsx';

// Rendering the full page and querying by role in jsdom is slow on a busy machine.
vi.setConfig({ testTimeout: 60_000 });
afterEach(cleanup);

const store = memoryStore(bridgedDataset);

async function bridgesAt(choice: string) {
	renderPage(`/sammenlign/no.m/dk.m?lang=nb&view=side&${choice}`, store);
	const panel = await screen.findByRole('complementary', { name: 'Valgt samsvar' });
	return within(panel).findByRole('region', { name: /^Over en bromodell/ });
}

function steps(region: HTMLElement): readonly string[][] {
	return within(region)
		.getAllByRole('list')
		.filter((list) => list.tagName === 'OL')
		.map((list) =>
			within(list)
				.getAllByRole('listitem')
				.map((item) => item.textContent),
		);
}

function conclusions(region: HTMLElement): readonly (string | null)[] {
	return [...region.querySelectorAll('.bridge-conclusion')].map((line) => line.textContent);
}

describe('the chains over a bridge model', () => {
	it('state the conclusion for the ends of a mapping, and that it agrees', async () => {
		const region = await bridgesAt('mapping=no.m.t2:closeMatch:dk.m.o4');
		expect(steps(region)).toStrictEqual([
			['Styring og strategi', 'tilsvarer GovernanceenBromodell: European frameworken', 'ligner mye på Strategi og udviklingda'],
		]);
		expect(conclusions(region)).toStrictEqual([
			'Av dette følger: Styring og strategi ligner mye på Strategi og udviklingda. Det stemmer med samsvaret.',
		]);
	});

	it('state a conclusion that differs from the mapping, from either side', async () => {
		const region = await bridgesAt('mapping=no.m.k1:exactMatch:dk.m.o1.k1&lead=right');
		expect(conclusions(region)).toStrictEqual([
			'Av dette følger: Sikkerhedda er snevrere enn Agere cybersikkert. Samsvaret sier noe annet; minst én av de tre vurderingene bør ses på igjen.',
		]);
	});

	it('link to each step in its own comparison, and to the bridge', async () => {
		const region = await bridgesAt('mapping=no.m.t2:closeMatch:dk.m.o4');
		const links = within(region)
			.getAllByRole('link')
			.map((link) => link.getAttribute('href'));
		expect(links).toStrictEqual([
			'/sammenlign/no.m/eu.m?lang=nb&mapping=no.m.t2:exactMatch:eu.m.c1',
			'/?lang=nb&selected=eu.m.c1',
			'/sammenlign/eu.m/dk.m?lang=nb&mapping=dk.m.o4:closeMatch:eu.m.c1',
		]);
	});

	it('are listed for a concept that is not assessed, also those without a conclusion', async () => {
		const region = await bridgesAt('concept=no.m.k3');
		expect(conclusions(region)).toStrictEqual([
			'Av dette følger: Kompetanseutvikling er videre enn Sikkerhedda. Ingen har vurdert de to direkte mot hverandre.',
			'Kjeden gir ingen konklusjon.',
		]);
	});

	it('contradict “no counterpart” if they have a conclusion', async () => {
		const region = await bridgesAt('concept=no.m.k2');
		expect(conclusions(region)).toStrictEqual([
			'Av dette følger: Sette borger i sentrum ligner mye på Strategi og udviklingda. Begrepet er likevel vurdert uten motstykke; minst én av vurderingene bør ses på igjen.',
		]);
	});

	it('are not mentioned if there is no bridge', async () => {
		renderPage('/sammenlign/no.m/dk.m?lang=nb&view=side&mapping=no.m.t1:relatedMatch:dk.m.o1', store);
		const panel = await screen.findByRole('complementary', { name: 'Valgt samsvar' });
		await within(panel).findAllByText('Definisjon ikke funnet');
		expect(within(panel).queryByText(/bromodell/i)).toBeNull();
	});
});
