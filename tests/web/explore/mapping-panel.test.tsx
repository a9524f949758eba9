import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { diagram, openWindow } from '#tests/support/headless-diagram.tsx';
import { renderPage } from '#tests/support/page.tsx';

vi.setConfig({ testTimeout: 60_000 });
beforeAll(() => import('#web/explore/side-panel.tsx'), 60_000);
beforeEach(() => openWindow(1440));
afterEach(cleanup);

const T2 = 'no.m.t2';
const OWN = 'no.m.t2:closeMatch:dk.m.o4';
const BELOW = 'dk.m.o4.k1:broadMatch:no.m.t2.krav';

async function exploring(address: string) {
	const page = renderPage(address);
	await screen.findByRole('tree');
	await waitFor(() => expect(diagram().nodes('.card').length).toBeGreaterThan(0));
	return page;
}

const search = ({ router }: Awaited<ReturnType<typeof exploring>>) => router.state.location.search;
const panel = async (name = 'Samsvar i detalj') => within(await screen.findByRole('complementary', { name }));

describe('the mappings of a line', () => {
	it('open in place by a click on the line or its pill, and dim the rest', async () => {
		const page = await exploring('/?lang=nb');
		const line = `aggregate:${T2}:dk.m.o4`;
		diagram().getElementById(`count:${line}`).emit('tap');
		await waitFor(() => expect(search(page)).toMatchObject({ pair: `${T2},dk.m.o4` }));
		const opened = await panel();
		const heading = await opened.findByRole('heading', { level: 4, name: /Styring og strategi ligner mye på Strategi og udvikling/ });
		expect(document.activeElement).toBe(heading);
		expect(opened.getByText('Begge handler om det samme.')).toBeTruthy();
		expect(opened.getByText(/høy sikkerhet/)).toBeTruthy();
		for (const country of ['Norge', 'Danmark']) await opened.findByRole('heading', { name: new RegExp(`Ressurser fra ${country}`) });
		expect(opened.getByRole('link', { name: 'Se i sammenligningen' }).getAttribute('href')).toContain(`mapping=${OWN}`);
		await waitFor(() =>
			expect(
				diagram()
					.nodes('.card')
					.not('.dimmed')
					.map((card) => card.id())
					.sort(),
			).toStrictEqual(['dk.m.o4', T2]),
		);
		diagram().getElementById('aggregate:no.m.t2:dk.m.o1').emit('tap');
		await waitFor(() => expect(search(page)).toMatchObject({ pair: `${T2},dk.m.o1` }));
	});

	it('lead from the pair to those of the parts, and back', async () => {
		const page = await exploring(`/?lang=nb&pair=${T2},dk.m.o4`);
		const opened = await panel();
		const below = within(await opened.findByRole('region', { name: 'I delene under' }));
		await userEvent.click(below.getByRole('link', { name: 'Vis samsvaret i detalj: Kravformulering er videre enn Digital kompetence' }));
		await opened.findByRole('heading', { level: 4, name: /Kravformulering er videre enn Digital kompetence/ });
		expect(search(page)).toMatchObject({ pair: `${T2},dk.m.o4`, mapping: BELOW });
		await userEvent.click(opened.getByRole('link', { name: /Alle 2 mellom Styring og strategi og Strategi og udvikling/ }));
		await opened.findByRole('heading', { level: 4, name: /ligner mye på/ });
		expect(search(page)).not.toHaveProperty('mapping');
	});

	it('close by Escape, back to the details of the selected card, which takes the focus', async () => {
		const page = await exploring(`/?lang=nb&selected=${T2}&mapping=${OWN}`);
		await (await panel()).findByRole('heading', { level: 4, name: /ligner mye på/ });
		await userEvent.keyboard('{Escape}');
		await waitFor(() => expect(search(page)).toStrictEqual({ lang: 'nb', selected: T2 }));
		const title = await (await panel('Detaljer')).findByRole('heading', { level: 2, name: 'Styring og strategi' });
		await waitFor(() => expect(document.activeElement).toBe(title));
	});

	it('read from the selected card, in the picture and beside it', async () => {
		await exploring(`/?lang=nb&selected=dk.m.o4.k1&mapping=${BELOW}`);
		await (await panel()).findByRole('heading', { level: 4, name: /Digital kompetence.*er snevrere enn.*Kravformulering/ });
	});

	it('are reached from the details, own apart from those of the parts, counted as in the picture', async () => {
		const page = await exploring(`/?lang=nb&selected=${T2}`);
		const section = within(await screen.findByRole('region', { name: /^Samsvar/ }));
		expect(section.getByRole('heading', { level: 4 }).textContent).toMatch(/Dansk model.* 3$/);
		expect(section.getByText('1 direkte, 2 i delene under')).toBeTruthy();
		await userEvent.click(
			section.getByRole('link', { name: 'Vis samsvaret i detalj: Styring og strategi ligner mye på Strategi og udvikling' }),
		);
		await waitFor(() => expect(search(page)).toStrictEqual({ lang: 'nb', selected: T2, mapping: OWN }));
		await (await panel()).findByRole('heading', { level: 4, name: /ligner mye på/ });
	});

	it.each([
		['mapping=no.m.t2:exactMatch:nobody', 'Samsvaret i lenken finnes ikke.'],
		['mapping=nonsense', 'Samsvaret i lenken finnes ikke.'],
		['pair=no.m.n1,dk.m.o1', 'Det er ikke samsvar mellom de to i lenken.'],
		['pair=no.m.n1,no.m.t2', 'Det er ikke samsvar mellom de to i lenken.'],
		['pair=no.policy,dk.m.o1', 'Det er ikke samsvar mellom de to i lenken.'],
	])('that do not exist are told: %s', async (query, text) => {
		await exploring(`/?lang=nb&${query}`);
		expect(await (await panel()).findByText(new RegExp(text))).toBeTruthy();
	});
});
