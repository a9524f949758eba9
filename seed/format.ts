import { z } from 'zod';
import { Assessment } from '#graph/model/assessment.ts';
import { Evidence, EvidenceQuality, Source } from '#graph/model/evidence.ts';
import { NodeId } from '#graph/model/ids.ts';
import { LanguageMap } from '#graph/model/language.ts';
import { nodeFacts } from '#graph/model/node.ts';
import { OverviewPlan } from '#graph/model/overview-plan.ts';
import { mappingFacts } from '#graph/model/relation.ts';
import { MAPPING_KINDS, nodeKinds, relationKinds } from '#graph/model/vocabulary.ts';

const plainKinds = relationKinds.filter((kind) => !(MAPPING_KINDS as readonly string[]).includes(kind));

/** A relation as written under the node that it starts from; without `sources` it cites the node's own. */
export const SeedRelation = z.strictObject({
	kind: z.enum(plainKinds),
	to: NodeId,
	evidence: EvidenceQuality,
	sources: Evidence.shape.sources.optional(),
	mutual: z.boolean().optional(),
	note: LanguageMap.optional(),
});
export type SeedRelation = z.infer<typeof SeedRelation>;

/** A relation written on its own, when the node that it starts from is in another file. */
export const SeedFreeRelation = SeedRelation.extend({ from: NodeId, sources: Evidence.shape.sources });
export type SeedFreeRelation = z.infer<typeof SeedFreeRelation>;

/** A node as written. The owner's labels, truncated ones and ours have separate keys, so that they are not mixed up. */
export const SeedNode = z.strictObject({
	id: NodeId,
	kind: z.enum(nodeKinds),
	/** The owner's exact words; of a `secondary` node, those of the party that retells it. */
	label: LanguageMap.optional(),
	/** The owner's words, truncated in the source. */
	labelFragment: LanguageMap.optional(),
	/** Our translation or wording. */
	labelOurs: LanguageMap.optional(),
	...nodeFacts,
	evidence: EvidenceQuality,
	sources: Evidence.shape.sources,
	/** Parents supported by the node's own evidence; others belong under `relations`. */
	partOf: z.array(NodeId).min(1).optional(),
	relations: z.array(SeedRelation).min(1).optional(),
});
export type SeedNode = z.infer<typeof SeedNode>;

const set = {
	justification: mappingFacts.justification,
	author: mappingFacts.author,
	date: mappingFacts.date,
	reviewed: mappingFacts.reviewed,
};

/** Defaults for all mappings in a file (SSSOM calls this propagation). */
export const SeedMappingSet = z.strictObject(set);

/** A mapping as written; missing fields come from the file's `mappingSet`. */
export const SeedMapping = z.strictObject({
	from: NodeId,
	kind: z.enum(MAPPING_KINDS),
	to: NodeId,
	basis: mappingFacts.basis,
	confidence: mappingFacts.confidence,
	comment: mappingFacts.comment,
	...z.strictObject(set).partial().shape,
});
export type SeedMapping = z.infer<typeof SeedMapping>;

/** An assessment as written; its list says the result, and author and date default to those of the `mappingSet`. */
export const SeedAssessment = z.strictObject({
	concept: NodeId,
	targetModel: NodeId,
	reason: LanguageMap,
	author: Assessment.shape.author.optional(),
	date: Assessment.shape.date.optional(),
});

/** Mappings and assessments completed with their file's `mappingSet`. */
export const WholeMapping = SeedMapping.required();
export type WholeMapping = z.infer<typeof WholeMapping>;
export const WholeAssessment = SeedAssessment.required().extend({ result: Assessment.shape.result });
export type WholeAssessment = z.infer<typeof WholeAssessment>;

/**
 * A seed file: any YAML file under the seed folder, with any of these lists. Nodes of the family `structure` belong to
 * the model whose id is the name of the folder that the file is in.
 */
export const SeedFile = z.strictObject({
	sources: z.array(Source).optional(),
	nodes: z.array(SeedNode).optional(),
	relations: z.array(SeedFreeRelation).optional(),
	mappingSet: SeedMappingSet.optional(),
	mappings: z.array(SeedMapping).optional(),
	noCounterpart: z.array(SeedAssessment).optional(),
	/** Where the other model's names are missing, so that nothing can be said. */
	cannotAssess: z.array(SeedAssessment).optional(),
	aliases: z.record(z.string(), NodeId).optional(),
	/** Register of every node id ever used, with its kind. */
	ids: z.record(z.string(), z.enum(nodeKinds)).optional(),
	/** Ids that left the seed without a successor, with the reason. */
	withdrawn: z.record(z.string(), z.string().trim().min(1)).optional(),
	overview: OverviewPlan.optional(),
});
export type SeedFile = z.infer<typeof SeedFile>;
