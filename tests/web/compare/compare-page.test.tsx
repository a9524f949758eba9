import { cleanup, configure, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { StoreUnavailableError } from '#graph/model/errors.ts';
import { memoryStore } from '#graph/store/memory-store.ts';
import { renderPage } from '#tests/support/page.tsx';
import { smallDataset } from '#tests/support/small-dataset.ts';

// Rendering the full page and querying by role in jsdom is slow on a busy machine.
configure({ asyncUtilTimeout: 10_000 });
vi.setConfig({ testTimeout: 30_000 });
afterEach(cleanup);

const PAIR = '/sammenlign/no.m/dk.m';
/** Shows both models in full; by default wide screens show trees and narrow ones the list. */
const READING = `${PAIR}?lang=nb&view=reading`;
const MAPPING = 'no.m.t2:closeMatch:dk.m.o4';

function heading(name: string | RegExp) {
	return screen.findByRole('heading', { name });
}

async function list(name: string) {
	return within(await screen.findByRole('region', { name }));
}

function rows(table: HTMLElement) {
	return within(table)
		.getAllByRole('row')
		.map((row) => within(row).queryAllByRole('cell'))
		.filter((cells) => cells.length > 0)
		.map((cells) => cells.map((cell) => cell.textContent));
}

describe('the compare page', () => {
	it('names the countries in its heading if they differ', async () => {
		renderPage(`${PAIR}?lang=nb`);
		expect((await heading('Norge og Danmark, side om side')).tagName).toBe('H1');
	});

	it('summarizes in words with the base of every number, in each language', async () => {
		const { router } = renderPage(`${PAIR}?lang=nb`);
		await screen.findByText(
			'2 av 4 danske områder har navn i åpne kilder. Av dem har 1 et norsk motstykke og 1 er bare beslektet med noe der.',
		);
		await screen.findByText(
			'3 av 5 norske kompetanser har navn i åpne kilder. Av dem har 1 et dansk motstykke, 1 er vurdert uten motstykke og 1 kan ikke vurderes.',
		);
		await router.navigate({ to: '.', search: { lang: 'en' } });
		await screen.findByText(
			'2 of 4 Danish areas have names in open sources. Of these, 1 has a Norwegian counterpart and 1 is only related to something there.',
		);
		await router.navigate({ to: '.', search: { lang: 'da' } });
		await screen.findByText(/^2 af 4 danske områder har navn i åbne kilder\. Af dem har 1 et norsk modstykke/);
		await router.navigate({ to: '.', search: { lang: 'nn' } });
		await screen.findByText(/^2 av 4 danske område har namn i opne kjelder\. Av dei har 1 eit norsk motstykke/);
	});

	it('lists missing names and says that a missing name does not mean a missing competence', async () => {
		renderPage(`${PAIR}?lang=nb`);
		expect((await screen.findByText(/^Uten navn i åpne kilder/)).textContent).toBe(
			'Uten navn i åpne kilder: 1 nivå og 2 kompetanser på norsk side; 2 områder og 1 tema på dansk side. Et navn som mangler, betyr ikke at kompetansen mangler. Vet du navnene? Slik kan du fylle ut.',
		);
		expect(screen.getByRole('link', { name: /^Vet du navnene/ }).getAttribute('href')).toBe('/fullfor?lang=nb');
	});

	it('shows every concept of both sides, each mapping as read from that side', async () => {
		renderPage(READING);
		const left = await list('Fra Norge til Danmark');
		const right = await list('Fra Danmark til Norge');
		left.getByRole('link', { name: /Kravformulering er videre enn Digital kompetence$/ });
		right.getByRole('link', { name: /Digital kompetence er snevrere enn Kravformulering$/ });
		expect(left.getAllByText('Ikke vurdert')).toHaveLength(2);
		expect(left.getAllByText('Kan ikke vurderes')).toHaveLength(1);
		left.getByText('Navnene mangler.');
		expect(left.getAllByText('Ingen ligner.')).toHaveLength(1);
		left.getByText('2 kompetanser uten navn i åpne kilder');
		right.getByText('2 temaer uten navn i åpne kilder');
		expect(left.getAllByRole('heading', { level: 3 }).map((found) => found.textContent.replace('\u00a0', ' '))).toStrictEqual([
			'Politikk · nivå',
			'Fagkunnskap og ferdigheter · nivå',
			'Lederkompetanser · gruppe',
			'Kompetanseutvikling · kompetanse',
		]);
	});

	it('counts in tables whose rows are kinds', async () => {
		renderPage(`${PAIR}?lang=nb`);
		const table = await screen.findByRole('table', { name: 'Norsk modell' });
		expect(
			within(table)
				.getAllByRole('columnheader')
				.map((cell) => cell.textContent),
		).toStrictEqual([
			'Slag',
			'Oppgitt av eieren',
			'Med navn',
			'Med motstykke',
			'Bare beslektet',
			'Uten motstykke',
			'Kan ikke vurderes',
			'Ikke vurdert',
			'Uten navn',
		]);
		expect(
			within(table)
				.getAllByRole('rowheader')
				.map((cell) => cell.textContent),
		).toStrictEqual(['nivåer', 'områder', 'temaer', 'kompetanser']);
		expect(rows(table)).toStrictEqual([
			['3', '2', '0', '0', '0', '0', '2', '1'],
			['–ikke oppgitt', '2', '1', '1', '0', '0', '0', '–ikke oppgitt'],
			['–ikke oppgitt', '1', '1', '0', '0', '0', '0', '–ikke oppgitt'],
			['5', '3', '1', '0', '1', '1', '0', '2'],
		]);
	});

	it('opens a mapping in place in full, and keeps it in the URL', async () => {
		const { router } = renderPage(READING);
		const left = await list('Fra Norge til Danmark');
		await userEvent.click(left.getByRole('link', { name: /Styring og strategi ligner mye på Strategi og udvikling/ }));
		const detail = within(await left.findByRole('region', { name: /^Samsvar i detalj/ }));
		expect(router.state.location.search).toStrictEqual({ lang: 'nb', view: 'reading', mapping: MAPPING });
		expect((await detail.findAllByText('Definisjon ikke funnet')).length).toBe(2);
		detail.getByText('høy sikkerhet (0,70)');
		detail.getByText('vurdert ut fra definisjonene');
		detail.getByText('1. januar 2026');
		detail.getByText('ikke gjennomgått av direktoratene');
		detail.getByText('vår lesning');
		await detail.findByText('The book');
		detail.getByText('skos:closeMatch');
		detail.getByText('semapv:ManualMappingCuration');
		await detail.findByRole('heading', { name: /^Ressurser fra Danmark/ });
		await detail.findByText(/Vejledning i udvikling/);
		const toGraph = detail.getByRole('link', { name: 'Åpne Styring og strategi i grafen' }).getAttribute('href');
		expect(new URL(toGraph ?? '', 'http://page').searchParams.get('selected')).toBe('no.m.t2');
		await userEvent.click(detail.getByRole('link', { name: 'Lukk samsvaret' }));
		expect(router.state.location.search).toStrictEqual({ lang: 'nb', view: 'reading' });
		expect(document.activeElement).toBe(left.getByRole('link', { name: /ligner mye på Strategi og udvikling/ }));
	});

	it('restores a mapping from its link and moves focus to it', async () => {
		// jsdom does not scroll.
		const scrolled = vi.fn();
		Element.prototype.scrollIntoView = scrolled;
		renderPage(`${READING}&mapping=${MAPPING}&lead=right`);
		const right = await list('Fra Danmark til Norge');
		const detail = await right.findByRole('region', { name: /^Samsvar i detalj/ });
		expect(document.activeElement).toBe(within(detail).getByRole('heading', { level: 4 }));
		expect(scrolled).toHaveBeenCalledOnce();
		expect(within(detail).getByRole('heading', { level: 4 }).textContent).toContain('Strategi og udvikling');
	});

	it('says that the mapping of a link does not exist', async () => {
		renderPage(`${PAIR}?lang=nb&mapping=no.m.t2:exactMatch:dk.m.o1`);
		await screen.findByText(/^Samsvaret i lenken finnes ikke/);
	});

	it('swaps sides', async () => {
		const { router } = renderPage(`${PAIR}?lang=nb`);
		await userEvent.click(await screen.findByRole('button', { name: 'Bytt sider' }));
		await heading('Danmark og Norge, side om side');
		expect(router.state.location.pathname).toBe('/sammenlign/dk.m/no.m');
	});

	it('refuses to compare a model with itself, and offers another choice', async () => {
		renderPage('/sammenlign/no.m/no.m?lang=nb');
		await heading('Velg to ulike modeller');
		await userEvent.selectOptions(await screen.findByRole('combobox', { name: 'Modell til høyre' }), 'dk.m');
		await heading('Norge og Danmark, side om side');
	});

	it('says that there is no such model, and offers a way back', async () => {
		renderPage('/sammenlign/no.m/xx.none?lang=nb');
		await heading('Modellen finnes ikke');
		expect(screen.getByRole('link', { name: 'Sammenlign Norge og Danmark' }).getAttribute('href')).toBe('/sammenlign?lang=nb');
	});

	it('says that the graph does not answer, and retries', async () => {
		const store = memoryStore(smallDataset);
		const comparison = vi.spyOn(store, 'comparison').mockRejectedValue(new StoreUnavailableError('memory'));
		renderPage(READING, store);
		await screen.findByText('Grafen svarer ikke akkurat nå. Prøv igjen om litt.');
		comparison.mockRestore();
		await userEvent.click(screen.getByRole('button', { name: 'Prøv igjen' }));
		await list('Fra Norge til Danmark');
	});
});
