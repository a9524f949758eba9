import { expect, it } from 'vitest';
import { NodeId } from '#graph/model/ids.ts';
import { memoryStore } from '#graph/store/memory-store.ts';
import { smallDataset } from '#tests/support/small-dataset.ts';
import { ownResources } from '#web/view-model/compare-resources.ts';

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
