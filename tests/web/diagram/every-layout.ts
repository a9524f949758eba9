import { NodeId } from '#graph/model/ids.ts';
import { networkForces } from '#web/canvas/fcose.ts';
import { forceLayout } from '#web/diagram/layout/force.ts';
import type { LayoutInput } from '#web/diagram/layout/layout.ts';
import { LAYOUTS } from '#web/diagram/layout/layouts.ts';
import { radialLayout } from '#web/diagram/layout/radial.ts';
import { treeLayout } from '#web/diagram/layout/tree.ts';
import type { Diagram } from '#web/diagram/scene/scene.ts';
import { loadedGraph } from '#web/explore/model/loaded-graph.ts';
import { PARTS } from '#web/explore/model/requests.ts';
import { diagramOf, expanded, type RealGraph } from './diagram-support.ts';

const SPACES: readonly Partial<LayoutInput>[] = [{}, { isCompact: true }, { narrow: { lane: 'norge', width: 360 } }];
const OPEN = [NodeId.parse('no.km.t2'), NodeId.parse('dk.mdk.o4')];
const MODELS = ['no.km', 'dk.mdk'].map((id) => NodeId.parse(id));

/** The shipped graph in every layout and space, with none and two nodes expanded. */
export async function everyLayout(real: RealGraph): Promise<readonly Diagram[]> {
	const overviews = await Promise.all([[], OPEN].map(async (open) => ({ open, loaded: await expanded(real, open) })));
	const models = await Promise.all(
		MODELS.map(async (id) => {
			const root = await real.store.neighbourhood({ id, ...PARTS });
			return { open: [], loaded: loadedGraph(real.overview, { neighbourhoods: new Map(), root }, { expanded: [], root: id }) };
		}),
	);
	const layouts = [
		{ graphs: overviews, spaces: SPACES, change: {} },
		// A network takes seconds, and the space only changes how it is stretched.
		{ graphs: overviews, spaces: [{}], change: { layout: { style: LAYOUTS.network.style, algorithm: forceLayout(networkForces) } } },
		{ graphs: models, spaces: SPACES, change: { layout: { style: LAYOUTS.wheel.style, algorithm: radialLayout } } },
		{ graphs: models, spaces: SPACES, change: { layout: { style: LAYOUTS.tree.style, algorithm: treeLayout } } },
	] as const;
	return layouts.flatMap(({ graphs, spaces, change }) =>
		graphs.flatMap(({ open, loaded }) => spaces.map((space) => diagramOf(loaded, real.declared, open, undefined, { ...change, ...space }))),
	);
}
