import type { NodeId } from '#graph/model/ids.ts';
import type { LoadedGraph } from './loaded-graph.ts';

/** The lane that a narrow screen shows: that of the selected node, else the one chosen, else the first. */
export function shownLane(
	{ overview, unfoldings }: LoadedGraph,
	selected: NodeId | undefined,
	chosen: string | undefined,
): string | undefined {
	function laneOf(id: NodeId | undefined): string | undefined {
		if (id === undefined) return undefined;
		const own = overview.lanes.find((lane) => lane.nodes.includes(id));
		return own?.id ?? laneOf(unfoldings.find((unfolding) => unfolding.nodes.includes(id))?.opener);
	}
	return laneOf(selected) ?? chosen ?? overview.lanes[0]?.id;
}
