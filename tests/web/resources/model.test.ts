import { describe, expect, it } from 'vitest';
import type { Node } from '#graph/model/node.ts';
import { memoryStore } from '#graph/store/memory-store.ts';
import { smallDataset } from '#tests/support/small-dataset.ts';
import { catalogueOf, facetValues, listedResources, matchingEntries, providerKey } from '#web/resources/model.ts';
import { type Selection, selectionIn } from '#web/resources/url.ts';

const snapshot = await memoryStore(smallDataset).snapshot({});
const nameOf = (offer: string) => (offer === 'online' ? 'kurs på nett' : 'varslet');
const entries = catalogueOf(listedResources(snapshot, 'nb'), snapshot, nameOf);
const choosing = (choice: Partial<Selection>): Selection => ({ ...selectionIn({}), ...choice });
const ids = (text: string, choice: Partial<Selection>) =>
	matchingEntries(entries, text, choosing(choice))
		.map(({ node }) => node.id)
		.sort();

describe('the catalogue', () => {
	it('counts a resource that teaches a part for the whole as well', () => {
		expect(ids('', { teaches: ['no.m.t2'] })).toStrictEqual(['res.area', 'res.theme']);
		expect(ids('', { level: ['no.m.n3'] })).toStrictEqual(['res.area', 'res.level', 'res.theme']);
		expect(ids('', { model: ['dk.m'] })).toStrictEqual(['res.dk', 'res.related']);
	});

	it('counts facts that no source states as their own value', () => {
		expect(ids('', { free: ['yes'] })).toStrictEqual(['res.area']);
		expect(ids('', { free: ['none'] })).toStrictEqual(['res.dk', 'res.level', 'res.related', 'res.theme']);
		expect(facetValues(entries, '', choosing({}), 'free')).toStrictEqual([
			{ value: 'yes', count: 1, depth: 0 },
			{ value: 'none', count: 4, depth: 0 },
		]);
	});

	it('tells free of charge from free with limits, and finds what is online or announced', () => {
		const more: Readonly<Record<string, Partial<Node>>> = {
			'res.area': { freeFor: { nb: 'for kommuner' } },
			'res.dk': { online: true },
			'res.level': { online: true, status: 'announced' },
		};
		const nodes = snapshot.nodes.map((node) => ({ ...node, ...more[node.id] }));
		const listed = catalogueOf(listedResources({ ...snapshot, nodes }, 'nb'), snapshot, nameOf);
		const found = (choice: Partial<Selection>, text = '') => matchingEntries(listed, text, choosing(choice)).map(({ node }) => node.id);
		expect(found({ free: ['yes'] })).toStrictEqual([]);
		expect(found({ free: ['some'] })).toStrictEqual(['res.area']);
		expect(found({ offer: ['online'] }).sort()).toStrictEqual(['res.dk', 'res.level']);
		expect(found({ offer: ['announced'] })).toStrictEqual(['res.level']);
		expect(found({}, 'kurs på nett').sort()).toStrictEqual(['res.dk', 'res.level']);
	});

	it('treats values of one facet as alternatives, and combines facets and words', () => {
		expect(ids('', { teaches: ['no.m.t2', 'dk.m.o1'] })).toStrictEqual(['res.area', 'res.related', 'res.theme']);
		expect(ids('', { teaches: ['no.m.t2'], free: ['yes'] })).toStrictEqual(['res.area']);
		expect(ids('krav', { level: ['no.m.n3'] })).toStrictEqual(['res.theme']);
		expect(ids('okosystem', {})).toStrictEqual(['res.related']);
	});

	it('counts each value’s results under the other facets’ filters', () => {
		const counts = facetValues(entries, '', choosing({ free: ['yes'], model: ['dk.m'] }), 'model');
		expect(counts).toStrictEqual([
			{ value: 'no.m', count: 1, depth: 0 },
			{ value: 'dk.m', count: 0, depth: 0 },
		]);
	});

	it('indents parts under their parents, in the model’s order', () => {
		expect(facetValues(entries, '', choosing({}), 'teaches').map(({ value, depth }) => `${value} ${depth}`)).toStrictEqual([
			'dk.m.o1 0',
			'dk.m.o4 0',
			'dk.m.o4.u1 1',
			'no.m.t2 0',
			'no.m.t2.krav 1',
		]);
	});
});

describe('the key of a provider', () => {
	it.each([
		['DFØ og Digdir', 'dfo-og-digdir'],
		['Økonomistyrelsen', 'okonomistyrelsen'],
		['Dataetisk Råd', 'dataetisk-rad'],
		['arkitekturguiden.digitaliser.dk', 'arkitekturguiden-digitaliser-dk'],
	])('can be read in an address: %s', (name, key) => {
		expect(providerKey(name)).toBe(key);
	});
});
