import { beforeAll, expect, test } from 'vitest';
import type { Dataset } from '#graph/model/dataset.ts';
import { NodeId } from '#graph/model/ids.ts';
import { memoryStore } from '#graph/store/memory-store.ts';
import { checkSeed } from '#seed/check.ts';
import { readSeed } from '#seed/read.ts';
import { readDataset } from '#seed/read-dataset.ts';

const FOLDER = 'seed/data';

let dataset: Dataset;

beforeAll(async () => {
	dataset = await readDataset(FOLDER);
});

function countOf(kind: string, model?: string): number {
	return dataset.nodes.filter((node) => node.kind === kind && (model === undefined || node.model === model)).length;
}

async function resourcesOf(id: string): Promise<number> {
	const { resources } = await memoryStore(dataset).resources({ id: NodeId.parse(id) });
	return resources.length;
}

test('the shipped seed has no findings', async () => {
	expect(checkSeed(await readSeed(FOLDER))).toStrictEqual([]);
});

test('the shipped seed is as large as it promises', () => {
	expect(dataset.nodes.length).toBeGreaterThanOrEqual(110);
	expect(dataset.relations.length).toBeGreaterThanOrEqual(170);
	expect(countOf('resource')).toBeGreaterThanOrEqual(25);
	expect(countOf('strategy')).toBeGreaterThanOrEqual(12);
	expect(dataset.overview).toBeDefined();
});

test('what has a name in open sources is there, and nothing is made up', () => {
	expect({
		levels: countOf('level', 'no.km'),
		norwegianAreas: countOf('area', 'no.km'),
		danishAreas: countOf('area', 'dk.mdk'),
		danishThemes: countOf('theme', 'dk.mdk'),
		danishCompetences: countOf('competence', 'dk.mdk'),
		roles: countOf('role'),
	}).toStrictEqual({ levels: 3, norwegianAreas: 4, danishAreas: 4, danishThemes: 9, danishCompetences: 6, roles: 0 });
});

test('resources are reached from either model', async () => {
	expect(await resourcesOf('no.km.t2')).toBeGreaterThanOrEqual(5);
	expect(await resourcesOf('dk.mdk.o4')).toBeGreaterThanOrEqual(3);
});
