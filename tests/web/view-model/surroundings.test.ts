import { beforeAll, describe, expect, it } from 'vitest';
import { NodeId } from '#graph/model/ids.ts';
import { networkForces } from '#web/canvas/network-forces.ts';
import type { Around, GatherWish } from '#web/state/explorer.ts';
import { networkLayout } from '#web/view-model/layout-network.ts';
import { LAYOUTS } from '#web/view-model/layouts.ts';
import { type LoadedGraph, loadedGraph, MOST_NODES } from '#web/view-model/loaded-graph.ts';
import { AROUND } from '#web/view-model/neighbourhood-wishes.ts';
import { pictureLayout } from '#web/view-model/picture-layout.ts';
import { CROWDED } from '#web/view-model/surroundings.ts';
import { withOwnPlan } from '#web/view-model/surroundings-plan.ts';
import { layoutInput, type RealPicture, realPicture } from './picture-support.ts';

const T2 = NodeId.parse('no.km.t2');
/** Some that join much, and one that joins little. */
const SEVERAL = ['no.km.t2', 'no.km', 'dk.mdk', 'dk.act.digst', 'no.km.n2', 'no.pol.fdn'].map((id) => NodeId.parse(id));

let real: RealPicture;
beforeAll(async () => {
	real = await realPicture();
}, 60_000);

async function aloneAround(node: NodeId, steps: Around['steps'], gather?: GatherWish) {
	const around = await real.store.neighbourhood({ id: node, depth: steps, ...AROUND });
	const wishes = { open: [], around: { node, steps }, ...(gather && { gather }) };
	const graph = loadedGraph(real.overview, { neighbourhoods: new Map(), around }, wishes);
	return { around, graph, within: graph.within ?? new Set() };
}

function standing({ within, gathered }: LoadedGraph): ReadonlySet<string> {
	return new Set([...(within ?? []), ...gathered.flatMap(({ nodes }) => nodes)]);
}

describe('a neighbourhood that would crowd the picture', () => {
	it('is gathered by itself, with all that stands right beside the node, and all the rest is counted', async () => {
		for (const node of SEVERAL) {
			for (const steps of [2, 3] as const) {
				const { around, graph, within } = await aloneAround(node, steps);
				const near = (await aloneAround(node, 1)).within;
				expect(within.size).toBeLessThanOrEqual(CROWDED);
				expect([...near].filter((id) => !within.has(id))).toStrictEqual([]);
				expect(graph.surroundings?.total).toBe(around.nodes.length);
				expect(standing(graph).size + (graph.surroundings?.leftOut ?? 0)).toBe(around.nodes.length);
				expect(graph.omitted).toBe(0);
			}
		}
	});

	it('shows one by one as many as there is room for where that is asked for, and says how many it leaves out', async () => {
		const { around, graph, within } = await aloneAround(T2, 3, 'none');
		expect(around.nodes.length).toBeGreaterThan(MOST_NODES);
		expect(within.size).toBe(MOST_NODES);
		expect(graph.gathered).toStrictEqual([]);
		expect(graph.omitted).toBe(around.nodes.length - MOST_NODES);
	});

	it('gathers all neighbours under what is asked for, and never shows more than there is room for', async () => {
		const { around, graph, within } = await aloneAround(T2, 3, 'model');
		expect(graph.surroundings).toMatchObject({ by: 'model', isByItself: false });
		expect(within.size).toBeLessThanOrEqual(MOST_NODES);
		expect(standing(graph).size + graph.omitted).toBe(around.nodes.length);
	});

	it('counts on its cards what they would bring, also what stands on the first picture', async () => {
		const { graph, within } = await aloneAround(T2, 1);
		const level = NodeId.parse('no.km.n3');
		const all = await real.store.neighbourhood({ id: level, depth: 1, kind: [], relation: [], limit: 500 });
		expect(within.has(level)).toBe(true);
		expect(graph.hidden.get(level)).toBe(all.nodes.filter(({ id }) => !within.has(id)).length);
	});
});

describe('a network of one neighbourhood', () => {
	it('gives places to its own cards and to no others', async () => {
		const { graph } = await aloneAround(T2, 2);
		const input = {
			...layoutInput(withOwnPlan(graph), new Map()),
			layout: { style: LAYOUTS.network.style, algorithm: networkLayout(networkForces) },
		};
		const layout = pictureLayout(input);
		expect([...layout.cards.keys()].sort()).toStrictEqual([...(graph.within ?? [])].sort());
		expect(layout.blocks).toStrictEqual([]);
	}, 60_000);
});
