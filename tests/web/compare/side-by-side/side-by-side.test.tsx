import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Dataset } from '#graph/model/dataset.ts';
import { memoryStore } from '#graph/store/memory-store.ts';
import { aNode, aRelation } from '#tests/support/nodes.ts';
import { renderPage } from '#tests/support/page.tsx';
import { smallDataset } from '#tests/support/small-dataset.ts';

// Rendering the full page and querying by role in jsdom is slow on a busy machine.
vi.setConfig({ testTimeout: 60_000 });
afterEach(() => {
	cleanup();
	vi.restoreAllMocks();
});

const SIDE = '/sammenlign/no.m/dk.m?lang=nb&view=side';

function tree(name: string) {
	return screen.findByRole('tree', { name });
}

function titles(found: HTMLElement): readonly (string | null)[] {
	return within(found)
		.getAllByRole('treeitem')
		.map((item) => item.getAttribute('aria-label'));
}

function item(found: HTMLElement, name: string): HTMLElement {
	return within(found).getByRole('treeitem', { name });
}

function description(row: HTMLElement): string | undefined {
	return document.getElementById(row.getAttribute('aria-describedby') ?? '')?.textContent;
}

/** Element sizes as on a screen of this width, since jsdom does no layout. */
function openScreen(width: number): void {
	const widths: Record<string, number> = { facing: width - 32, 'facing-middle': width < 832 ? 44 : 108 };
	vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
		return new DOMRect(0, 0, widths[this.className] ?? 0, 0);
	});
}

/** The small Danish model with a chain of nested themes under its first area. */
function deepDataset(depth: number): Dataset {
	const ids = ['dk.m.o1', ...Array.from({ length: depth }, (_, i) => `dk.m.x${String(i).padStart(2, '0')}`)];
	const steps = ids.slice(1).map((id, i) => aRelation(id, 'partOf', ids[i] ?? 'dk.m'));
	const themes = ids.slice(1).map((id) => aNode(id, 'theme', { da: 'Informationssikkerhed' }, { model: 'dk.m' }));
	const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : 1);
	return Dataset.parse({
		...smallDataset,
		nodes: [...smallDataset.nodes, ...themes].sort(byId),
		relations: [...smallDataset.relations, ...steps].sort(byId),
	});
}

describe('two trees side by side', () => {
	it.each([320, 360, 375, 390, 412, 768, 1280])('fit on a screen of %i px, however deep they are', async (width) => {
		openScreen(width);
		renderPage(SIDE, memoryStore(deepDataset(40)));
		expect(titles(await tree('Norsk modell'))).toContain('Styring og strategi');
		expect(titles(await tree('Dansk model'))).toContain('Informationssikkerhed');
	});

	it('hold every part of both models, including stubs', async () => {
		renderPage(SIDE);
		expect(titles(await tree('Norsk modell'))).toStrictEqual([
			'Politikk',
			'Fagkunnskap og ferdigheter',
			'Økosystem',
			'Styring og strategi',
			'Kravformulering',
			'Agere cybersikkert',
			'Lederkompetanser',
			'Sette borger i sentrum',
			'2 kompetanser uten navn i åpne kilder',
			'Kompetanseutvikling',
			'1 nivå uten navn i åpne kilder',
		]);
		expect(titles(await tree('Dansk model'))).toContain('2 temaer uten navn i åpne kilder');
	});

	it('describe the links of a focused concept, as read from its side', async () => {
		renderPage(SIDE);
		const [norwegian, danish] = [await tree('Norsk modell'), await tree('Dansk model')];
		expect(description(item(norwegian, 'Kravformulering'))).toBe('tema. 1 samsvar: er videre enn Digital kompetence');
		expect(description(item(danish, 'Digital kompetence'))).toBe('kompetanse. 1 samsvar: er snevrere enn Kravformulering');
		expect(description(item(norwegian, 'Sette borger i sentrum'))).toBe('kompetanse. Uten motstykke');
		expect(description(item(norwegian, 'Kompetanseutvikling'))).toBe('kompetanse. Kan ikke vurderes');
		expect(description(item(norwegian, 'Politikk'))).toBe('nivå. Ikke vurdert');
	});

	it('support the keyboard: one tab stop, arrow keys, left to collapse, type-ahead', async () => {
		const { router } = renderPage(SIDE);
		const found = await tree('Norsk modell');
		expect(
			within(found)
				.getAllByRole('treeitem')
				.filter((row) => row.tabIndex === 0),
		).toHaveLength(1);
		item(found, 'Politikk').focus();
		await userEvent.keyboard('{ArrowDown}');
		expect(document.activeElement).toBe(item(found, 'Fagkunnskap og ferdigheter'));
		await userEvent.keyboard('sty');
		expect(document.activeElement).toBe(item(found, 'Styring og strategi'));
		await userEvent.keyboard('{ArrowLeft}');
		await waitFor(() => expect(item(found, 'Styring og strategi').getAttribute('aria-expanded')).toBe('false'));
		expect(within(found).queryByRole('treeitem', { name: 'Kravformulering' })).toBeNull();
		expect(router.state.location.search).toMatchObject({ fold: 'no.m.t2' });
	});

	it('expand all siblings with the asterisk, and keep focus on a row whose toggle is clicked', async () => {
		const { router } = renderPage(`${SIDE}&fold=no.m.n3,no.m.g,dk.m.o1`);
		const found = await tree('Norsk modell');
		item(found, 'Politikk').focus();
		await userEvent.keyboard('*');
		await waitFor(() => expect(router.state.location.search).toMatchObject({ fold: 'dk.m.o1' }));
		const sign = item(found, 'Lederkompetanser').querySelector('button');
		if (sign === null) throw new TypeError('the row has no sign');
		await userEvent.click(sign);
		expect(document.activeElement).toBe(item(found, 'Lederkompetanser'));
		await waitFor(() => expect(item(found, 'Lederkompetanser').getAttribute('aria-expanded')).toBe('false'));
	});

	it('list the other side’s resources for a selected concept, after its mappings', async () => {
		const { router } = renderPage(SIDE);
		const found = await tree('Norsk modell');
		item(found, 'Styring og strategi').focus();
		await userEvent.keyboard('{Enter}');
		const panel = within(await screen.findByRole('complementary', { name: 'Valgt samsvar' }));
		await panel.findByRole('link', { name: /Styring og strategi ligner mye på Strategi og udvikling$/ });
		await panel.findByRole('heading', { name: /^Ressurser fra Danmark/ });
		await panel.findByText(/Vejledning i udvikling/);
		await panel.findByText('fra Udvikling');
		await panel.findByRole('heading', { name: /^Ressurser fra Norge/ });
		expect(item(found, 'Styring og strategi').getAttribute('aria-selected')).toBe('true');
		expect(router.state.location.search).toMatchObject({ concept: 'no.m.t2' });
	});

	it('keep the legend available, with and without a selection', async () => {
		renderPage(`${SIDE}&concept=no.m.t2`);
		const panel = within(await screen.findByRole('complementary', { name: 'Valgt samsvar' }));
		panel.getByText('Hva betyr ordene?');
		panel.getByText('Begrepet til venstre er videre: det rommer det andre og mer.');
	});

	it('collapse and expand completely', async () => {
		renderPage(SIDE);
		await userEvent.click(await screen.findByRole('button', { name: 'Fold alt' }));
		const found = await tree('Norsk modell');
		await waitFor(() =>
			expect(titles(found)).toStrictEqual([
				'Politikk',
				'Fagkunnskap og ferdigheter',
				'Lederkompetanser',
				'Kompetanseutvikling',
				'1 nivå uten navn i åpne kilder',
			]),
		);
		await userEvent.click(screen.getByRole('button', { name: 'Vis alt' }));
		await waitFor(() => expect(titles(found)).toContain('Kravformulering'));
	});
});
