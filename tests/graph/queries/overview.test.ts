import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NodeId } from '#graph/model/ids.ts';
import { BANDS, OverviewPlan } from '#graph/model/overview-plan.ts';
import { defaultOverview } from '#graph/queries/default-overview.ts';
import { assembleOverview, type LiftedMapping, OverviewAnswer, plannedNodes } from '#graph/queries/overview.ts';
import { memoryStore } from '#graph/store/memory-store.ts';
import { datasetArbitrary, FEW_DATASETS } from '#tests/support/dataset-arbitrary.ts';
import { aNode, aRelation } from '#tests/support/nodes.ts';
import { smallDataset } from '#tests/support/small-dataset.ts';

const plan = OverviewPlan.parse({
	lanes: [
		{ id: 'no', label: { nb: 'Norge' }, nodes: ['z1', 'z2'] },
		{ id: 'dk', label: { nb: 'Danmark' }, nodes: ['a1', 'a2'] },
	],
	bands: [
		{ id: 'policy', nodes: ['z1', 'a1'] },
		{ id: 'leadership', nodes: ['z2', 'a2'] },
		{ id: 'skills', nodes: ['none'] },
	],
	frames: [],
});

function lifted(from: Record<string, number>, to: Record<string, number>): LiftedMapping {
	const lifts = (ends: Record<string, number>) => Object.entries(ends).map(([id, distance]) => ({ id: NodeId.parse(id), distance }));
	return { from: lifts(from), to: lifts(to) };
}

function gathered(mappings: readonly LiftedMapping[]) {
	return assembleOverview({ plan, nodes: [], relations: [], mappings, hidden: new Map() }).correspondences;
}

test('mappings are gathered to the nearest nodes shown, from the first lane to the second', () => {
	expect(gathered([lifted({ z1: 2, z2: 1 }, { a1: 1 }), lifted({ a1: 0 }, { z2: 0 }), lifted({ a1: 3, a2: 3 }, { z1: 0 })])).toStrictEqual([
		{ from: 'z2', to: 'a1', count: 2 },
		{ from: 'z1', to: 'a1', count: 1 },
	]);
});

test('mappings inside a lane, or with an end in none, are left out', () => {
	expect(gathered([lifted({ z1: 0 }, { z2: 0 }), lifted({ none: 0 }, { z2: 0 }), lifted({}, { a1: 0 })])).toStrictEqual([]);
});

test('at most eight correspondences are drawn, the most numerous', () => {
	const ends = Array.from({ length: 9 }, (_, i) => NodeId.parse(`n${i}`));
	const lanes = plan.lanes.map((lane, i) => (i === 0 ? { ...lane, nodes: ends } : lane));
	const mappings = [...ends, ...ends.slice(1)].map((id) => lifted({ [id]: 0 }, { a1: 0 }));
	const { correspondences } = assembleOverview({ plan: { ...plan, lanes }, nodes: [], relations: [], mappings, hidden: new Map() });
	expect(correspondences).toStrictEqual(ends.slice(1).map((from) => ({ from, to: 'a1', count: 2 })));
});

test('editorial relations are drawn inside a band only', () => {
	const nodes = ['z1', 'z2', 'a1'].map((id) => aNode(id, 'goal'));
	const editorial = { evidence: { quality: 'editorial', sources: ['src.book'] } } as const;
	const relations = [
		aRelation('z1', 'uses', 'a1', editorial),
		aRelation('z1', 'uses', 'z2', editorial),
		aRelation('z2', 'uses', 'z1', { evidence: { ...editorial.evidence, quality: 'secondary' } }),
	];
	const { relations: shown } = assembleOverview({ plan, nodes, relations, mappings: [], hidden: new Map() });
	expect(shown.map((relation) => relation.id)).toStrictEqual(['z1:uses:a1', 'z2:uses:z1']);
});

test('without a plan the picture is empty', () => {
	expect(assembleOverview({ plan: undefined, nodes: [], relations: [], mappings: [], hidden: new Map() })).toStrictEqual({
		nodes: [],
		relations: [],
		lanes: [],
		bands: BANDS.map((id) => ({ id, nodes: [] })),
		frames: [],
		correspondences: [],
		hidden: {},
	});
});

test('the default plan frames each model with its uppermost parts, under the policies of its country', () => {
	const found = defaultOverview(smallDataset.nodes, smallDataset.relations);
	expect(found).toStrictEqual({
		lanes: [
			{ id: 'lanea', label: { da: 'Dansk model' }, nodes: ['dk.m', 'dk.m.o1', 'dk.m.o4'] },
			{
				id: 'laneb',
				label: { nb: 'Norsk modell', en: 'Norwegian model' },
				nodes: ['no.policy', 'no.m', 'no.m.n1', 'no.m.n3', 'no.m.g'],
			},
		],
		bands: [
			{ id: 'policy', nodes: ['no.policy'] },
			{ id: 'leadership', nodes: [] },
			{ id: 'skills', nodes: [] },
		],
		frames: [
			{ node: 'dk.m', from: 'leadership', to: 'skills', shape: 'box', nodes: ['dk.m.o1', 'dk.m.o4'] },
			{ node: 'no.m', from: 'leadership', to: 'skills', shape: 'box', nodes: ['no.m.n1', 'no.m.n3', 'no.m.g'] },
		],
	});
	expect(OverviewPlan.parse(found)).toStrictEqual(found);
});

test('every picture shows just the planned nodes, and lines only among them', async () => {
	await fc.assert(
		fc.asyncProperty(datasetArbitrary(), fc.boolean(), async ({ overview: authored, ...dataset }, keep) => {
			const overview = OverviewAnswer.parse(
				await memoryStore({ ...dataset, ...(keep && authored && { overview: authored }) }).overview({}),
			);
			const shown = new Set<string>(overview.nodes.map((node) => node.id));
			expect([...shown]).toStrictEqual([...plannedNodes(overview)].sort());
			const lines = [...overview.relations, ...overview.correspondences];
			expect(lines.filter(({ from, to }) => !shown.has(from) || !shown.has(to))).toStrictEqual([]);
			expect(overview.correspondences.length).toBeLessThanOrEqual(8);
		}),
		FEW_DATASETS,
	);
});
