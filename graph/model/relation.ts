import { z } from 'zod';
import { Evidence } from './evidence.ts';
import { NodeId, RelationId } from './ids.ts';
import { LanguageMap } from './language.ts';
import { inverseMapping, isMappingKind, type MappingKind, relationFacts, relationKinds } from './vocabulary.ts';

/** Terms that we use from the Semantic Mapping Vocabulary (https://mapping-commons.github.io/semantic-mapping-vocabulary/). */
export const Justification = z.enum([
	'semapv:ManualMappingCuration',
	'semapv:LexicalMatching',
	'semapv:MappingReview',
	'semapv:MappingChaining',
]);

/** Facts of a mapping besides its ends, after SSSOM 1.0 (https://w3id.org/sssom/spec). */
export const mappingFacts = {
	justification: Justification,
	/**
	 * Whether both definitions were read, or only the labels. A label-only mapping is never exact, and its confidence
	 * at most 0.5.
	 */
	basis: z.enum(['definition', 'label']),
	/** From 0 to 1. */
	confidence: z.number().min(0).max(1),
	/** One sentence: what overlaps and what does not. */
	comment: LanguageMap,
	author: z.string().trim().min(1),
	date: z.iso.date(),
	reviewed: z.boolean(),
} as const;

const MappingFacts = z.strictObject(mappingFacts);
export type MappingFacts = z.infer<typeof MappingFacts>;

/** A directed relation between two nodes; a mapping also has mapping facts. */
export const Relation = z
	.strictObject({
		id: RelationId,
		kind: z.enum(relationKinds),
		from: NodeId,
		to: NodeId,
		/** The source states both directions; drawn without an arrowhead. */
		mutual: z.boolean().optional(),
		/** What the source says about it, or why we read it this way, in our words. */
		note: LanguageMap.optional(),
		evidence: Evidence,
		...MappingFacts.partial().shape,
	})
	.refine((relation) => !isMappingKind(relation.kind) || MappingFacts.strip().safeParse(relation).success, {
		message: 'a mapping needs justification, basis, confidence, comment, author, date and reviewed',
	});
export type Relation = z.infer<typeof Relation>;

/** A relation whose kind is a SKOS mapping relation; the schema guarantees its facts. */
export type Mapping = Relation & { readonly kind: MappingKind } & MappingFacts;

/** Whether it says something else from its other end; only then does it have an arrowhead. Mappings are told apart by their kind. */
export function isDirected({ kind, mutual }: Pick<Relation, 'kind' | 'mutual'>): boolean {
	return mutual !== true && relationFacts(kind).symmetric !== true;
}

export function isMapping(relation: Relation): relation is Mapping {
	return isMappingKind(relation.kind);
}

/** The mapping from its other end. It keeps its id, so that links to it work from both sides. */
export function turned(mapping: Mapping): Mapping {
	return { ...mapping, kind: inverseMapping(mapping.kind), from: mapping.to, to: mapping.from };
}
