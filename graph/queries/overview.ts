import { z } from 'zod';
import { compareIds, NodeId } from '#graph/model/ids.ts';
import type { Node } from '#graph/model/node.ts';
import { BANDS, type Band, OverviewPlan } from '#graph/model/overview-plan.ts';
import { isMapping, Relation } from '#graph/model/relation.ts';
import { Subgraph } from '#graph/model/subgraph.ts';
import { type MappedRows, mappingsBetween, waysUpOutlines } from './mapped.ts';
import { byId, hiddenCounts, subgraphOf } from './order.ts';

/** More of these edges cannot be told apart at a glance. */
const MOST_CORRESPONDENCES = 8;

export const OverviewAnswer = z.strictObject({
	...Subgraph.shape,
	...OverviewPlan.shape,
	/** Empty if no plan is authored and there is no model to draw. */
	lanes: z.array(OverviewPlan.shape.lanes.element),
	/**
	 * Mappings between lanes, each at the nearest shown nodes: first pairs with mappings of their own, then those whose
	 * parts have most. `own` are the mappings between just these two, read from `from` to `to`; `below` counts those
	 * further down, and `count` both.
	 */
	correspondences: z.array(
		z.strictObject({
			from: NodeId,
			to: NodeId,
			count: z.int().positive(),
			own: z.array(Relation),
			below: z.int().nonnegative(),
		}),
	),
	/** Number of neighbours left out, by node id. */
	hidden: z.record(z.string(), z.int().positive()),
});
export type OverviewAnswer = z.infer<typeof OverviewAnswer>;

export interface OverviewRows {
	/** The authored plan, else the default one; undefined if there is no model to draw. */
	readonly plan: OverviewPlan | undefined;
	/** The planned nodes, and the relations among them. */
	readonly nodes: readonly Node[];
	readonly relations: readonly Relation[];
	/** All mappings of the graph. */
	readonly mapped: MappedRows;
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

function gather({ mappings, ...above }: MappedRows, laneOf: ReadonlyMap<NodeId, number>): OverviewAnswer['correspondences'] {
	const wayUp = waysUpOutlines(above);
	const shown = (id: NodeId) =>
		wayUp(id)
			.flatMap((at) => ({ id: at, lane: laneOf.get(at) ?? -1 }))
			.filter(({ lane }) => lane >= 0);
	const pairs = new Map<string, { readonly ends: readonly [NodeId, NodeId]; readonly mappings: Relation[]; isNearest: boolean }>();
	for (const mapping of mappings) {
		const ways = [shown(mapping.from), shown(mapping.to)].sort(([a], [b]) => (a?.lane ?? 0) - (b?.lane ?? 0));
		for (const [i, from] of (ways[0] ?? []).entries()) {
			for (const [j, to] of (ways[1] ?? []).entries()) {
				if (from.lane === to.lane) continue;
				const key = `${from.id} ${to.id}`;
				const pair = pairs.get(key) ?? { ends: [from.id, to.id] as const, mappings: [], isNearest: false };
				pair.mappings.push(mapping);
				pair.isNearest ||= i === 0 && j === 0;
				pairs.set(key, pair);
			}
		}
	}
	return [...pairs.values()]
		.filter((pair) => pair.isNearest)
		.map(({ ends, mappings: found }) => {
			const { own, below } = mappingsBetween(found, ends, wayUp);
			return { from: ends[0], to: ends[1], count: own.length + below.length, own: byId(own), below: below.length };
		})
		.sort(
			(a, b) =>
				Number(b.own.length > 0) - Number(a.own.length > 0) || b.count - a.count || compareIds(a.from, b.from) || compareIds(a.to, b.to),
		)
		.slice(0, MOST_CORRESPONDENCES);
}

/** The overview. Between bands it has no editorial relations, and mappings appear only as correspondences. */
export function assembleOverview({ plan = NOTHING, nodes, relations, mapped, hidden }: OverviewRows): OverviewAnswer {
	const bandOf = bandsByNode(plan);
	const laneOf = new Map(plan.lanes.flatMap((lane, i) => lane.nodes.map((id) => [id, i] as const)));
	const shown = relations.filter(
		(relation) =>
			!isMapping(relation) && (relation.evidence.quality !== 'editorial' || bandOf.get(relation.from) === bandOf.get(relation.to)),
	);
	return { ...subgraphOf(nodes, shown), ...plan, correspondences: gather(mapped, laneOf), hidden: hiddenCounts(hidden) };
}
