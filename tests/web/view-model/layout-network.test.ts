import fc from 'fast-check';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { NodeId } from '#graph/model/ids.ts';
import { networkForces } from '#web/canvas/network-forces.ts';
import { overlap } from '#web/view-model/geometry.ts';
import type { Layout, LayoutInput, LoadedLayout } from '#web/view-model/layout.ts';
import { networkLayout } from '#web/view-model/layout-network.ts';
import { LAYOUTS } from '#web/view-model/layouts.ts';
import { loadedGraph } from '#web/view-model/loaded-graph.ts';
import { pictureLayout } from '#web/view-model/picture-layout.ts';
import { generatedOverview } from './generated-overview.ts';
import { layoutInput, type RealPicture, realPicture, unfolded } from './picture-support.ts';

const FEW = NodeId.parse('no.km.t1');
const MANY = NodeId.parse('no.km.t2');
const SEVERAL: Partial<LayoutInput>[] = [{}, { isCompact: true }, { narrow: { lane: 'norge', width: 360 } }];

const NETWORK: LoadedLayout = { style: LAYOUTS.network.style, algorithm: networkLayout(networkForces) };

let real: RealPicture;
beforeAll(async () => {
	real = await realPicture();
}, 60_000);

async function inputOf(open: readonly NodeId[] = []): Promise<LayoutInput> {
	return { ...layoutInput(await unfolded(real, open), real.declared, open), layout: NETWORK };
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
	it('shows what the levels show, the same each time, whatever chance would say', async () => {
		const input = await inputOf();
		for (const room of SEVERAL) {
			const layout = pictureLayout({ ...input, ...room });
			expect([...layout.cards.keys()].sort()).toStrictEqual([...pictureLayout({ ...input, layout: undefined }).cards.keys()].sort());
			expect(tooClose(layout)).toStrictEqual([]);
			const chance = vi.spyOn(Math, 'random').mockReturnValue(0.1);
			expect(pictureLayout({ ...input, ...room })).toStrictEqual(layout);
			chance.mockRestore();
		}
	}, 60_000);

	it('is the levels until the forces have come', async () => {
		const { layout: _, ...input } = await inputOf();
		expect(pictureLayout(input).style).toBe(LAYOUTS.levels.style);
	});

	it('keeps what stands when nodes are unfolded, a few among the others and many in a block', async () => {
		const first = pictureLayout(await inputOf());
		const one = pictureLayout(await inputOf([FEW]), first);
		const two = pictureLayout(await inputOf([FEW, MANY]), one);
		const places = ({ cards }: Layout, ids: Iterable<string>) => [...ids].map((id) => [id, cards.get(id)?.x, cards.get(id)?.y]);
		expect(places(one, first.cards.keys())).toStrictEqual(places(first, first.cards.keys()));
		expect(places(two, one.cards.keys())).toStrictEqual(places(one, one.cards.keys()));
		expect(two.blocks.map(({ opener, side }) => [opener, side === 'among'])).toStrictEqual([
			[FEW, true],
			[MANY, false],
		]);
		expect(tooClose(two)).toStrictEqual([]);
		expect(pictureLayout(await inputOf([FEW, MANY])).cards).toStrictEqual(two.cards);
	}, 60_000);

	it('lays no card over another, whatever the overview is', () => {
		fc.assert(
			fc.property(generatedOverview(), (overview) => {
				const input: LayoutInput = {
					...layoutInput(loadedGraph(overview, { neighbourhoods: new Map() }, { open: [] }), new Map()),
					layout: NETWORK,
				};
				expect(tooClose(pictureLayout(input))).toStrictEqual([]);
			}),
			{ numRuns: 8 },
		);
	}, 90_000);
});
