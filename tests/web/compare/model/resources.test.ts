import { expect, it } from 'vitest';
import { NodeId } from '#graph/model/ids.ts';
import { memoryStore } from '#graph/store/memory-store.ts';
import { smallDataset } from '#tests/support/small-dataset.ts';
import { mappedResources, ownResources } from '#web/compare/model/resources.ts';

const store = memoryStore(smallDataset);

it('keeps the resources of the own model and says which part they are for', async () => {
	const { root } = await store.outline({ id: NodeId.parse('no.m') });
	const { resources } = await store.resources({ id: NodeId.parse('no.m.t2') });
	expect(resources.map(({ route }) => route)).toContain('mapping');
	expect(ownResources(resources, root).map(({ node, place }) => [node.id, place?.id])).toStrictEqual([
		['res.area', undefined],
		['res.theme', 'no.m.t2.krav'],
		['res.level', 'no.m.n3'],
	]);
});

it('finds in the other model what teaches the counterparts, and says which of them', async () => {
	const { root } = await store.outline({ id: NodeId.parse('dk.m') });
	const { resources } = await store.resources({ id: NodeId.parse('no.m.t2') });
	expect(mappedResources(resources, root).map(({ node, place }) => [node.id, place?.id])).toStrictEqual([['res.dk', 'dk.m.o4.u1']]);
});

it('finds nothing in a model that is only related', async () => {
	const { root } = await store.outline({ id: NodeId.parse('dk.m') });
	const { resources } = await store.resources({ id: NodeId.parse('no.m.t1') });
	expect(mappedResources(resources, root)).toStrictEqual([]);
});
