import { cleanup, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { NodeId } from '#graph/model/ids.ts';
import type { Node } from '#graph/model/node.ts';
import { memoryStore } from '#graph/store/memory-store.ts';
import { aNode, aRelation } from '#tests/support/nodes.ts';
import { renderPanel } from '#tests/support/page.tsx';
import { smallDataset } from '#tests/support/small-dataset.ts';
import { DetailsResources } from '#web/details/resources.tsx';
import type { FoundResource } from '#web/details/resources-model.ts';

afterEach(cleanup);

const AREA = aNode('no.m.t2', 'area', 'Styring og strategi', { model: 'no.m' });
const ignore = () => undefined;

function found(at: number, route: FoundResource['route'], facts: Partial<Node> = {}): FoundResource {
	const node = aNode(`res.r${at}`, 'resource', `Ressurs ${at}`, { form: 'guide', provider: `Tilbyder ${9 - at}`, ...facts });
	const place = NodeId.parse('no.m.t2.krav');
	return { node, route, path: route === 'direct' ? [AREA.id, node.id] : [AREA.id, place, node.id] };
}

const NINE = [
	...[1, 2, 3].map((at) => found(at, 'direct', { free: true, languages: ['nb'], licence: 'CC BY 4.0' })),
	...[4, 5, 6, 7, 8, 9].map((at) => found(at, 'descendant', { form: at === 9 ? 'course' : 'guide', languages: ['da'] })),
];

async function resources(answer: readonly FoundResource[]) {
	renderPanel(<DetailsResources node={AREA} answer={{ resources: [...answer] }} onSelect={ignore} />);
	return within(await screen.findByRole('region', { name: /^Ressurser/ }));
}
const titles = () => screen.getAllByRole('article').map((card) => card.querySelector('.resource-title')?.textContent);

describe('the resources in the details', () => {
	it('are only sorted and filtered where there are more than eight', async () => {
		expect((await resources(NINE.slice(0, 8))).queryByRole('combobox')).toBeNull();
		cleanup();
		expect((await resources(NINE)).getByRole('combobox', { name: 'Rekkefølge' })).toBeTruthy();
	});

	it('tell provider, format, language and licence of each, and the price in a pill', async () => {
		const section = await resources(NINE);
		const card = section.getByText('Tilbyder 8 · veileder · norsk bokmål · Lisens: CC BY 4.0').closest('article');
		expect([...(card?.querySelectorAll('.resource-tags > span') ?? [])].map((tag) => tag.textContent)).toStrictEqual(['gratis']);
	});

	it('tell for whom it is free, that it is announced and held on the net, what the link opens, and whom to ask', async () => {
		const freeFor = { nb: 'for kommuner' };
		const section = await resources([
			found(1, 'direct', {
				free: true,
				freeFor,
				status: 'announced',
				online: true,
				address: 'https://example.org/',
				opens: { nb: 'nyheten' },
			}),
			found(2, 'direct', { ask: NodeId.parse('no.actor') }),
		]);
		expect(section.getByText('gratis for kommuner')).toBeTruthy();
		expect(section.getByText('varslet')).toBeTruthy();
		expect(section.getByText('kurs på nett')).toBeTruthy();
		expect(section.getByText(/Lenken åpner: nyheten/)).toBeTruthy();
		expect((await section.findByRole('link', { name: 'Direktoratet' })).getAttribute('href')).toMatch(/^\/node\/no\.actor/);
	});

	it('say once that price and licence are unknown', async () => {
		const section = await resources(NINE.slice(3, 4));
		expect(section.getByText('Tilbyder 5 · veileder · dansk · pris og lisens ikke kjent')).toBeTruthy();
	});

	it('mark editorial placement and show its note, also for resources of a part', async () => {
		const krav = NodeId.parse('no.m.t2.krav');
		const taught = aRelation('res.theme', 'teaches', krav, {
			evidence: { quality: 'editorial', sources: ['src.note'] },
			note: { nb: 'Veilederen handler om krav.' },
		});
		const relations = smallDataset.relations.map((relation) => (relation.id === taught.id ? taught : relation));
		const store = memoryStore({ ...smallDataset, relations });
		const { resources: all } = await store.resources({ id: AREA.id });
		renderPanel(<DetailsResources node={AREA} answer={{ resources: [...all] }} onSelect={ignore} />, { store });
		const card = (await screen.findByText('Veilederen handler om krav.')).closest('article');
		expect(card?.querySelector('.resource-title')?.textContent).toBe('Veileder i krav');
		expect(card?.querySelector('.resource-facts')?.textContent).toMatch(/plassert av oss$/);
	});

	it('announce how many pass a filter, also for an empty group', async () => {
		const section = await resources(NINE);
		expect(section.getByRole('status').textContent).toBe('9 ressurser');
		await userEvent.click(section.getByRole('checkbox', { name: 'Bare gratis (3)' }));
		expect(section.getByRole('status').textContent).toBe('3 av 9 ressurser');
		expect(titles()).toStrictEqual(['Ressurs 1', 'Ressurs 2', 'Ressurs 3']);
		expect(section.getByText('Ingen av 6 her passer til det du har valgt.')).toBeTruthy();
		await userEvent.selectOptions(section.getByRole('combobox', { name: 'Type' }), 'kurs (1)');
		expect(section.getByRole('status').textContent).toBe('0 av 9 ressurser');
		await userEvent.click(section.getByRole('button', { name: 'Vis alle' }));
		expect(section.getByRole('status').textContent).toBe('9 ressurser');
	});

	it('form one list when sorted by name or provider, each with its reason', async () => {
		const section = await resources(NINE);
		await userEvent.selectOptions(section.getByRole('combobox', { name: 'Rekkefølge' }), 'Etter tilbyder');
		expect(titles()).toStrictEqual([9, 8, 7, 6, 5, 4, 3, 2, 1].map((at) => `Ressurs ${at}`));
		expect(section.queryByRole('heading', { level: 4 })).toBeNull();
		expect(await section.findAllByText('Fra Kravformulering (tema)')).toHaveLength(6);
		expect(section.getAllByText('Lagt direkte hit')).toHaveLength(3);
	});
});
