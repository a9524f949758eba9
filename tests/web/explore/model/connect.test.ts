import { beforeAll, describe, expect, it } from 'vitest';
import { Dataset } from '#graph/model/dataset.ts';
import { NodeId } from '#graph/model/ids.ts';
import type { NeighbourhoodAnswer } from '#graph/queries/neighbourhood.ts';
import { memoryStore } from '#graph/store/memory-store.ts';
import { aNode, aRelation } from '#tests/support/nodes.ts';
import { ODD_DATASETS } from '#tests/support/odd-datasets.ts';
import { smallDataset } from '#tests/support/small-dataset.ts';
import { graphOf, layoutInput, type RealGraph, realGraph, WORDS } from '#tests/web/diagram/diagram-support.ts';
import { edgesOf } from '#web/diagram/edges/edges.ts';
import { type PreviousRoutes, routeEdges } from '#web/diagram/edges/router.ts';
import { left, overlap, right } from '#web/diagram/geometry.ts';
import { iconAndBadgeBoxes } from '#web/diagram/layout/badge-boxes.ts';
import { diagramLayout } from '#web/diagram/layout/diagram-layout.ts';
import type { ForcesProblem } from '#web/diagram/layout/force.ts';
import type { Layout, LayoutAlgorithm, LayoutInput, LoadedLayout } from '#web/diagram/layout/layout.ts';
import { LAYOUT_NAMES, LAYOUTS, type LayoutName, loadLayout } from '#web/diagram/layout/layouts.ts';
import { buildScene } from '#web/diagram/scene/build-scene.ts';
import type { Diagram } from '#web/diagram/scene/scene.ts';
import { flatItems, listTree } from '#web/explore/list/tree-model.ts';
import { diagramFacts } from '#web/explore/model/description.ts';
import { shownLane } from '#web/explore/model/lane.ts';
import { type LoadedGraph, loadedGraph } from '#web/explore/model/loaded-graph.ts';
import { FAR, NEAR, PARTS } from '#web/explore/model/requests.ts';
import { INITIAL_STATE } from '#web/explore/model/state.ts';
import { visibleGraph } from '#web/explore/model/visible-graph.ts';
import { pathGraph } from '#web/explore/paths/path-steps.ts';

const NARROW = 360;

interface View {
	readonly name: LayoutName;
	readonly room: 'wide' | 'narrow';
	readonly root?: string;
}

/** Stub forces that move no card. */
const TOOLS = {
	forces:
		async () =>
		({ cards }: ForcesProblem) =>
			new Map(cards.map((card) => [card.id, card])),
};

/** The layout of the overview does not depend on the selection, so an expensive one is computed once. */
async function layoutOf({ name }: View): Promise<LoadedLayout | undefined> {
	const layout = await loadLayout(LAYOUTS[name], TOOLS);
	if (layout === undefined || layout.style.expand !== 'outward') return layout;
	let first: ReturnType<LayoutAlgorithm>;
	return {
		...layout,
		algorithm: (input) => {
			first ??= layout.algorithm(input);
			return first;
		},
	};
}

/** Everything that the explorer computes before edges are routed: positions and the list. */
function placesIn(loaded: LoadedGraph, { overview, declared }: RealGraph, view: View, other: LoadedLayout | undefined, selected?: NodeId) {
	const lane = shownLane(loaded, selected, undefined) ?? '';
	const input: LayoutInput = {
		...layoutInput(loaded, declared),
		layout: other,
		...(view.room === 'narrow' && { narrow: { lane, width: NARROW } }),
	};
	const graph = visibleGraph(loaded, input.stubs, declared, { ...INITIAL_STATE, ...(selected && { selected }) });
	return {
		graph,
		layout: diagramLayout(input),
		rows: listTree(graph, loaded).flatMap(({ items }) => flatItems(items).map(({ item }) => item.id)),
		isInLane: overview.lanes.some(({ id }) => id === lane),
	};
}

/** Everything that the explorer computes before the first paint. */
function drawn({ graph, layout }: Pick<Diagram, 'graph' | 'layout'>, known?: PreviousRoutes) {
	const edges = edgesOf(graph, layout);
	const textBoxes = { labels: [], badges: iconAndBadgeBoxes(graph, layout) };
	const diagram: Diagram = { graph, layout, edges, routes: routeEdges(edges, layout, () => true, textBoxes, known) };
	return { diagram, scene: buildScene(diagram, WORDS), facts: diagramFacts(diagram) };
}

interface Asked {
	readonly answers: ReadonlyMap<NodeId, NeighbourhoodAnswer>;
	/** The neighbourhood of a single-model layout's root. */
	readonly model?: { readonly root: NodeId; readonly parts: NeighbourhoodAnswer } | undefined;
}

function loadedWith({ overview }: RealGraph, { answers, model }: Asked, selected?: NodeId): LoadedGraph {
	const own = selected && answers.get(selected);
	return loadedGraph(
		overview,
		{ neighbourhoods: new Map(selected && own ? [[selected, own]] : []), root: model?.parts },
		{ selected, expanded: [], ...(model && { root: model.root }) },
	);
}

async function modelOf({ root }: View, { store }: RealGraph): Promise<Asked['model']> {
	const id = root === undefined ? undefined : NodeId.parse(root);
	return id && { root: id, parts: await store.neighbourhood({ id, ...PARTS }) };
}

/** As the explorer does, asks for a wider neighbourhood if the overview is not in reach. */
async function answerOf(id: NodeId, { store, overview }: RealGraph): Promise<NeighbourhoodAnswer> {
	const near = await store.neighbourhood({ id, ...NEAR });
	const planned = new Set(overview.nodes.map((node) => node.id));
	return near.nodes.some((node) => planned.has(node.id)) ? near : store.neighbourhood({ id, ...FAR });
}

async function answersOf(ids: readonly NodeId[], first: RealGraph): Promise<ReadonlyMap<NodeId, NeighbourhoodAnswer>> {
	return new Map(await Promise.all(ids.map(async (id) => [id, await answerOf(id, first)] as const)));
}

function isPlace(value: unknown): boolean {
	return typeof value !== 'number' || Number.isFinite(value);
}

/** Which cards lie on each other. */
function overlapping({ cards }: Layout): readonly string[] {
	const all = [...cards.values()].sort((a, b) => left(a) - left(b));
	return all.flatMap((a, i) => {
		const faults: string[] = [];
		for (let j = i + 1, b = all[j]; b && left(b) < right(a); b = all[++j]) if (overlap(a, b)) faults.push(`${a.id} lies on ${b.id}`);
		return faults;
	});
}

function faultsOfPlaces({ layout, rows, isInLane }: ReturnType<typeof placesIn>, id: NodeId): readonly string[] {
	return [
		...(layout.cards.has(id) ? [] : ['has no card']),
		...(rows.filter((row) => row === id).length === 1 ? [] : ['is not once in the list']),
		...([...layout.cards.values(), ...layout.blocks, layout.core].flatMap(Object.values).every(isPlace) ? [] : ['stands nowhere']),
		...(isInLane ? [] : ['is in no lane']),
		...([...layout.cards.values()].every(({ lines }) => lines.join('').trim() !== '') ? [] : ['shows a blank card']),
		...overlapping(layout),
	].map((fault) => `${id} ${fault}`);
}

function faultsOfDrawing({ scene, facts }: ReturnType<typeof drawn>, id: NodeId): readonly string[] {
	const { boxes, edges } = scene;
	const ids = [...boxes, ...edges].map((one) => one.id);
	const numbers = [
		...boxes.flatMap(({ x, y, width, height }) => [x, y, width, height]),
		...edges.flatMap(({ path }) => path.points.flatMap(({ x, y }) => [x, y])),
	];
	return [
		...(boxes.some((box) => box.kind === 'card' && box.id === id) ? [] : ['is not drawn']),
		...(new Set(ids).size === ids.length ? [] : ['has a part twice']),
		...(numbers.every(Number.isFinite) ? [] : ['is drawn nowhere']),
		...(facts.cards > 0 ? [] : ['counts no card']),
		...(new Set(boxes.flatMap(({ kind, label }) => (kind === 'card' ? [label?.size] : []))).size === 1
			? []
			: ['has cards in several sizes of type']),
	].map((fault) => `${id} ${fault}`);
}

/** Selects each node: all are laid out, and the first of those with the same connecting path is also drawn. */
async function faultsOfAll(
	ids: readonly NodeId[],
	first: RealGraph,
	view: View,
	answers: ReadonlyMap<NodeId, NeighbourhoodAnswer>,
): Promise<readonly string[]> {
	const other = await layoutOf(view);
	const asked: Asked = { answers, model: await modelOf(view, first) };
	const before = drawn(placesIn(loadedWith(first, asked), first, view, other)).diagram;
	const seen = new Set<string>();
	const faults: string[] = [];
	for (const id of ids) {
		const loaded = loadedWith(first, asked, id);
		const places = placesIn(loaded, first, view, other, id);
		faults.push(...faultsOfPlaces(places, id));
		const way = loaded.expansions.map(({ source }) => source).join(' ');
		if (!seen.has(way)) faults.push(...faultsOfDrawing(drawn(places, before), id));
		seen.add(way);
	}
	return faults;
}

describe('every node of the shipped graph', () => {
	let first: RealGraph;
	let ids: readonly NodeId[];
	let answers: ReadonlyMap<NodeId, NeighbourhoodAnswer>;
	beforeAll(async () => {
		first = await realGraph();
		ids = (await first.store.snapshot({})).nodes.map((node) => node.id);
		answers = await answersOf(ids, first);
	});

	it.each<View>([
		{ name: 'levels', room: 'wide' },
		{ name: 'levels', room: 'narrow' },
		...(['wheel', 'tree'] as const).flatMap((name) => [
			{ name, room: 'wide' as const, root: 'no.km' },
			{ name, room: 'wide' as const, root: 'dk.mdk' },
			{ name, room: 'narrow' as const, root: 'no.km' },
		]),
		{ name: 'network', room: 'wide' },
		{ name: 'network', room: 'narrow' },
	])(
		'can be selected: $name, $room',
		async (view) => {
			expect(await faultsOfAll(ids, first, view, answers)).toStrictEqual([]);
		},
		90_000,
	);

	it('brings a narrow screen to the lane of its country, even without shown neighbours', () => {
		const far = NodeId.parse('dk.kl.hjul.d1');
		expect(shownLane(loadedWith(first, { answers }, far), far, 'norge')).toBe('danmark');
	});
});

describe('every node of an unconnected model', () => {
	const ISLAND = ['se.m', 'se.m.a', 'se.m.a.b', 'se.m.c', 'se.alone'].map((id) => NodeId.parse(id));
	const [model, area, theme, , alone] = ISLAND;
	let first: RealGraph;
	beforeAll(async () => {
		const nodes = [
			...smallDataset.nodes,
			aNode('se.m', 'model', 'Modell uten naboer', { model: 'se.m' }),
			aNode('se.m.a', 'area', 'Område', { model: 'se.m', declares: { theme: 3 } }),
			aNode('se.m.a.b', 'theme', 'Tema', { model: 'se.m' }),
			aNode('se.m.c', 'area', 'Område til', { model: 'se.m' }),
			aNode('se.alone', 'resource', 'Helt alene'),
		].sort((a, b) => (a.id < b.id ? -1 : 1));
		const relations = [
			...smallDataset.relations,
			aRelation('se.m.a', 'partOf', 'se.m'),
			aRelation('se.m.a.b', 'partOf', 'se.m.a'),
			aRelation('se.m.c', 'partOf', 'se.m'),
		].sort((a, b) => (a.id < b.id ? -1 : 1));
		first = await graphOf(memoryStore(Dataset.parse({ ...smallDataset, nodes, relations })));
	});

	it.each<View>([
		...(['levels', 'network'] as const).flatMap((name) => (['wide', 'narrow'] as const).map((room) => ({ name, room }))),
		...(['wheel', 'tree'] as const).flatMap((name) =>
			(['wide', 'narrow'] as const).flatMap((room) => ['no.m', 'se.m'].map((root) => ({ name, room, root }))),
		),
	])('can be selected: $name, $room, $root', async (view) => {
		expect(await faultsOfAll(ISLAND, first, view, await answersOf(ISLAND, first))).toStrictEqual([]);
	});

	it.each([320, 360, 1280])('fits a tree of forty levels on a screen of %i px', async (width) => {
		const layout = await layoutOf({ name: 'tree', room: 'narrow' });
		const ids = Array.from({ length: 40 }, (_, i) => `se.d${String(i).padStart(2, '0')}`);
		const nodes = ids.map((id, i) => aNode(id, i === 0 ? 'model' : 'theme', 'Informasjonssikkerhet', { model: 'se.d00' }));
		const relations = ids.slice(1).map((id, i) => aRelation(id, 'partOf', ids[i] ?? id));
		const root = NodeId.parse('se.d00');
		const parts = { nodes, relations, hidden: {} };
		const loaded = loadedGraph(first.overview, { neighbourhoods: new Map(), root: parts }, { expanded: [], root });
		const input: LayoutInput = { ...layoutInput(loaded, first.declared), layout, narrow: { lane: '', width } };
		const cards = [...diagramLayout(input).cards.values()];
		expect(cards).toHaveLength(40);
		for (const card of cards) {
			expect(card.width).toBeGreaterThanOrEqual(150);
			expect(card.x + card.width / 2).toBeLessThanOrEqual(width);
		}
	});

	it('may be on a path outside the overview', async () => {
		if (theme === undefined || model === undefined || area === undefined) throw new Error('no island');
		const paths = await first.store.paths({ from: theme, to: model, exclude: [], include: [], limit: 5 });
		const loaded = loadedGraph(first.overview, { neighbourhoods: new Map(), path: pathGraph(paths, 1) }, { expanded: [] });
		for (const id of [theme, area, model]) {
			const places = placesIn(loaded, first, { name: 'levels', room: 'narrow' }, undefined, id);
			expect([...faultsOfPlaces(places, id), ...faultsOfDrawing(drawn(places), id)]).toStrictEqual([]);
		}
	});

	it('has no background or title of its own', async () => {
		if (alone === undefined) throw new Error('no island');
		const view: View = { name: 'levels', room: 'wide' };
		const loaded = loadedWith(first, { answers: await answersOf([alone], first) }, alone);
		const { scene } = drawn(placesIn(loaded, first, view, undefined, alone));
		expect(scene.boxes.map(({ id }) => id).filter((id) => id.includes(alone))).toStrictEqual([alone]);
	});
});

describe.each(Object.entries(ODD_DATASETS))('every node of a model %s', (_, dataset) => {
	it.each(LAYOUT_NAMES.flatMap((name) => (['wide', 'narrow'] as const).map((room): View => ({ name, room }))))(
		'can be selected: $name, $room',
		async (view) => {
			const first = await graphOf(memoryStore(dataset));
			const ids = dataset.nodes.map(({ id }) => id).filter((_, i) => i % Math.ceil(dataset.nodes.length / 12) === 0);
			const root = dataset.nodes.find(({ kind }) => kind === 'model')?.id;
			const asked = LAYOUTS[view.name].needsModel && root ? { ...view, root } : view;
			expect(await faultsOfAll(ids, first, asked, await answersOf(ids, first))).toStrictEqual([]);
		},
		60_000,
	);
});
