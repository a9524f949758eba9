import { hierarchyOf } from '#graph/model/hierarchy.ts';
import { compareIds } from '#graph/model/ids.ts';
import type { Node } from '#graph/model/node.ts';
import type { OverviewPlan } from '#graph/model/overview-plan.ts';
import type { Relation } from '#graph/model/relation.ts';

/** Limits of the default overview, to keep it readable. */
const MOST_LANES = 3;
const MOST_PARTS = 10;
const MOST_STRATEGIES = 4;

/**
 * The overview if none is authored: a lane for each of the first models. Each model is a frame across all bands with
 * its top-level parts, since their bands are unknown, and its country's policies above.
 */
export function defaultOverview(nodes: readonly Node[], relations: readonly Relation[]): OverviewPlan | undefined {
	const hierarchy = hierarchyOf(nodes, relations);
	const models = nodes
		.filter((node) => node.kind === 'model')
		.sort((a, b) => compareIds(a.id, b.id))
		.slice(0, MOST_LANES);
	if (models.length === 0) return undefined;

	const taken = new Set<string>();
	const lanes = models.map((model, i) => {
		const parts = hierarchy
			.childrenOf(model.id)
			.filter((node) => node.model === model.id)
			.slice(0, MOST_PARTS);
		const policies = nodes
			.filter((node) => node.kind === 'strategy' && node.country !== undefined && node.country === model.country && !taken.has(node.id))
			.sort((a, b) => compareIds(a.id, b.id))
			.slice(0, MOST_STRATEGIES);
		for (const policy of policies) taken.add(policy.id);
		return { id: `lane${'abc'[i]}`, model, parts, policies };
	});

	return {
		lanes: lanes.map(({ id, model, parts, policies }) => ({
			id,
			label: model.shortLabel ?? model.label,
			nodes: [...policies, model, ...parts].map((node) => node.id),
		})),
		bands: [
			{ id: 'policy', nodes: lanes.flatMap((lane) => lane.policies.map((node) => node.id)) },
			{ id: 'leadership', nodes: [] },
			{ id: 'skills', nodes: [] },
		],
		frames: lanes.map(({ model, parts }) => ({
			node: model.id,
			from: 'leadership',
			to: 'skills',
			shape: 'box',
			nodes: parts.map((node) => node.id),
		})),
	};
}
