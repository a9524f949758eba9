import { z } from 'zod';
import { NodeId } from './ids.ts';
import { LanguageMap } from './language.ts';

/** Bands of the overview, from top to bottom. */
export const BANDS = ['policy', 'leadership', 'skills'] as const;
export const Band = z.enum(BANDS);
export type Band = z.infer<typeof Band>;

/**
 * The overview as authored in `seed/data/overview.yaml`: the nodes in each band and lane, in order. Presentation only,
 * never a relation. A frame spans bands: a model without levels is drawn as a `box`; one whose levels are in the bands
 * is the `spine` beside them.
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
