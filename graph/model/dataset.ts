import { z } from 'zod';
import { Assessment } from './assessment.ts';
import { Source } from './evidence.ts';
import { NodeId } from './ids.ts';
import { Node } from './node.ts';
import { OverviewPlan } from './overview-plan.ts';
import { Relation } from './relation.ts';

/**
 * Everything that a store holds: the compiled seed. Arrays are sorted by id, so that the same seed gives the
 * same `digest` (SHA-256 in hex of its content).
 */
export const Dataset = z.strictObject({
	nodes: z.array(Node),
	relations: z.array(Relation),
	sources: z.array(Source),
	assessments: z.array(Assessment),
	/** Retired id → the id that took its place. */
	aliases: z.record(z.string(), NodeId),
	overview: OverviewPlan.optional(),
	digest: z.string(),
});
export type Dataset = z.infer<typeof Dataset>;
