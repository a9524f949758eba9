import { expect, it } from 'vitest';
import { NodeId } from '#graph/model/ids.ts';
import { memoryStore } from '#graph/store/memory-store.ts';
import { smallDataset } from '#tests/support/small-dataset.ts';
import { mappedResources, ownResources } from '#web/compare/model/resources.ts';

const store = memoryStore(smallDataset);

it('keeps the resources of the concept’s own model and names the part they teach', async () => {
	const { root } = await store.outline({ id: NodeId.parse('no.m') });
	const { resources } = await store.resources({ id: NodeId.parse('no.m.t2') });
	expect(resources.map(({ route }) => route)).toContain('mapping');
	expect(ownResources(resources, root).map(({ node, place }) => [node.id, place?.id])).toStrictEqual([
		['res.area', undefined],
		['res.theme', 'no.m.t2.krav'],
		['res.level', 'no.m.n3'],
	]);
});

it('finds the resources that teach the counterparts, and names the counterpart', async () => {
	const { root } = await store.outline({ id: NodeId.parse('dk.m') });
	const { resources } = await store.resources({ id: NodeId.parse('no.m.t2') });
	expect(mappedResources(resources, root).map(({ node, place }) => [node.id, place?.id])).toStrictEqual([['res.dk', 'dk.m.o4.u1']]);
});

it('finds nothing through related mappings', async () => {
	const { root } = await store.outline({ id: NodeId.parse('dk.m') });
	const { resources } = await store.resources({ id: NodeId.parse('no.m.t1') });
	expect(mappedResources(resources, root)).toStrictEqual([]);
});
