import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NodeId } from '#graph/model/ids.ts';
import { BANDS, OverviewPlan } from '#graph/model/overview-plan.ts';
import { defaultOverview } from '#graph/queries/default-overview.ts';
import type { MappedRows } from '#graph/queries/mapped.ts';
import { assembleOverview, OverviewAnswer, plannedNodes } from '#graph/queries/overview.ts';
import { memoryStore } from '#graph/store/memory-store.ts';
import { datasetArbitrary, FEW_DATASETS } from '#tests/support/dataset-arbitrary.ts';
import { aMapping, aNode, aRelation } from '#tests/support/nodes.ts';
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

const NO_MAPPINGS: MappedRows = { mappings: [], nodes: [], partOf: [] };

/** Parts are `whole.part`, in the model that the whole's first letter names. */
function gathered(mappings: MappedRows['mappings'], shown = plan) {
	const ids = [...new Set(mappings.flatMap(({ from, to }) => [from, to]))];
	const wholes = ids.flatMap((id) => id.split('.').map((_, i, parts) => parts.slice(0, i + 1).join('.')));
	const nodes = [...new Set(wholes)].map((id) => aNode(id, 'area', id, { model: id.slice(0, 1) }));
	const partOf = nodes.flatMap(({ id }) => {
		const whole = id.split('.').slice(0, -1).join('.');
		return whole === '' ? [] : [aRelation(id, 'partOf', whole)];
	});
	return assembleOverview({ plan: shown, nodes: [], relations: [], mapped: { mappings, nodes, partOf }, hidden: new Map() })
		.correspondences;
}

test('mappings are drawn between the nearest nodes shown, read from the first lane, their own apart from those below', () => {
	const between = aMapping('a1', 'broadMatch', 'z2');
	const found = gathered([between, aMapping('z2.p', 'relatedMatch', 'a1.p.q'), aMapping('z1.p', 'closeMatch', 'a1')]);
	expect(found.map(({ own, ...rest }) => ({ ...rest, own: own.map(({ id, kind, from, to }) => [id, kind, from, to]) }))).toStrictEqual([
		{ from: 'z2', to: 'a1', count: 2, below: 1, own: [[between.id, 'narrowMatch', 'z2', 'a1']] },
		{ from: 'z1', to: 'a1', count: 1, below: 1, own: [] },
	]);
});

test('a pair counts all that lies below it, also what is drawn between nearer nodes', () => {
	const lanes = plan.lanes.map((lane, i) => (i === 0 ? { ...lane, nodes: [...lane.nodes, NodeId.parse('z1.p')] } : lane));
	const found = gathered([aMapping('z1.p', 'closeMatch', 'a1.x'), aMapping('z1.q', 'closeMatch', 'a1.x')], { ...plan, lanes });
	expect(found.map(({ from, to, count }) => [from, to, count])).toStrictEqual([
		['z1', 'a1', 2],
		['z1.p', 'a1', 1],
	]);
});

test('mappings inside a lane, or with an end in none, are left out', () => {
	expect(
		gathered([aMapping('z1', 'closeMatch', 'z2'), aMapping('none', 'closeMatch', 'z2'), aMapping('x', 'closeMatch', 'a1')]),
	).toStrictEqual([]);
});

test('at most eight correspondences are drawn, those with mappings of their own first, then the most numerous', () => {
	const ends = Array.from({ length: 9 }, (_, i) => NodeId.parse(`n${i}`));
	const lanes = plan.lanes.map((lane, i) => (i === 0 ? { ...lane, nodes: ends } : lane));
	const below = ends.flatMap((id, i) => [...Array(i).keys()].map((j) => aMapping(`${id}.p${j}`, 'closeMatch', 'a1')));
	const found = gathered([aMapping('n0', 'closeMatch', 'a1'), ...below], { ...plan, lanes });
	expect(found.map(({ from, count }) => [from, count])).toStrictEqual([['n0', 1], ...[8, 7, 6, 5, 4, 3, 2].map((i) => [`n${i}`, i])]);
});

test('editorial relations are drawn inside a band only', () => {
	const nodes = ['z1', 'z2', 'a1'].map((id) => aNode(id, 'goal'));
	const editorial = { evidence: { quality: 'editorial', sources: ['src.book'] } } as const;
	const relations = [
		aRelation('z1', 'uses', 'a1', editorial),
		aRelation('z1', 'uses', 'z2', editorial),
		aRelation('z2', 'uses', 'z1', { evidence: { ...editorial.evidence, quality: 'secondary' } }),
	];
	const { relations: shown } = assembleOverview({ plan, nodes, relations, mapped: NO_MAPPINGS, hidden: new Map() });
	expect(shown.map((relation) => relation.id)).toStrictEqual(['z1:uses:a1', 'z2:uses:z1']);
});

test('without a plan the picture is empty', () => {
	expect(assembleOverview({ plan: undefined, nodes: [], relations: [], mapped: NO_MAPPINGS, hidden: new Map() })).toStrictEqual({
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
