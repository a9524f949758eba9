import { z } from 'zod';
import { NodeId } from './ids.ts';
import { LanguageMap } from './language.ts';

/** Bands of the first picture, from top to bottom. */
export const BANDS = ['policy', 'leadership', 'skills'] as const;
export const Band = z.enum(BANDS);
export type Band = z.infer<typeof Band>;

/**
 * The first picture as authored in `seed/data/overview.yaml`: which nodes, in which band and lane, in which
 * order. A matter of the view, never a relation. A frame spans bands: a model whose owner gave it no levels
 * stands in a `box`; one whose levels stand in the bands is the `spine` beside them.
 */
export const OverviewPlan = z.strictObject({
	lanes: z.array(z.strictObject({ id: z.string().regex(/^[a-z]{2,20}$/), label: LanguageMap, nodes: z.array(NodeId).min(1) })).min(1),
	bands: z.array(z.strictObject({ id: Band, nodes: z.array(NodeId) })).length(BANDS.length),
	frames: z.array(
		z.strictObject({
			node: NodeId,
			from: Band,
			to: Band,
			shape: z.enum(['box', 'spine']),
			nodes: z.array(NodeId),
			caption: LanguageMap.optional(),
		}),
	),
});
export type OverviewPlan = z.infer<typeof OverviewPlan>;
