import { beforeAll, describe, expect, it } from 'vitest';
import { NodeId } from '#graph/model/ids.ts';
import { memoryStore } from '#graph/store/memory-store.ts';
import { ODD_DATASETS } from '#tests/support/odd-datasets.ts';
import { graphOf, type RealGraph, realGraph } from '#tests/web/diagram/diagram-support.ts';
import { type GraphRequest, loadedGraph, MAX_NODES } from '#web/explore/model/loaded-graph.ts';
import { EGO, EXPANDED, PARTS } from '#web/explore/model/requests.ts';

const T2 = NodeId.parse('no.km.t2');
const MDK = NodeId.parse('dk.mdk');
const DIGST = NodeId.parse('dk.act.digst');

let real: RealGraph;
beforeAll(async () => {
	real = await realGraph();
});

async function loaded(wishes: GraphRequest, id = T2) {
	return loadedGraph(real.overview, { neighbourhoods: new Map([[id, await real.store.neighbourhood({ id, ...EXPANDED })]]) }, wishes);
}

describe('expanding one relation kind', () => {
	it('adds only the neighbours of that kind', async () => {
		const all = await loaded({ expanded: [T2] });
		const some = await loaded({ expanded: [`${T2}:teaches`] });
		const kinds = (graph: typeof all) => new Set(graph.expansions.flatMap(({ nodes }) => nodes.map((id) => graph.nodes.get(id)?.kind)));
		expect(kinds(some)).toStrictEqual(new Set(['resource', 'programme']));
		expect(kinds(all).size).toBeGreaterThan(3);
		expect((some.hidden.get(T2) ?? 0) + some.nodes.size).toBe(all.nodes.size);
	});
});

describe('an ego network', () => {
	it('shows nodes within its depth, and what is expanded from there', async () => {
		const around = await real.store.neighbourhood({ id: T2, depth: 1, ...EGO });
		const wishes = { expanded: [], ego: { node: T2, steps: 1 as const } };
		const graph = loadedGraph(real.overview, { neighbourhoods: new Map(), ego: around }, wishes);
		expect(graph.within).toStrictEqual(new Set(around.nodes.map((node) => node.id)));
	});
});

describe('one model', () => {
	it('is shown alone with all its parts', async () => {
		const root = await real.store.neighbourhood({ id: MDK, ...PARTS });
		const graph = loadedGraph(real.overview, { neighbourhoods: new Map(), root }, { expanded: [], root: MDK });
		expect(new Set([...graph.nodes.values()].map((node) => node.model))).toStrictEqual(new Set([MDK]));
		expect(graph.nodes.size).toBe(root.nodes.length);
	});

	it('begins with the first of many parts, and says on the whole how many more there are', async () => {
		const wide = ODD_DATASETS['300 children'];
		if (wide === undefined) throw new Error('there is no wide model');
		const { store, overview } = await graphOf(memoryStore(wide));
		const [id, area] = ['se.m', 'se.m.p001'].map((one) => NodeId.parse(one));
		if (id === undefined || area === undefined) throw new Error('no ids');
		const root = await store.neighbourhood({ id, ...PARTS });
		const graph = loadedGraph(overview, { neighbourhoods: new Map(), root }, { expanded: [], root: id });
		expect([...graph.nodes.values()].map((node) => node.order ?? 0)).toStrictEqual(Array.from({ length: 26 }, (_, i) => i));
		expect(graph.hidden.get(area)).toBe(300 - 25);
	});
});

describe('a node with many neighbours', () => {
	it('stays within the limit, and takes less room when clustered', async () => {
		const far = loaded({ expanded: [DIGST] }, DIGST);
		const near = loaded({ expanded: [DIGST], cluster: 'model' }, DIGST);
		const [plain, clusters] = await Promise.all([far, near]);
		expect(plain.nodes.size).toBeLessThanOrEqual(MAX_NODES);
		expect(clusters.nodes.size).toBeLessThan(plain.nodes.size);
		const standing = clusters.clusters.flatMap(({ nodes }) => nodes);
		expect(new Set([...clusters.nodes.keys(), ...standing])).toStrictEqual(
			new Set([...plain.nodes.keys(), ...clusters.clusters.map(({ into }) => into)]),
		);
	});
});
