import { beforeAll, describe, expect, it } from 'vitest';
import { NodeId } from '#graph/model/ids.ts';
import { layoutInput, type RealGraph, realGraph } from '#tests/web/diagram/diagram-support.ts';
import { networkForces } from '#web/canvas/fcose.ts';
import { diagramLayout } from '#web/diagram/layout/diagram-layout.ts';
import { forceLayout } from '#web/diagram/layout/force.ts';
import { LAYOUTS } from '#web/diagram/layout/layouts.ts';
import { CROWDED } from '#web/explore/model/ego.ts';
import { withEgoPlan } from '#web/explore/model/ego-plan.ts';
import { type LoadedGraph, loadedGraph, MAX_NODES } from '#web/explore/model/loaded-graph.ts';
import { EGO } from '#web/explore/model/requests.ts';
import type { ClusterMode, EgoQuery } from '#web/explore/model/state.ts';

const T2 = NodeId.parse('no.km.t2');
/** Some hubs, and one node with few relations. */
const SEVERAL = ['no.km.t2', 'no.km', 'dk.mdk', 'dk.act.digst', 'no.km.n2', 'no.pol.fdn'].map((id) => NodeId.parse(id));

let real: RealGraph;
beforeAll(async () => {
	real = await realGraph();
}, 60_000);

async function aloneAround(node: NodeId, steps: EgoQuery['steps'], gather?: ClusterMode) {
	const around = await real.store.neighbourhood({ id: node, depth: steps, ...EGO });
	const wishes = { expanded: [], ego: { node, steps }, ...(gather && { cluster: gather }) };
	const graph = loadedGraph(real.overview, { neighbourhoods: new Map(), ego: around }, wishes);
	return { around, graph, within: graph.within ?? new Set() };
}

function standing({ within, clusters }: LoadedGraph): ReadonlySet<string> {
	return new Set([...(within ?? []), ...clusters.flatMap(({ nodes }) => nodes)]);
}

describe('an ego network that would crowd the diagram', () => {
	it('is clustered automatically around all direct neighbours, and counts the rest', async () => {
		for (const node of SEVERAL) {
			for (const steps of [2, 3] as const) {
				const { around, graph, within } = await aloneAround(node, steps);
				const near = (await aloneAround(node, 1)).within;
				expect(within.size).toBeLessThanOrEqual(CROWDED);
				expect([...near].filter((id) => !within.has(id))).toStrictEqual([]);
				expect(graph.egoView?.total).toBe(around.nodes.length);
				expect(standing(graph).size + (graph.egoView?.leftOut ?? 0)).toBe(around.nodes.length);
				expect(graph.omitted).toBe(0);
			}
		}
	});

	it('shows neighbours one by one on request, and counts those left out', async () => {
		const { around, graph, within } = await aloneAround(T2, 3, 'none');
		expect(around.nodes.length).toBeGreaterThan(MAX_NODES);
		expect(within.size).toBe(MAX_NODES);
		expect(graph.clusters).toStrictEqual([]);
		expect(graph.omitted).toBe(around.nodes.length - MAX_NODES);
	});

	it('clusters all neighbours as requested, within the limit', async () => {
		const { around, graph, within } = await aloneAround(T2, 3, 'model');
		expect(graph.egoView).toMatchObject({ by: 'model', isAutomatic: false });
		expect(within.size).toBeLessThanOrEqual(MAX_NODES);
		expect(standing(graph).size + graph.omitted).toBe(around.nodes.length);
	});

	it('counts hidden neighbours on its cards, also those on the overview', async () => {
		const { graph, within } = await aloneAround(T2, 1);
		const level = NodeId.parse('no.km.n3');
		const all = await real.store.neighbourhood({ id: level, depth: 1, kind: [], relation: [], limit: 500 });
		expect(within.has(level)).toBe(true);
		expect(graph.hidden.get(level)).toBe(all.nodes.filter(({ id }) => !within.has(id)).length);
	});
});

describe('a network of one neighbourhood', () => {
	it('positions only its own cards', async () => {
		const { graph } = await aloneAround(T2, 2);
		const input = {
			...layoutInput(withEgoPlan(graph), new Map()),
			layout: { style: LAYOUTS.network.style, algorithm: forceLayout(networkForces) },
		};
		const layout = diagramLayout(input);
		expect([...layout.cards.keys()].sort()).toStrictEqual([...(graph.within ?? [])].sort());
		expect(layout.blocks).toStrictEqual([]);
	}, 60_000);
});
