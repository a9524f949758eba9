import { expect, it } from 'vitest';
import { MODEL_FORMS } from '#graph/model/vocabulary.ts';
import { memoryStore } from '#graph/store/memory-store.ts';
import { readDataset } from '#seed/read-dataset.ts';
import { modelGroups } from '#web/node/model-groups.ts';

it('puts the two national models before all other frameworks of the seed', async () => {
	const { models } = await memoryStore(await readDataset('seed/data')).models({});
	const [national, other, ...more] = modelGroups(models);
	expect([national?.name, national?.models.map(({ id }) => id)]).toStrictEqual(['national', ['dk.mdk', 'no.km']]);
	expect([other?.name, other?.models.length]).toStrictEqual(['other', models.length - 2]);
	expect(more).toStrictEqual([]);
	// What is no model of competences is not shown as one.
	expect(models.filter(({ form }) => !MODEL_FORMS.some((known) => known === form)).map(({ id }) => id)).toStrictEqual([]);
	expect(models.find(({ id }) => id === 'no.difi.rad')?.form).toBe('advice');
});

it('has one group where nothing tells models apart', () => {
	expect(modelGroups([{}, {}])).toStrictEqual([{ name: 'other', models: [{}, {}] }]);
});
