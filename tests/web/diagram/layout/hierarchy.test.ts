import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { NodeId } from '#graph/model/ids.ts';
import { layoutInput, type RealGraph, realGraph } from '#tests/web/diagram/diagram-support.ts';
import { generatedModel, MODEL } from '#tests/web/diagram/generated-model.ts';
import { edgesOf } from '#web/diagram/edges/edges.ts';
import { pointAlong } from '#web/diagram/edges/route.ts';
import { routeEdges } from '#web/diagram/edges/router.ts';
import { bottom, cuts, grown, left, overlap, right, top } from '#web/diagram/geometry.ts';
import { diagramLayout } from '#web/diagram/layout/diagram-layout.ts';
import type { Layout, LayoutInput, LoadedLayout } from '#web/diagram/layout/layout.ts';
import { LAYOUTS } from '#web/diagram/layout/layouts.ts';
import { radialLayout } from '#web/diagram/layout/radial.ts';
import { treeLayout } from '#web/diagram/layout/tree.ts';
import { flatItems, listTree } from '#web/explore/list/tree-model.ts';
import { type LoadedGraph, loadedGraph } from '#web/explore/model/loaded-graph.ts';
import { EXPANDED, PARTS } from '#web/explore/model/requests.ts';
import { INITIAL_STATE } from '#web/explore/model/state.ts';
import { visibleGraph } from '#web/explore/model/visible-graph.ts';

const MODELS = ['no.km', 'dk.mdk', 'no.difi.hjul', 'no.difi.rad', 'dk.kl.hjul', 'no.mt'].map((id) => NodeId.parse(id));
const ROOMS: readonly Partial<LayoutInput>[] = [{}, { isCompact: true }, { narrow: { lane: 'norge', width: 360 } }];
/** Half the height by which a badge overlaps its card's border. */
const BADGE = 5;
const MODEL_LAYOUTS: readonly (readonly [string, LoadedLayout])[] = [
	['wheel', { style: LAYOUTS.wheel.style, algorithm: radialLayout }],
	['tree', { style: LAYOUTS.tree.style, algorithm: treeLayout }],
];

let real: RealGraph;
beforeAll(async () => {
	real = await realGraph();
}, 60_000);

async function modelOf(root: NodeId, open: readonly NodeId[] = []): Promise<LoadedGraph> {
	const parts = await real.store.neighbourhood({ id: root, ...PARTS });
	const answers = await Promise.all(open.map(async (id) => [id, await real.store.neighbourhood({ id, ...EXPANDED })] as const));
	return loadedGraph(real.overview, { neighbourhoods: new Map(answers), root: parts }, { expanded: open, root });
}

function tooClose(layout: Layout): readonly string[] {
	const cards = [...layout.cards.values()];
	return cards.flatMap((a, i) =>
		cards
			.slice(i + 1)
			.filter((b) => overlap(a, b, BADGE))
			.map((b) => `${a.id} × ${b.id}`),
	);
}

function outside({ cards, core }: Layout): readonly string[] {
	return [...cards.values()]
		.filter((card) => left(card) < left(core) || right(card) > right(core) || top(card) < top(core) || bottom(card) > bottom(core))
		.map((card) => card.id);
}

describe.each(MODEL_LAYOUTS)('a model as %s', (_, loadedLayout) => {
	it.each(MODELS)('%s shows each part once, apart from the others and within the diagram', async (root) => {
		const loaded = await modelOf(root);
		for (const room of ROOMS) {
			const input = { ...layoutInput(loaded, real.declared), ...room, layout: loadedLayout };
			const layout = diagramLayout(input);
			expect(layout.style).toBe(loadedLayout.style);
			expect([...layout.cards.keys()].sort()).toStrictEqual([...loaded.base, ...input.stubs.map((stub) => stub.id)].sort());
			expect(tooClose(layout)).toStrictEqual([]);
			expect(outside(layout)).toStrictEqual([]);
			expect(diagramLayout(input)).toStrictEqual(layout);
		}
	});

	it.each(MODELS)('%s has no edge through a card', async (root) => {
		const loaded = await modelOf(root);
		const input = { ...layoutInput(loaded, real.declared), layout: loadedLayout };
		const layout = diagramLayout(input);
		const edges = edgesOf(visibleGraph(loaded, input.stubs, real.declared, INITIAL_STATE), layout);
		const routes = routeEdges(edges, layout, () => true, { labels: [], badges: new Map() });
		const through = edges.flatMap((edge) => {
			const route = routes.get(edge.id);
			if (route === undefined || route.kind === 'straight') return [`${edge.id} has no route`];
			const path = route.kind === 'curve' ? Array.from({ length: 41 }, (_, i) => pointAlong(route)(i / 40)) : route.points;
			return [...layout.cards.values()]
				.filter((card) => card.id !== edge.from && card.id !== edge.to)
				.filter((card) => path.slice(1).some((b, i) => cuts(path[i] ?? b, b, grown(card, -1))))
				.map((card) => `${edge.id} through ${card.id}`);
		});
		expect(through).toStrictEqual([]);
	});

	it('moves nothing when parts are expanded', async () => {
		const root = NodeId.parse('dk.mdk');
		const open = [NodeId.parse('dk.mdk.o4'), NodeId.parse('dk.mdk.o1.u2'), NodeId.parse('dk.mdk')];
		let before = diagramLayout({ ...layoutInput(await modelOf(root), real.declared), layout: loadedLayout });
		for (let count = 1; count <= open.length; count++) {
			const opened = open.slice(0, count);
			const loaded = await modelOf(root, opened);
			const layout = diagramLayout({ ...layoutInput(loaded, real.declared, opened), layout: loadedLayout }, before);
			const moved = [...before.cards.values()].filter(
				(card) => layout.cards.get(card.id)?.x !== card.x || layout.cards.get(card.id)?.y !== card.y,
			);
			expect(moved).toStrictEqual([]);
			expect(tooClose(layout)).toStrictEqual([]);
			expect([...loaded.nodes.keys()].filter((id) => !layout.cards.has(id))).toStrictEqual([]);
			before = layout;
		}
	});

	it('places every part of any model, apart from the others', () => {
		fc.assert(
			fc.property(generatedModel(), fc.constantFrom(...ROOMS), (root, room) => {
				const loaded = loadedGraph(real.overview, { neighbourhoods: new Map(), root }, { expanded: [], root: MODEL });
				const layout = diagramLayout({ ...layoutInput(loaded, new Map()), ...room, layout: loadedLayout });
				expect(layout.cards.size).toBe(root.nodes.length);
				expect(tooClose(layout)).toStrictEqual([]);
				expect(outside(layout)).toStrictEqual([]);
			}),
			{ numRuns: 40 },
		);
	}, 60_000);
});

describe('the list beside one model', () => {
	it.each(MODELS)('%s is one tree with the model on top', async (root) => {
		const loaded = await modelOf(root);
		const { stubs } = layoutInput(loaded, real.declared);
		const graph = visibleGraph(loaded, stubs, real.declared, INITIAL_STATE);
		const [lane, ...others] = listTree(graph, loaded);
		expect(others).toStrictEqual([]);
		expect(lane?.id).toBe(loaded.nodes.get(root)?.country === 'NO' ? 'norge' : 'danmark');
		expect(lane?.items.map((item) => item.id)).toStrictEqual([root]);
		const ids = flatItems(lane?.items ?? []).map(({ item }) => item.id as string);
		expect([...ids].sort()).toStrictEqual([...graph.nodes.keys(), ...graph.stubs.map((stub) => stub.id)].sort());
	});
});
