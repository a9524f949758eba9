import { z } from 'zod';
import { Assessment } from './assessment.ts';
import { Source } from './evidence.ts';
import { NodeId } from './ids.ts';
import { Node } from './node.ts';
import { OverviewPlan } from './overview-plan.ts';
import { Relation } from './relation.ts';

/**
 * Everything that a store holds: the compiled seed. Arrays are sorted by id, so that equal seeds have equal `digest`s
 * (SHA-256 of the content, in hex).
 */
export const Dataset = z.strictObject({
	nodes: z.array(Node),
	relations: z.array(Relation),
	sources: z.array(Source),
	assessments: z.array(Assessment),
	/** Retired id → the id that replaced it. */
	aliases: z.record(z.string(), NodeId),
	overview: OverviewPlan.optional(),
	digest: z.string(),
});
export type Dataset = z.infer<typeof Dataset>;
