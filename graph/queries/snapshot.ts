import { z } from 'zod';
import { Assessment } from '#graph/model/assessment.ts';
import { Source } from '#graph/model/evidence.ts';
import { compareIds } from '#graph/model/ids.ts';
import { Subgraph } from '#graph/model/subgraph.ts';
import { byId, subgraphOf } from './order.ts';

/** The whole graph, with the sources that its evidence refers to. */
export const SnapshotAnswer = z.strictObject({
	...Subgraph.shape,
	sources: z.array(Source),
	assessments: z.array(Assessment),
	digest: z.string(),
});
export type SnapshotAnswer = z.infer<typeof SnapshotAnswer>;

export type SnapshotRows = SnapshotAnswer;

/** Everything, sorted by id. */
export function assembleSnapshot({ nodes, relations, sources, assessments, digest }: SnapshotRows): SnapshotAnswer {
	return {
		...subgraphOf(nodes, relations),
		sources: byId(sources),
		assessments: [...assessments].sort((a, b) => compareIds(a.concept, b.concept) || compareIds(a.targetModel, b.targetModel)),
		digest,
	};
}
