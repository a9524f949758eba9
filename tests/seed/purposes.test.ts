import { expect, test } from 'vitest';
import { readDataset } from '#seed/read-dataset.ts';

test('the purposes of the two national models have one shape, and those they share stand side by side', async () => {
	const { nodes, relations } = await readDataset('seed/data');
	const purposesOf = (model: string) => {
		const parts = relations.filter(({ kind, to }) => kind === 'partOf' && to === model).map(({ from }) => from);
		return nodes.filter(({ id, kind }) => kind === 'goal' && parts.includes(id));
	};
	const [norwegian, danish] = [purposesOf('no.km'), purposesOf('dk.mdk')];
	expect(norwegian.length).toBeGreaterThan(3);
	expect(danish.length).toBeGreaterThan(3);
	expect([...norwegian, ...danish].filter(({ form, order }) => form !== 'purpose' || order === undefined)).toStrictEqual([]);
	const shared = relations
		.filter(({ kind, from, to }) => kind === 'seeAlso' && norwegian.some(({ id }) => id === from) && danish.some(({ id }) => id === to))
		.map(({ from, to }) => [from, to]);
	expect(shared).toStrictEqual([1, 2, 3].map((number) => [`no.km.m${number}`, `dk.mdk.m${number}`]));
});
