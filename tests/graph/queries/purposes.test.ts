import { expect, test } from 'vitest';
import { Dataset } from '#graph/model/dataset.ts';
import { NodeId } from '#graph/model/ids.ts';
import { memoryStore } from '#graph/store/memory-store.ts';
import { datasetWithPurposes } from '#tests/support/purposes-dataset.ts';

const PAIR = { a: NodeId.parse('no.m'), b: NodeId.parse('dk.m') };

async function purposesIn(dataset: Dataset) {
	const { purposes, audience } = await memoryStore(dataset).comparison(PAIR);
	const words = (side: typeof purposes.left) => side.map(({ of, node }) => `${node.id} of ${of}`);
	return { left: words(purposes.left), right: words(purposes.right), shared: purposes.shared.map(({ id }) => id), audience };
}

test('a comparison holds what both models and their parts are for, the whole before its parts, and what they share', async () => {
	expect(await purposesIn(datasetWithPurposes)).toStrictEqual({
		left: ['no.m.form.sprak of no.m', 'no.m.form.alle of no.m', 'no.m.n3.form of no.m.n3'],
		right: ['dk.m.form.sprog of dk.m'],
		shared: ['no.m.form.sprak:refersTo:dk.m.form.sprog', 'no.m.n3.form:refersTo:dk.m.form.sprog'],
		audience: { left: ['leaders', 'suppliers'], right: [] },
	});
});

test('other goals of a model are no purposes, nor are the purposes of anything else', async () => {
	const changed = Dataset.parse({
		...datasetWithPurposes,
		nodes: datasetWithPurposes.nodes.map((node) => (node.id === 'no.m.form.alle' ? { ...node, form: 'effect' } : node)),
		relations: datasetWithPurposes.relations.filter(({ id }) => id !== 'dk.m.form.sprog:partOf:dk.m'),
	});
	expect(await purposesIn(changed)).toMatchObject({
		left: ['no.m.form.sprak of no.m', 'no.m.n3.form of no.m.n3'],
		right: [],
		shared: [],
	});
});
