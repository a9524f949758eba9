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

/** A relation as written under the node that it starts from; without `sources` it stands on the node's own. */
export const SeedRelation = z.strictObject({
	kind: z.enum(plainKinds),
	to: NodeId,
	evidence: EvidenceQuality,
	sources: Evidence.shape.sources.optional(),
	mutual: z.boolean().optional(),
	note: LanguageMap.optional(),
});
export type SeedRelation = z.infer<typeof SeedRelation>;

/** A relation written on its own, where the node that it starts from stands in another file. */
export const SeedFreeRelation = SeedRelation.extend({ from: NodeId, sources: Evidence.shape.sources });
export type SeedFreeRelation = z.infer<typeof SeedFreeRelation>;

/** A node as written: the owner's labels, cut ones and ours stand apart, so that nobody mixes them up. */
export const SeedNode = z.strictObject({
	id: NodeId,
	kind: z.enum(nodeKinds),
	/** The owner's words, exactly. */
	label: LanguageMap.optional(),
	/** The owner's words, cut in the source. */
	labelFragment: LanguageMap.optional(),
	/** Our translation or wording. */
	labelOurs: LanguageMap.optional(),
	...nodeFacts,
	evidence: EvidenceQuality,
	sources: Evidence.shape.sources,
	/** Parents that the node's own evidence covers; write others under `relations`. */
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

/** What all mappings of a file share, said once (SSSOM calls it propagation). */
export const SeedMappingSet = z.strictObject(set);

/** A mapping as written; what it does not say it takes from the file's `mappingSet`. */
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

/** "No counterpart" as written; author and date come from the `mappingSet` unless said here. */
export const SeedNoCounterpart = z.strictObject({
	concept: NodeId,
	targetModel: NodeId,
	reason: LanguageMap,
	author: Assessment.shape.author.optional(),
	date: Assessment.shape.date.optional(),
});

/** A mapping and an assessment once their file's `mappingSet` has filled them up. */
export const WholeMapping = SeedMapping.required();
export type WholeMapping = z.infer<typeof WholeMapping>;
export const WholeNoCounterpart = SeedNoCounterpart.required();
export type WholeNoCounterpart = z.infer<typeof WholeNoCounterpart>;

/**
 * A seed file: any YAML file under the seed folder, holding any of these lists. Nodes of the family
 * `structure` belong to the model whose id is the name of the folder that their file stands in.
 */
export const SeedFile = z.strictObject({
	sources: z.array(Source).optional(),
	nodes: z.array(SeedNode).optional(),
	relations: z.array(SeedFreeRelation).optional(),
	mappingSet: SeedMappingSet.optional(),
	mappings: z.array(SeedMapping).optional(),
	noCounterpart: z.array(SeedNoCounterpart).optional(),
	aliases: z.record(z.string(), NodeId).optional(),
	/** The register of every node id that was ever given, each with its kind. */
	ids: z.record(z.string(), z.enum(nodeKinds)).optional(),
	/** Ids that left the seed and have no successor, each with the reason. */
	withdrawn: z.record(z.string(), z.string().trim().min(1)).optional(),
	overview: OverviewPlan.optional(),
});
export type SeedFile = z.infer<typeof SeedFile>;
