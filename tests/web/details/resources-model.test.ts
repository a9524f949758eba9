import { describe, expect, it } from 'vitest';
import { NodeId } from '#graph/model/ids.ts';
import type { Node } from '#graph/model/node.ts';
import { aNode } from '#tests/support/nodes.ts';
import { type FoundResource, filteredResources, NO_FILTERS, resourceChoices } from '#web/details/resources-model.ts';

function found(id: string, label: string, facts: Partial<Node>): FoundResource {
	const node = aNode(id, 'resource', label, facts);
	return { node, route: 'direct', path: [NodeId.parse('no.m.t2'), node.id] };
}

const RESOURCES = [
	found('res.c', 'Ål', { provider: 'Digdir', languages: ['nb'], form: 'course', free: true }),
	found('res.a', 'Zen', { languages: ['da', 'nb'], form: 'guide' }),
	found('res.b', 'Arkiv', { provider: 'KS', form: 'guide', free: false }),
];
const labels = (resources: readonly FoundResource[]) => resources.map(({ node }) => node.label.nb);

describe('the resources of a node', () => {
	it('keep the order of the answer by default', () => {
		expect(filteredResources(RESOURCES, NO_FILTERS, 'nb')).toStrictEqual(RESOURCES);
	});

	it('are sorted by name in the language’s collation, or by provider with unknown ones last', () => {
		expect(labels(filteredResources(RESOURCES, { ...NO_FILTERS, order: 'title' }, 'nb'))).toStrictEqual(['Arkiv', 'Zen', 'Ål']);
		expect(labels(filteredResources(RESOURCES, { ...NO_FILTERS, order: 'title' }, 'en'))).toStrictEqual(['Ål', 'Arkiv', 'Zen']);
		expect(labels(filteredResources(RESOURCES, { ...NO_FILTERS, order: 'provider' }, 'nb'))).toStrictEqual(['Ål', 'Arkiv', 'Zen']);
	});

	it('combine all filters; an unknown price is not free', () => {
		expect(labels(filteredResources(RESOURCES, { ...NO_FILTERS, onlyFree: true }, 'nb'))).toStrictEqual(['Ål']);
		expect(labels(filteredResources(RESOURCES, { ...NO_FILTERS, language: 'nb' }, 'nb'))).toStrictEqual(['Ål', 'Zen']);
		expect(labels(filteredResources(RESOURCES, { ...NO_FILTERS, language: 'nb', form: 'guide' }, 'nb'))).toStrictEqual(['Zen']);
	});

	it('offer filter values by frequency, and none if there is only one', () => {
		expect(resourceChoices(RESOURCES)).toStrictEqual({
			languages: [
				{ value: 'nb', count: 2 },
				{ value: 'da', count: 1 },
			],
			forms: [
				{ value: 'guide', count: 2 },
				{ value: 'course', count: 1 },
			],
			free: 1,
		});
		expect(resourceChoices(RESOURCES.slice(0, 1))).toStrictEqual({ languages: [], forms: [], free: 1 });
		expect(resourceChoices(RESOURCES.slice(0, 2)).languages).toStrictEqual([
			{ value: 'nb', count: 2 },
			{ value: 'da', count: 1 },
		]);
		expect(resourceChoices([...RESOURCES.slice(0, 1), ...RESOURCES.slice(2)]).languages).toStrictEqual([]);
	});
});
