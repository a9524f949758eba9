import { beforeAll, describe, expect, it } from 'vitest';
import { NodeId } from '#graph/model/ids.ts';
import { expanded, layoutInput, type RealGraph, realGraph } from '#tests/web/diagram/diagram-support.ts';
import { edgesOf } from '#web/diagram/edges/edges.ts';
import { LAYOUT_NAMES, LAYOUTS, loadLayout } from '#web/diagram/layout/layouts.ts';
import { HERE, type PlacesTask } from '#web/diagram/tasks.ts';
import { loadedGraph } from '#web/explore/model/loaded-graph.ts';
import { PARTS } from '#web/explore/model/requests.ts';
import { INITIAL_STATE } from '#web/explore/model/state.ts';
import { visibleGraph } from '#web/explore/model/visible-graph.ts';
import { answered, receivedLayout, type SentTask, sentPlaces, sentRoutes } from '#web/explore/work/worker-tasks.ts';

const TOOLS = { forces: async () => (await import('#web/canvas/fcose.ts')).networkForces };
const MODEL = NodeId.parse('dk.mdk');
const AREA = NodeId.parse('dk.mdk.o4');
let real: RealGraph;
beforeAll(async () => {
	real = await realGraph();
}, 60_000);

/** The answer of a worker: what is sent either way is copied, as by `postMessage`. */
async function byWorker(task: SentTask) {
	return structuredClone(await answered(structuredClone(task), TOOLS));
}

describe.each(LAYOUT_NAMES)('a worker, for the layout %s,', (name) => {
	it('gives the places and routes that the page would compute itself', async () => {
		const root = await real.store.neighbourhood({ id: MODEL, ...PARTS });
		const load = async (open: readonly NodeId[]) =>
			LAYOUTS[name].needsModel
				? loadedGraph(real.overview, { neighbourhoods: new Map(), root }, { expanded: open, root: MODEL })
				: await expanded(real, open);
		const layout = await loadLayout(LAYOUTS[name], TOOLS);
		const before = HERE.places({ input: { ...layoutInput(await load([]), real.declared), layout }, before: undefined });
		const loaded = await load([AREA]);
		const task: PlacesTask = { input: { ...layoutInput(loaded, real.declared, [AREA]), layout }, before };
		const places = HERE.places(task);
		const sent = await byWorker(sentPlaces(task));
		if (sent.kind !== 'places') throw new Error('these are no places');
		expect(receivedLayout(sent.layout)).toStrictEqual(places);
		expect(receivedLayout(sent.layout).style).toBe(LAYOUTS[name].style);

		const graph = visibleGraph(loaded, task.input.stubs, real.declared, { ...INITIAL_STATE, expanded: [AREA] });
		const routing = {
			edges: edgesOf(graph, places),
			layout: places,
			shown: new Set(places.cards.keys()),
			textBoxes: { labels: [], badges: new Map() },
			before: undefined,
		};
		expect(await byWorker(sentRoutes(routing))).toStrictEqual({ kind: 'routes', routes: HERE.routes(routing) });
	}, 90_000);
});
