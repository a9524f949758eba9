import { z } from 'zod';
import { compareIds, NodeId } from '#graph/model/ids.ts';
import type { Node } from '#graph/model/node.ts';
import { BANDS, type Band, OverviewPlan } from '#graph/model/overview-plan.ts';
import { isMapping, type Relation } from '#graph/model/relation.ts';
import { Subgraph } from '#graph/model/subgraph.ts';
import { hiddenCounts, subgraphOf } from './order.ts';

/** More of these edges cannot be told apart at a glance. */
const MOST_CORRESPONDENCES = 8;

export const OverviewAnswer = z.strictObject({
	...Subgraph.shape,
	...OverviewPlan.shape,
	/** Empty if no plan is authored and there is no model to draw. */
	lanes: z.array(OverviewPlan.shape.lanes.element),
	/** Mappings between lanes, aggregated to the nearest shown nodes, most numerous first. */
	correspondences: z.array(z.strictObject({ from: NodeId, to: NodeId, count: z.int().positive() })),
	/** Number of neighbours left out, by node id. */
	hidden: z.record(z.string(), z.int().positive()),
});
export type OverviewAnswer = z.infer<typeof OverviewAnswer>;

/** A mapping, with the shown nodes that each end is or is part of, and how many steps up they are. */
export interface LiftedMapping {
	readonly from: readonly Lift[];
	readonly to: readonly Lift[];
}

export interface Lift {
	readonly id: NodeId;
	readonly distance: number;
}

export interface OverviewRows {
	/** The authored plan, else the default one; undefined if there is no model to draw. */
	readonly plan: OverviewPlan | undefined;
	/** The planned nodes, and the relations among them. */
	readonly nodes: readonly Node[];
	readonly relations: readonly Relation[];
	/** Mappings (except `relatedMatch`) whose ends can both be lifted to shown nodes. */
	readonly mappings: readonly LiftedMapping[];
	/** Number of distinct neighbours of each node that are not shown. */
	readonly hidden: ReadonlyMap<NodeId, number>;
}

const NOTHING: OverviewPlan = { lanes: [], bands: BANDS.map((id) => ({ id, nodes: [] })), frames: [] };

/** All nodes of a plan, without duplicates. */
export function plannedNodes(plan: OverviewPlan): readonly NodeId[] {
	const ids = [...plan.bands.flatMap((band) => band.nodes), ...plan.frames.flatMap((frame) => [frame.node, ...frame.nodes])];
	return [...new Set(ids)];
}

function bandsByNode(plan: OverviewPlan): ReadonlyMap<NodeId, Band> {
	return new Map(plan.bands.flatMap((band) => band.nodes.map((id) => [id, band.id] as const)));
}

function nearest(lifts: readonly Lift[]): NodeId | undefined {
	return [...lifts].sort((a, b) => a.distance - b.distance || compareIds(a.id, b.id))[0]?.id;
}

function gather(mappings: readonly LiftedMapping[], laneOf: ReadonlyMap<NodeId, number>): OverviewAnswer['correspondences'] {
	const counts = new Map<string, OverviewAnswer['correspondences'][number]>();
	for (const mapping of mappings) {
		const ends = [nearest(mapping.from), nearest(mapping.to)].flatMap((id) => {
			const lane = id === undefined ? undefined : laneOf.get(id);
			return id === undefined || lane === undefined ? [] : [{ id, lane }];
		});
		const [from, to] = ends.sort((a, b) => a.lane - b.lane).map(({ id }) => id);
		if (from === undefined || to === undefined || laneOf.get(from) === laneOf.get(to)) continue;
		const key = `${from} ${to}`;
		counts.set(key, { from, to, count: (counts.get(key)?.count ?? 0) + 1 });
	}
	return [...counts.values()]
		.sort((a, b) => b.count - a.count || compareIds(a.from, b.from) || compareIds(a.to, b.to))
		.slice(0, MOST_CORRESPONDENCES);
}

/** The overview. Between bands it has no editorial relations, and mappings appear only as correspondences. */
export function assembleOverview({ plan = NOTHING, nodes, relations, mappings, hidden }: OverviewRows): OverviewAnswer {
	const bandOf = bandsByNode(plan);
	const laneOf = new Map(plan.lanes.flatMap((lane, i) => lane.nodes.map((id) => [id, i] as const)));
	const shown = relations.filter(
		(relation) =>
			!isMapping(relation) && (relation.evidence.quality !== 'editorial' || bandOf.get(relation.from) === bandOf.get(relation.to)),
	);
	return { ...subgraphOf(nodes, shown), ...plan, correspondences: gather(mappings, laneOf), hidden: hiddenCounts(hidden) };
}
