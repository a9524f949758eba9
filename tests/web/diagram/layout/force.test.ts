import fc from 'fast-check';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { NodeId } from '#graph/model/ids.ts';
import { expanded, layoutInput, type RealGraph, realGraph } from '#tests/web/diagram/diagram-support.ts';
import { generatedOverview } from '#tests/web/diagram/generated-overview.ts';
import { networkForces } from '#web/canvas/fcose.ts';
import { overlap } from '#web/diagram/geometry.ts';
import { diagramLayout } from '#web/diagram/layout/diagram-layout.ts';
import { forceLayout } from '#web/diagram/layout/force.ts';
import type { Layout, LayoutInput, LoadedLayout } from '#web/diagram/layout/layout.ts';
import { LAYOUTS } from '#web/diagram/layout/layouts.ts';
import { loadedGraph } from '#web/explore/model/loaded-graph.ts';

const FEW = NodeId.parse('no.km.t1');
const MANY = NodeId.parse('no.km.t2');
const SPACES: Partial<LayoutInput>[] = [{}, { isCompact: true }, { narrow: { lane: 'norge', width: 360 } }];

const NETWORK: LoadedLayout = { style: LAYOUTS.network.style, algorithm: forceLayout(networkForces) };

let real: RealGraph;
beforeAll(async () => {
	real = await realGraph();
}, 60_000);

async function inputOf(open: readonly NodeId[] = []): Promise<LayoutInput> {
	return { ...layoutInput(await expanded(real, open), real.declared, open), layout: NETWORK };
}

function tooClose({ cards }: Layout): readonly string[] {
	const all = [...cards.values()];
	return all.flatMap((a, i) =>
		all
			.slice(i + 1)
			.filter((b) => overlap(a, b, 5))
			.map((b) => `${a.id} × ${b.id}`),
	);
}

describe('the network', () => {
	it('shows the same cards as the swimlanes, deterministically', async () => {
		const input = await inputOf();
		for (const space of SPACES) {
			const layout = diagramLayout({ ...input, ...space });
			expect([...layout.cards.keys()].sort()).toStrictEqual([...diagramLayout({ ...input, layout: undefined }).cards.keys()].sort());
			expect(tooClose(layout)).toStrictEqual([]);
			const chance = vi.spyOn(Math, 'random').mockReturnValue(0.1);
			expect(diagramLayout({ ...input, ...space })).toStrictEqual(layout);
			chance.mockRestore();
		}
	}, 60_000);

	it('is the built-in layout until its code is loaded', async () => {
		const { layout: _, ...input } = await inputOf();
		expect(diagramLayout(input).style).toBe(LAYOUTS.levels.style);
	});

	it('keeps positions when nodes are expanded, a few among the others and many in a block', async () => {
		const first = diagramLayout(await inputOf());
		const one = diagramLayout(await inputOf([FEW]), first);
		const two = diagramLayout(await inputOf([FEW, MANY]), one);
		const places = ({ cards }: Layout, ids: Iterable<string>) => [...ids].map((id) => [id, cards.get(id)?.x, cards.get(id)?.y]);
		expect(places(one, first.cards.keys())).toStrictEqual(places(first, first.cards.keys()));
		expect(places(two, one.cards.keys())).toStrictEqual(places(one, one.cards.keys()));
		expect(two.blocks.map(({ source, side }) => [source, side === 'among'])).toStrictEqual([
			[FEW, true],
			[MANY, false],
		]);
		expect(tooClose(two)).toStrictEqual([]);
		expect(diagramLayout(await inputOf([FEW, MANY])).cards).toStrictEqual(two.cards);
	}, 60_000);

	it('overlaps no cards, for any overview', () => {
		fc.assert(
			fc.property(generatedOverview(), (overview) => {
				const input: LayoutInput = {
					...layoutInput(loadedGraph(overview, { neighbourhoods: new Map() }, { expanded: [] }), new Map()),
					layout: NETWORK,
				};
				expect(tooClose(diagramLayout(input))).toStrictEqual([]);
			}),
			{ numRuns: 8 },
		);
	}, 90_000);
});
