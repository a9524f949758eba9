import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { StoreUnavailableError } from '#graph/model/errors.ts';
import { NodeId } from '#graph/model/ids.ts';
import { memoryStore } from '#graph/store/memory-store.ts';
import { renderPanel } from '#tests/support/page.tsx';
import { smallDataset } from '#tests/support/small-dataset.ts';
import { DetailsPanel } from '#web/details/details-panel.tsx';

afterEach(cleanup);

const ignore = () => undefined;

function details(id: string, options: Parameters<typeof renderPanel>[1] = {}, onSelect: (id: NodeId) => void = ignore, onClose = ignore) {
	renderPanel(<DetailsPanel id={NodeId.parse(id)} onSelect={onSelect} onClose={onClose} />, options);
	return screen.findByRole('heading', { level: 2 });
}

function SelectingPanel({ first }: { readonly first: NodeId }) {
	const [id, setId] = useState(first);
	return <DetailsPanel id={id} onSelect={setId} onClose={ignore} />;
}

async function section(name: RegExp) {
	return within(await screen.findByRole('region', { name }));
}

function headings(within_: ReturnType<typeof within>) {
	return within_.getAllByRole('heading', { level: 4 }).map((heading: HTMLElement) => heading.textContent);
}

describe('the details of a node', () => {
	it('start with its kind, its label and its ancestors, nearest first', async () => {
		expect((await details('no.m.t2')).textContent).toBe('Styring og strategi');
		expect(screen.getByText('område')).toBeTruthy();
		const parts = await screen.findByRole('navigation', { name: 'Del av' });
		await within(parts).findByRole('button', { name: 'Norsk modell' });
		expect(
			within(parts)
				.getAllByRole('button')
				.map((button) => button.textContent),
		).toStrictEqual(['Fagkunnskap og ferdigheter', 'Norsk modell']);
	});

	it('say that no definition was found', async () => {
		await details('no.m.t2');
		expect(screen.getByText('Definisjon ikke funnet')).toBeTruthy();
	});

	it('show resources by the route that leads to them, the direct ones first', async () => {
		await details('no.m.t2');
		const resources = await section(/^Ressurser/);
		await resources.findByRole('heading', { name: /Gjennom samsvar med Strategi og udvikling/ });
		await resources.findByRole('heading', { name: /Fra Fagkunnskap og ferdigheter/ });
		await resources.findByRole('heading', { name: /Fra Kravformulering/ });
		expect(headings(resources)).toStrictEqual([
			'Lagt direkte hit · 1',
			'Fra Kravformulering (tema) · 1',
			'Fra Fagkunnskap og ferdigheter (nivå) · 1',
			'Gjennom samsvar med Strategi og udvikling · 1',
		]);
	});

	it('say that no resource teaches it directly', async () => {
		await details('no.m.k1');
		const resources = await section(/^Ressurser/);
		expect(resources.getByText('Ingen ressurs er lagt direkte hit.')).toBeTruthy();
	});

	it('show format, cost and unknown facts of a resource', async () => {
		await details('no.m.t2');
		const resources = await section(/^Ressurser/);
		expect(resources.getByText('kurs · språk ikke kjent · lisens ikke kjent')).toBeTruthy();
		expect(resources.getAllByText(/pris og lisens ikke kjent/).length).toBeGreaterThan(0);
	});

	it('read a mapping in words, with confidence, reason and the way to the comparison', async () => {
		await details('no.m.t2');
		const mappings = await section(/^Samsvar/);
		expect(mappings.getByText('ligner mye på')).toBeTruthy();
		expect(mappings.getByText('Vår vurdering, ikke gjennomgått av direktoratene')).toBeTruthy();
		expect(mappings.getByText('sikkerhet: høy · vurdert ut fra definisjonene')).toBeTruthy();
		expect(mappings.getByText('Begge handler om det samme.')).toBeTruthy();
		const link = mappings.getByRole('link', { name: 'Se i sammenligningen' });
		expect(link.getAttribute('href')).toBe('/sammenlign/no.m/dk.m?mapping=no.m.t2:closeMatch:dk.m.o4');
	});

	it('invert a mapping that is stored in the other direction', async () => {
		await details('no.m.t2.krav');
		expect((await section(/^Samsvar/)).getByText('er videre enn')).toBeTruthy();
	});

	it.each([
		['no.m.k2', 'Uten motstykke 1', 'Ingen ligner.'],
		['no.m.k3', 'Kan ikke vurderes 1', 'Navnene mangler.'],
	])('give the result of an assessment and its reason: %s', async (id, heading, reason) => {
		await details(id);
		const mappings = await section(/^Samsvar/);
		expect(mappings.getByRole('heading', { level: 3 }).textContent?.trim()).toBe('Samsvar');
		expect(mappings.getByRole('heading', { level: 4 }).textContent).toBe(heading);
		expect(mappings.getByText(reason)).toBeTruthy();
	});

	it('count relations by phrase and mark editorial ones', async () => {
		await details('no.m.n3');
		const relations = await section(/^Koblinger/);
		expect(headings(relations)).toStrictEqual(['er del av 1', 'rommer 2', 'bygger på hverandre 1', 'er omtalt i 1']);
		const policy = relations.getByRole('button', { name: 'Digital agenda' }).parentElement;
		expect(policy?.textContent).toBe('Digital agendavår lesning');
	});

	it('separate declared from named parts', async () => {
		await details('no.m.g');
		expect((await section(/^Oppgitt og funnet/)).getByText('1 av 3 kompetanser har navn i åpne kilder')).toBeTruthy();
	});

	it('name the sources, how they were read, and which belong to relations only', async () => {
		await details('no.m.k1');
		const evidence = await section(/^Kilder/);
		expect(evidence.getByText('sies av kilden')).toBeTruthy();
		expect(evidence.getByText(/lest i sin helhet 1. januar 2026/)).toBeTruthy();
		expect(evidence.getByText('Kilder for koblingene · 1')).toBeTruthy();
		expect(evidence.getByText(/hentet 1. januar 2026 fra arkivkopi; lenken kan være død/)).toBeTruthy();
		const link = evidence.getByRole('link', { name: /The note.*åpnes i ny fane/ });
		expect([link.getAttribute('href'), link.getAttribute('target')]).toStrictEqual(['https://example.org/note', '_blank']);
	});

	it('keep a Danish owner’s label with its language and without an origin mark', async () => {
		const heading = await details('dk.m.o1');
		expect(heading.getAttribute('lang')).toBe('da');
		expect(within(heading).getByText('da').getAttribute('aria-hidden')).toBe('true');
	});

	it('move the focus to the title of the next node', async () => {
		renderPanel(<SelectingPanel first={NodeId.parse('no.m.t2')} />);
		const relations = await section(/^Koblinger/);
		await userEvent.click(relations.getByRole('button', { name: 'Kravformulering' }));
		await waitFor(() => expect(document.activeElement?.textContent).toBe('Kravformulering'));
		expect(document.activeElement?.tagName).toBe('H2');
	});

	it('are translated', async () => {
		await details('no.m.t2.krav', { lang: 'en' });
		expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Specification of requirements');
		expect(screen.getByText('Definition not found')).toBeTruthy();
		expect((await section(/^Mappings/)).getByText('is broader than')).toBeTruthy();
	});
});

describe('unavailable details', () => {
	it('name the unknown id and lead back', async () => {
		const close = vi.fn();
		await details('no.such', {}, ignore, close);
		expect(screen.getByRole('alert').textContent).toContain('Ingenting har id-en «no.such».');
		await userEvent.click(screen.getByRole('button', { name: 'Gå til grafen' }));
		expect(close).toHaveBeenCalledOnce();
	});

	it('link from a retired id to its replacement', async () => {
		const selected: string[] = [];
		await details('no.m.old', {}, (id) => selected.push(id));
		await userEvent.click(screen.getByRole('button', { name: 'no.m.t2' }));
		expect(selected).toStrictEqual(['no.m.t2']);
	});

	it('report an unavailable store, and retry', async () => {
		const store = memoryStore(smallDataset);
		const node = vi.spyOn(store, 'node').mockRejectedValue(new StoreUnavailableError('memory'));
		renderPanel(<DetailsPanel id={NodeId.parse('no.m.t2')} onSelect={ignore} onClose={ignore} />, { store });
		expect((await screen.findByRole('alert', {}, { timeout: 8000 })).textContent).toContain('Grafen svarer ikke akkurat nå.');
		node.mockRestore();
		await userEvent.click(screen.getByRole('button', { name: 'Prøv igjen' }));
		expect((await screen.findByRole('heading', { name: 'Styring og strategi' })).textContent).toBe('Styring og strategi');
	}, 15_000);
});
