import { expect, it } from 'vitest';
import { NodeId } from '#graph/model/ids.ts';
import { memoryStore } from '#graph/store/memory-store.ts';
import { smallDataset } from '#tests/support/small-dataset.ts';
import { branchOfPrefix, modelOfPrefix, prefixesOf, wordsOfId } from '#web/details/nearest.tsx';

it('of an unknown id is the node that its longest known prefix names', async () => {
	const store = memoryStore(smallDataset);
	const { models } = await store.models({});
	const { root } = await store.outline({ id: NodeId.parse('no.m') });
	expect(prefixesOf('no.m.t2.x')).toStrictEqual(['no.m.t2', 'no.m', 'no']);
	expect(modelOfPrefix('no.m.t2.x', models)?.id).toBe('no.m');
	expect(modelOfPrefix('res.m', models)).toBeUndefined();
	expect(branchOfPrefix('no.m.t2.x', root).id).toBe('no.m.t2');
	expect(branchOfPrefix('no.m.t99', root).id).toBe('no.m');
	expect(wordsOfId('no.pol.digital-agenda')).toBe('digital agenda');
});
