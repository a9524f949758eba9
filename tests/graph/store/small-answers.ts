import { describe, expect, test } from 'vitest';
import { NotFoundError } from '#graph/model/errors.ts';
import { NodeId } from '#graph/model/ids.ts';
import { type QueryName, queryNames } from '#graph/queries/catalogue.ts';
import { NeighbourhoodParams } from '#graph/queries/neighbourhood.ts';
import type { Outline } from '#graph/queries/outline.ts';
import { PathsParams } from '#graph/queries/paths.ts';
import { SearchParams } from '#graph/queries/search.ts';
import type { GraphStore } from '#graph/store/graph-store.ts';
import { smallDataset } from '#tests/support/small-dataset.ts';

type Tree = readonly [id: string, ...children: Tree[]];

function treeOf({ id, children }: Outline): Tree {
	return [id, ...children.map(treeOf)];
}

function nodeOf(id: string) {
	return smallDataset.nodes.find((node) => node.id === id);
}

function relationOf(id: string) {
	return smallDataset.relations.find((relation) => relation.id === id);
}

const id = (text: string) => NodeId.parse(text);

/** Hand-written answers to each query about the small dataset; a query without answers does not compile. */
const ANSWERS: { readonly [Name in QueryName]: (store: () => GraphStore) => void } = {
	models(store) {
		test('counts what models declare, what has a name and what has none', async () => {
			expect((await store().models({})).models).toStrictEqual([
				{
					id: 'dk.m',
					label: { da: 'Dansk model' },
					labelOrigin: { da: 'owner' },
					country: 'DK',
					declares: { area: 4, theme: 2 },
					sourced: { area: 2, theme: 1, competence: 2 },
					missing: { area: 2, theme: 1 },
				},
				{
					id: 'no.m',
					label: { nb: 'Norsk modell', en: 'Norwegian model' },
					labelOrigin: { nb: 'owner', en: 'owner' },
					country: 'NO',
					declares: { level: 3, competence: 5 },
					sourced: { level: 2, area: 2, theme: 1, group: 1, competence: 3 },
					missing: { level: 1, competence: 2 },
				},
			]);
		});
	},

	outline(store) {
		test('outlines a model, each node once under its deepest parent, parentless ones under the model', async () => {
			expect(treeOf((await store().outline({ id: id('no.m') })).root)).toStrictEqual([
				'no.m',
				['no.m.n1'],
				['no.m.n3', ['no.m.t1'], ['no.m.t2', ['no.m.t2.krav', ['no.m.k1']]]],
				['no.m.g', ['no.m.k2']],
				['no.m.k3'],
			]);
		});
	},

	overview(store) {
		test('draws the first picture without editorial relations between bands', async () => {
			const overview = await store().overview({});
			expect(overview).toStrictEqual({
				...smallDataset.overview,
				nodes: ['dk.m', 'dk.m.o1', 'dk.m.o4', 'no.m', 'no.m.n1', 'no.m.n3', 'no.m.t2', 'no.policy'].map(nodeOf),
				relations: [
					'dk.m.o1:partOf:dk.m',
					'dk.m.o4:partOf:dk.m',
					'no.m.n1:buildsOn:no.m.n3',
					'no.m.n1:partOf:no.m',
					'no.m.n3:partOf:no.m',
					'no.m.t2:partOf:no.m.n3',
					'no.policy:guides:no.m.n1',
				].map(relationOf),
				correspondences: [
					{ from: 'no.m.t2', to: 'dk.m.o4', count: 2, own: [relationOf('no.m.t2:closeMatch:dk.m.o4')], below: 1 },
					{ from: 'no.m.n3', to: 'dk.m.o1', count: 2, own: [], below: 2 },
					{ from: 'no.m.t2', to: 'dk.m.o1', count: 1, own: [], below: 1 },
				],
				hidden: { 'dk.m.o1': 3, 'dk.m.o4': 1, 'no.m': 2, 'no.m.n3': 3, 'no.m.t2': 3, 'no.policy': 2 },
			});
		});
	},

	search(store) {
		async function found(params: object) {
			return (await store().search(SearchParams.parse(params))).hits.map((hit) => hit.node.id);
		}

		test.each([
			['kompetanse', ['no.m.k3', 'no.m.g', 'dk.m.o4.k1', 'no.goal']],
			['utvikling', ['dk.m.o4.u1', 'no.m.k3', 'dk.m.o4', 'res.dk']],
			['sikkerhet', ['dk.m.o1.k1', 'no.m.k1']],
			['okosystem', ['no.m.t1', 'dk.m.o1', 'res.related']],
			['requirements', ['no.m.t2.krav']],
			['økosystem data', ['dk.m.o1']],
			['verne', ['dk.m.o1.k1']],
		])('"%s" finds %o', async (q, ids) => {
			expect(await found({ q })).toStrictEqual(ids);
		});

		test('keeps to kinds and models, and counts what it does not show', async () => {
			expect(await found({ q: 'utvikling', kind: 'theme' })).toStrictEqual(['dk.m.o4.u1']);
			expect(await found({ q: 'utvikling', model: 'no.m' })).toStrictEqual(['no.m.k3']);
			expect(await store().search(SearchParams.parse({ q: 'utvikling', limit: 1 }))).toStrictEqual({
				hits: [{ node: nodeOf('dk.m.o4.u1'), match: { field: 'label', lang: 'da', text: 'Udvikling' } }],
				total: 4,
				truncated: false,
				suggestions: [],
			});
		});

		test('suggests words where nothing was found', async () => {
			expect(await store().search(SearchParams.parse({ q: 'okosistem' }))).toStrictEqual({
				hits: [],
				total: 0,
				truncated: false,
				suggestions: ['økosystem'],
			});
		});
	},

	node(store) {
		test('answers with a node and everything that touches it', async () => {
			expect(await store().node({ id: id('dk.m.o4.u1') })).toStrictEqual({
				node: nodeOf('dk.m.o4.u1'),
				relations: [
					{ relation: relationOf('dk.m.o4.u1:partOf:dk.m.o4'), other: nodeOf('dk.m.o4') },
					{ relation: relationOf('dk.m.o4.k1:partOf:dk.m.o4.u1'), other: nodeOf('dk.m.o4.k1') },
					{ relation: relationOf('res.dk:teaches:dk.m.o4.u1'), other: nodeOf('res.dk') },
				],
				sources: [smallDataset.sources[0]],
				assessments: smallDataset.assessments.filter(({ concept }) => concept === 'dk.m.o4.u1'),
				below: [
					{
						relation: relationOf('dk.m.o4.k1:broadMatch:no.m.t2.krav'),
						part: nodeOf('dk.m.o4.k1'),
						other: nodeOf('no.m.t2.krav'),
					},
				],
			});
		});

		test('names the sources of relations too', async () => {
			const { sources } = await store().node({ id: id('res.level') });
			expect(sources).toStrictEqual(smallDataset.sources.slice(0, 2));
		});
	},

	neighbourhood(store) {
		async function around(params: object) {
			const { nodes, relations, hidden } = await store().neighbourhood(NeighbourhoodParams.parse(params));
			return { nodes: nodes.map((node) => node.id), relations: relations.map((relation) => relation.id), hidden };
		}

		test('holds what is one step away, and counts what is left out', async () => {
			expect(await around({ id: 'no.m.t2.krav' })).toStrictEqual({
				nodes: ['dk.m.o4.k1', 'no.m.k1', 'no.m.t2', 'no.m.t2.krav', 'res.theme'],
				relations: [
					'dk.m.o4.k1:broadMatch:no.m.t2.krav',
					'no.m.k1:partOf:no.m.t2',
					'no.m.k1:partOf:no.m.t2.krav',
					'no.m.t2.krav:partOf:no.m.t2',
					'res.theme:teaches:no.m.t2.krav',
				],
				hidden: { 'dk.m.o4.k1': 1, 'no.m.k1': 1, 'no.m.t2': 3, 'res.theme': 1 },
			});
		});

		test('keeps the nearest, then the first by id', async () => {
			expect((await around({ id: 'no.m.t2.krav', depth: 2, limit: 6 })).nodes).toStrictEqual([
				'dk.m.o1.k1',
				'dk.m.o4.k1',
				'no.m.k1',
				'no.m.t2',
				'no.m.t2.krav',
				'res.theme',
			]);
		});

		test('walks only over the kinds asked for', async () => {
			expect((await around({ id: 'no.m.t2.krav', depth: 3, kind: ['area'] })).nodes).toStrictEqual(['dk.m.o4', 'no.m.t2', 'no.m.t2.krav']);
			expect(await around({ id: 'no.m.t2.krav', depth: 2, relation: ['teaches'] })).toStrictEqual({
				nodes: ['no.m.n3', 'no.m.t2.krav', 'res.theme'],
				relations: ['res.theme:teaches:no.m.n3', 'res.theme:teaches:no.m.t2.krav'],
				hidden: { 'no.m.n3': 6, 'no.m.t2.krav': 3 },
			});
		});
	},

	resources(store) {
		async function learn(from: string) {
			return (await store().resources({ id: id(from) })).resources.map(({ node, route, path }) => [node.id, route, path.join(' ')]);
		}

		test('come once, by the best route', async () => {
			expect(await learn('no.m.t2')).toStrictEqual([
				['res.area', 'direct', 'no.m.t2 res.area'],
				['res.theme', 'descendant', 'no.m.t2 no.m.t2.krav res.theme'],
				['res.level', 'ancestor', 'no.m.t2 no.m.n3 res.level'],
				['res.dk', 'mapping', 'no.m.t2 dk.m.o4 dk.m.o4.u1 res.dk'],
			]);
		});

		test('are reached through mappings stored the other way', async () => {
			expect(await learn('dk.m.o4.k1')).toStrictEqual([
				['res.dk', 'ancestor', 'dk.m.o4.k1 dk.m.o4.u1 res.dk'],
				['res.theme', 'mapping', 'dk.m.o4.k1 no.m.t2.krav res.theme'],
			]);
		});

		test('are not reached through related ones', async () => {
			expect(await learn('no.m.t1')).toStrictEqual([
				['res.level', 'ancestor', 'no.m.t1 no.m.n3 res.level'],
				['res.theme', 'ancestor', 'no.m.t1 no.m.n3 res.theme'],
			]);
		});
	},

	paths(store) {
		async function between(params: object) {
			return (await store().paths(PathsParams.parse(params))).paths.map((path) => path.nodes.join(' '));
		}

		test('pass through neither hubs nor models unless asked to', async () => {
			expect(await between({ from: 'no.goal', to: 'no.m.g' })).toStrictEqual([]);
			expect(await between({ from: 'no.goal', to: 'no.m.g', include: 'model' })).toStrictEqual(['no.goal no.m no.m.g']);
			expect(await between({ from: 'no.goal', to: 'no.m' })).toStrictEqual(['no.goal no.m']);
			expect(await between({ from: 'res.area', to: 'no.policy' })).toStrictEqual(['res.area no.m.t2 no.m.n3 no.policy']);
			expect(await between({ from: 'res.area', to: 'no.policy', include: 'publishes' })).toStrictEqual(['res.area no.actor no.policy']);
		});

		test('are all the shortest, in the order of ids', async () => {
			expect(await between({ from: 'res.dk', to: 'no.m.n3' })).toStrictEqual(['res.dk dk.m.o4.u1 dk.m.o4 no.m.t2 no.m.n3']);
			expect(await between({ from: 'res.dk', to: 'no.m.t2' })).toStrictEqual(['res.dk dk.m.o4.u1 dk.m.o4 no.m.t2']);
			expect(await between({ from: 'dk.m.o1.k1', to: 'no.m.n3' })).toStrictEqual([
				'dk.m.o1.k1 dk.m.o1 no.m.t1 no.m.n3',
				'dk.m.o1.k1 no.m.k1 no.m.t2 no.m.n3',
			]);
			expect(await between({ from: 'dk.m.o1.k1', to: 'no.m.n3', limit: 1 })).toStrictEqual(['dk.m.o1.k1 dk.m.o1 no.m.t1 no.m.n3']);
			expect(await between({ from: 'res.dk', to: 'no.m.t2', exclude: 'closeMatch' })).toStrictEqual([
				'res.dk dk.m.o4.u1 dk.m.o4.k1 no.m.t2.krav no.m.t2',
			]);
		});

		test('differ by their relations too, and come with what they are made of', async () => {
			expect(await store().paths(PathsParams.parse({ from: 'no.m.n1', to: 'no.m.n3' }))).toStrictEqual({
				paths: [{ nodes: ['no.m.n1', 'no.m.n3'], relations: ['no.m.n1:buildsOn:no.m.n3'] }],
				subgraph: { nodes: ['no.m.n1', 'no.m.n3'].map(nodeOf), relations: [relationOf('no.m.n1:buildsOn:no.m.n3')] },
			});
		});

		test('lead from a node to itself without a step', async () => {
			expect(await store().paths(PathsParams.parse({ from: 'no.m', to: 'no.m' }))).toStrictEqual({
				paths: [{ nodes: ['no.m'], relations: [] }],
				subgraph: { nodes: [nodeOf('no.m')], relations: [] },
			});
		});
	},

	comparison(store) {
		test('compares two models from left to right', async () => {
			const { left, right, mappings, assessments, coverage } = await store().comparison({ a: id('no.m'), b: id('dk.m') });
			expect([left.id, right.id]).toStrictEqual(['no.m', 'dk.m']);
			expect(mappings.map(({ id: row, from, kind, to }) => [row, from, kind, to])).toStrictEqual([
				['dk.m.o4.k1:broadMatch:no.m.t2.krav', 'no.m.t2.krav', 'narrowMatch', 'dk.m.o4.k1'],
				['no.m.k1:exactMatch:dk.m.o1.k1', 'no.m.k1', 'exactMatch', 'dk.m.o1.k1'],
				['no.m.t1:relatedMatch:dk.m.o1', 'no.m.t1', 'relatedMatch', 'dk.m.o1'],
				['no.m.t2:closeMatch:dk.m.o4', 'no.m.t2', 'closeMatch', 'dk.m.o4'],
			]);
			expect(assessments).toStrictEqual([...smallDataset.assessments].reverse());
			expect(coverage).toStrictEqual({
				left: {
					level: { declared: 3, sourced: 2, matched: 0, relatedOnly: 0, noCounterpart: 0, cannotAssess: 0, notAssessed: 2, missing: 1 },
					area: { sourced: 2, matched: 1, relatedOnly: 1, noCounterpart: 0, cannotAssess: 0, notAssessed: 0 },
					theme: { sourced: 1, matched: 1, relatedOnly: 0, noCounterpart: 0, cannotAssess: 0, notAssessed: 0 },
					competence: {
						declared: 5,
						sourced: 3,
						matched: 1,
						relatedOnly: 0,
						noCounterpart: 1,
						cannotAssess: 1,
						notAssessed: 0,
						missing: 2,
					},
				},
				right: {
					area: { declared: 4, sourced: 2, matched: 1, relatedOnly: 1, noCounterpart: 0, cannotAssess: 0, notAssessed: 0, missing: 2 },
					theme: { declared: 2, sourced: 1, matched: 0, relatedOnly: 0, noCounterpart: 1, cannotAssess: 0, notAssessed: 0, missing: 1 },
					competence: { sourced: 2, matched: 2, relatedOnly: 0, noCounterpart: 0, cannotAssess: 0, notAssessed: 0 },
				},
			});
		});
	},

	snapshot(store) {
		test('holds everything, in the order of ids', async () => {
			const { nodes, relations, sources, assessments, digest } = smallDataset;
			expect(await store().snapshot({})).toStrictEqual({ nodes, relations, sources, assessments: [...assessments].reverse(), digest });
		});
	},

	health(store) {
		test('counts what there is', async () => {
			const { nodes, relations, digest } = smallDataset;
			expect(await store().health({})).toStrictEqual({ nodes: nodes.length, relations: relations.length, digest });
		});
	},
};

export function smallAnswers(store: () => GraphStore): void {
	describe.each(queryNames)('%s', (name) => ANSWERS[name](store));

	test('returns the digest of its data', async () => expect(await store().digest()).toBe(smallDataset.digest));

	test('throws for unknown and retired ids, and for models that are none', async () => {
		const unknown = id('no.such');
		const retired = id('no.m.old');
		await expect(store().node({ id: unknown })).rejects.toThrow(new NotFoundError(unknown));
		await expect(store().node({ id: id('constructor') })).rejects.toThrow(new NotFoundError('constructor'));
		await expect(store().neighbourhood(NeighbourhoodParams.parse({ id: retired }))).rejects.toThrow(new NotFoundError(retired, 'no.m.t2'));
		await expect(store().resources({ id: retired })).rejects.toThrow(new NotFoundError(retired, 'no.m.t2'));
		await expect(store().paths(PathsParams.parse({ from: 'no.m', to: unknown }))).rejects.toThrow(new NotFoundError(unknown));
		await expect(store().outline({ id: id('no.m.n1') })).rejects.toThrow(new NotFoundError('no.m.n1'));
		await expect(store().comparison({ a: id('no.m'), b: id('no.m.n1') })).rejects.toThrow(new NotFoundError('no.m.n1'));
	});
}
