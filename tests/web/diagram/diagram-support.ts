import type { NodeId } from '#graph/model/ids.ts';
import type { OverviewAnswer } from '#graph/queries/overview.ts';
import type { GraphStore } from '#graph/store/graph-store.ts';
import { memoryStore } from '#graph/store/memory-store.ts';
import { readDataset } from '#seed/read-dataset.ts';
import { edgesOf } from '#web/diagram/edges/edges.ts';
import { routeEdges } from '#web/diagram/edges/router.ts';
import type { Declared } from '#web/diagram/input.ts';
import { iconAndBadgeBoxes } from '#web/diagram/layout/badge-boxes.ts';
import { diagramLayout } from '#web/diagram/layout/diagram-layout.ts';
import type { Layout, LayoutInput } from '#web/diagram/layout/layout.ts';
import type { Palette } from '#web/diagram/palette.ts';
import type { Diagram, DiagramWords } from '#web/diagram/scene/scene.ts';
import { measureInter } from '#web/diagram/text-measure.ts';
import { type LoadedGraph, loadedGraph } from '#web/explore/model/loaded-graph.ts';
import { EXPANDED, NEAR } from '#web/explore/model/requests.ts';
import { INITIAL_STATE } from '#web/explore/model/state.ts';
import { declaredByNode, expansionsWithStubs, stubsOf } from '#web/explore/model/stubs.ts';
import { visibleGraph } from '#web/explore/model/visible-graph.ts';

export interface RealGraph {
	readonly store: GraphStore;
	readonly overview: OverviewAnswer;
	readonly declared: ReadonlyMap<NodeId, Declared>;
}

/** The overview of the shipped seed. */
export async function realGraph(): Promise<RealGraph> {
	return graphOf(memoryStore(await readDataset('seed/data')));
}

export async function graphOf(store: GraphStore): Promise<RealGraph> {
	const overview = await store.overview({});
	const models = overview.nodes.filter((node) => node.kind === 'model');
	const outlines = await Promise.all(models.map((model) => store.outline({ id: model.id })));
	return { store, overview, declared: declaredByNode(outlines.map((outline) => outline.root)) };
}

/** The graph with these nodes expanded, in this order. */
export async function expanded({ store, overview }: RealGraph, open: readonly NodeId[], selected?: NodeId): Promise<LoadedGraph> {
	const ids = [...open, ...(selected ? [selected] : [])];
	const answers = await Promise.all(ids.map((id) => store.neighbourhood({ id, ...(open.includes(id) ? EXPANDED : NEAR) })));
	const neighbourhoods = new Map(ids.map((id, i) => [id, answers[i] ?? { nodes: [], relations: [], hidden: {} }]));
	return loadedGraph(overview, { neighbourhoods }, { selected, expanded: open });
}

export function layoutInput(loaded: LoadedGraph, declared: RealGraph['declared'], open: readonly NodeId[] = []): LayoutInput {
	const stubs = stubsOf(loaded, declared, (id) => open.includes(id));
	const labels = new Map<string, string>(
		[...loaded.nodes.values()].map((node) => [node.id, Object.values(node.shortLabel ?? node.label)[0] ?? '']),
	);
	return {
		loaded,
		expansions: expansionsWithStubs(loaded.expansions, stubs),
		stubs,
		cardText: (id) => ({ text: labels.get(id) ?? '2 uten navn i åpne kilder', bold: false }),
		captionText: () => 'Modellen har ingen nivåer; den gjelder ledere og medarbeidere',
		measure: measureInter,
	};
}

export function diagramOf(
	loaded: LoadedGraph,
	declared: RealGraph['declared'],
	open: readonly NodeId[] = [],
	before?: Layout,
	change: Partial<LayoutInput> = {},
): Diagram {
	const input = { ...layoutInput(loaded, declared, open), ...change };
	const layout = diagramLayout(input, before);
	const graph = visibleGraph(loaded, input.stubs, declared, { ...INITIAL_STATE, expanded: open });
	const edges = edgesOf(graph, layout);
	return {
		graph,
		layout,
		edges,
		routes: routeEdges(edges, layout, () => true, { labels: [], badges: iconAndBadgeBoxes(graph, layout) }),
	};
}

export const WORDS: DiagramWords = {
	bandTitle: (bands) => bands.join(' '),
	bandSentence: () => 'hva myndighetene vil',
	laneTitle: (lane) => lane,
	below: (count) => `${count} i delene under`,
	trayGroup: (kind, count) => `${kind} ${count}`,
	trayMore: (count) => `${count} more`,
	relation: (edge) => edge.relations[0]?.kind ?? '',
};

const family = { fill: '#fff', border: '#00f', text: '#000', strong: '#008', onStrong: '#fff' };

export const PALETTE: Palette = {
	families: { structure: family, steering: family, learning: family, context: family },
	model: '#008',
	onModel: '#fff',
	background: '#fff',
	bands: { policy: '#ffe', leadership: '#eee', skills: '#efe' },
	bandBorder: '#ddd',
	rings: { odd: '#eef', even: '#f6f6ff' },
	frame: '#fff',
	text: '#000',
	subtleText: '#555',
	edge: '#777',
	stub: '#777',
	mapping: '#808',
	mappingText: '#606',
	focus: '#00f',
};
