import { NodeId } from '#graph/model/ids.ts';
import { networkForces } from '#web/canvas/network-forces.ts';
import type { LayoutInput } from '#web/view-model/layout.ts';
import { networkLayout } from '#web/view-model/layout-network.ts';
import { treeLayout } from '#web/view-model/layout-tree.ts';
import { wheelLayout } from '#web/view-model/layout-wheel.ts';
import { LAYOUTS } from '#web/view-model/layouts.ts';
import { loadedGraph } from '#web/view-model/loaded-graph.ts';
import { PARTS } from '#web/view-model/neighbourhood-wishes.ts';
import type { Picture } from '#web/view-model/scene.ts';
import { pictureOf, type RealPicture, unfolded } from './picture-support.ts';

const ROOMS: readonly Partial<LayoutInput>[] = [{}, { isCompact: true }, { narrow: { lane: 'norge', width: 360 } }];
const OPEN = [NodeId.parse('no.km.t2'), NodeId.parse('dk.mdk.o4')];
const MODELS = ['no.km', 'dk.mdk'].map((id) => NodeId.parse(id));

/** The shipped graph in every layout and room, as it begins and with two nodes expanded. */
export async function everyLayout(real: RealPicture): Promise<readonly Picture[]> {
	const overviews = await Promise.all([[], OPEN].map(async (open) => ({ open, loaded: await unfolded(real, open) })));
	const models = await Promise.all(
		MODELS.map(async (id) => {
			const root = await real.store.neighbourhood({ id, ...PARTS });
			return { open: [], loaded: loadedGraph(real.overview, { neighbourhoods: new Map(), root }, { open: [], root: id }) };
		}),
	);
	const layouts = [
		{ graphs: overviews, rooms: ROOMS, change: {} },
		// A network takes seconds, and one in a narrower room is only pulled longer.
		{ graphs: overviews, rooms: [{}], change: { layout: { style: LAYOUTS.network.style, algorithm: networkLayout(networkForces) } } },
		{ graphs: models, rooms: ROOMS, change: { layout: { style: LAYOUTS.wheel.style, algorithm: wheelLayout } } },
		{ graphs: models, rooms: ROOMS, change: { layout: { style: LAYOUTS.tree.style, algorithm: treeLayout } } },
	] as const;
	return layouts.flatMap(({ graphs, rooms, change }) =>
		graphs.flatMap(({ open, loaded }) => rooms.map((room) => pictureOf(loaded, real.declared, open, undefined, { ...change, ...room }))),
	);
}
