import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { NodeId } from '#graph/model/ids.ts';
import { expanded, layoutInput, type RealGraph, realGraph, WORDS } from '#tests/web/diagram/diagram-support.ts';
import { edgesOf } from '#web/diagram/edges/edges.ts';
import { routeEdges } from '#web/diagram/edges/router.ts';
import { overlap } from '#web/diagram/geometry.ts';
import { diagramLayout } from '#web/diagram/layout/diagram-layout.ts';
import { type Layout, NO_LANES } from '#web/diagram/layout/layout.ts';
import {
	DEFAULT_LAYOUT,
	type DescriptionWords,
	LAYOUT_NAMES,
	LAYOUTS,
	type LayoutDefinition,
	loadLayout,
} from '#web/diagram/layout/layouts.ts';
import { placeCard } from '#web/diagram/layout/swimlane-cells.ts';
import { buildScene } from '#web/diagram/scene/build-scene.ts';
import { diagramFacts } from '#web/explore/model/description.ts';
import { type LoadedGraph, loadedGraph } from '#web/explore/model/loaded-graph.ts';
import { EXPANDED, PARTS } from '#web/explore/model/requests.ts';
import { defaultLayout, INITIAL_STATE } from '#web/explore/model/state.ts';
import { exploreParameters } from '#web/explore/model/url.ts';
import { visibleGraph } from '#web/explore/model/visible-graph.ts';

const MODEL = NodeId.parse('no.km');
const OPENED = NodeId.parse('no.km.t1');
const TOOLS = { forces: async () => (await import('#web/canvas/fcose.ts')).networkForces };

/** A layout that the code does not know: all cards on a diagonal. */
const DIAGONAL: LayoutDefinition = {
	needsModel: false,
	hasLanes: false,
	isSlow: false,
	isolatesNeighbourhoods: false,
	style: { edges: 'free', hierarchy: 'free', expand: 'outward', fillsModels: true },
	describe: ({ cards }, isSeen, { say }) => say('parts', { count: [...cards.keys()].filter(isSeen).length }),
	load: async () => (input) => {
		const cards = [...input.loaded.base].map((id, i) => placeCard(id, i * 60, i * 100, 150, input));
		const core = { x: 0, y: 0, width: 4000, height: 6000 };
		return { base: { ...NO_LANES, isNarrow: false, cards: new Map(cards.map((card) => [card.id, card])), core } };
	},
};
const CATALOGUE: Readonly<Record<string, LayoutDefinition>> = { ...LAYOUTS, diagonal: DIAGONAL };

const words: DescriptionWords = {
	say: (message, values) => `${message}(${Object.entries(values ?? {}).map(([name, value]) => `${name}: ${value}`)})`,
	nameOf: (id) => id,
	bandNames: (bands) => bands.join(' '),
	lanes: 'Norge, Danmark',
	lane: 'Norge',
};

let real: RealGraph;
beforeAll(async () => {
	real = await realGraph();
}, 60_000);

async function graphFor({ needsModel }: LayoutDefinition): Promise<LoadedGraph> {
	if (!needsModel) return expanded(real, [OPENED]);
	const root = await real.store.neighbourhood({ id: MODEL, ...PARTS });
	const neighbourhoods = new Map([[OPENED, await real.store.neighbourhood({ id: OPENED, ...EXPANDED })]]);
	return loadedGraph(real.overview, { neighbourhoods, root }, { expanded: [OPENED], root: MODEL });
}

function overlapping({ cards }: Layout): readonly string[] {
	const all = [...cards.values()];
	return all.flatMap((a, i) =>
		all
			.slice(i + 1)
			.filter((b) => overlap(a, b))
			.map((b) => `${a.id} × ${b.id}`),
	);
}

describe.each(Object.entries(CATALOGUE))('the layout %s', (_, definition) => {
	it('is laid out, described and drawn from its definition alone', async () => {
		const loaded = await graphFor(definition);
		const input = { ...layoutInput(loaded, real.declared, [OPENED]), layout: await loadLayout(definition, TOOLS) };
		const layout = diagramLayout(input);
		expect(layout.style).toBe(definition.style);
		expect([...loaded.nodes.keys()].filter((id) => !layout.cards.has(id))).toStrictEqual([]);
		expect(overlapping(layout)).toStrictEqual([]);

		const graph = visibleGraph(loaded, input.stubs, real.declared, { ...INITIAL_STATE, expanded: [OPENED] });
		const description = definition.describe(layout, diagramFacts({ graph, layout }).isSeen, words);
		expect(description).toMatch(/\w/);
		expect(description).not.toMatch(/undefined|NaN/);

		const edges = edgesOf(graph, layout);
		const routes = routeEdges(edges, layout, () => true, { labels: [], badges: new Map() });
		expect(edges.filter((edge) => !routes.has(edge.id))).toStrictEqual([]);
		const scene = buildScene({ graph, layout, edges, routes }, WORDS);
		const drawn = new Set([...scene.boxes, ...scene.edges].map(({ id }) => id));
		expect([...graph.nodes.keys(), ...edges.map((edge) => edge.id)].filter((id) => !drawn.has(id))).toStrictEqual([]);
	}, 60_000);
});

describe('the catalogue of layouts', () => {
	it('has one built-in layout, which is that of the overview', () => {
		expect(LAYOUT_NAMES.filter((name) => LAYOUTS[name].load === 'built in')).toStrictEqual([DEFAULT_LAYOUT]);
		expect(defaultLayout(undefined)).toBe(DEFAULT_LAYOUT);
		expect(LAYOUT_NAMES).toContain(defaultLayout({ node: MODEL, steps: 1 }));
	});

	it('defines the values of the URL parameter', () => {
		expect(LAYOUT_NAMES.map((name) => exploreParameters.layout.read(name).value)).toStrictEqual(LAYOUT_NAMES);
		expect(exploreParameters.layout.read('diagonal').dropped).toStrictEqual(['diagonal']);
	});

	it('is the only file that compares layout names', () => {
		const web = resolve(import.meta.dirname, '../../../../web');
		const files = readdirSync(web, { recursive: true, withFileTypes: true })
			.filter((file) => /\.tsx?$/.test(file.name))
			.map((file) => join(file.parentPath, file.name))
			.filter((file) => !file.endsWith('/layouts.ts'));
		// The list beside the diagram has a view that is a tree too.
		const compared = new RegExp(`(?<!\\bview) ([!=]==|case) '(${LAYOUT_NAMES.join('|')})'`);
		expect(files.filter((file) => compared.test(readFileSync(file, 'utf8')))).toStrictEqual([]);
	});
});
