import { beforeAll, describe, expect, it } from 'vitest';
import type { Dataset } from '#graph/model/dataset.ts';
import type { NodeKind } from '#graph/model/vocabulary.ts';
import { PathsParams } from '#graph/queries/paths.ts';
import { memoryStore } from '#graph/store/memory-store.ts';
import { readDataset } from '#seed/read-dataset.ts';

/** A reader asks how policy leads to leadership and to skills; a way through an actor or a resource is no answer. */
const NO_ANSWER: readonly NodeKind[] = ['actor', 'resource', 'model'];
const MOST_STEPS = 3;

let dataset: Dataset;
beforeAll(async () => {
	dataset = await readDataset('seed/data');
});

async function pathsBetween(from: string, to: string) {
	const { paths, subgraph } = await memoryStore(dataset).paths(PathsParams.parse({ from, to, limit: 20 }));
	const kinds = new Map(subgraph.nodes.map((node) => [node.id, node.kind]));
	return paths.map(({ nodes }) => ({ steps: nodes.length - 1, through: nodes.slice(1, -1).map((id) => kinds.get(id)) }));
}

describe('how policy leads to the levels of the Norwegian model', () => {
	it.each([
		['no.pol.edos', 'no.km.n1'],
		['no.pol.edos', 'no.km.n2'],
		['no.pol.edos', 'no.km.n3'],
		['no.pol.fdn', 'no.km.n1'],
	])('is told in a few steps from %s to %s, through no actor and no resource', async (from, to) => {
		const paths = await pathsBetween(from, to);
		const answers = paths.filter(({ through }) => !through.some((kind) => kind !== undefined && NO_ANSWER.includes(kind)));
		expect(answers).not.toStrictEqual([]);
		for (const { steps } of answers) expect(steps).toBeLessThanOrEqual(MOST_STEPS);
	});
});
