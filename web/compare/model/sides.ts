import type { Assessment, AssessmentResult } from '#graph/model/assessment.ts';
import { compareIds, type NodeId, type RelationId } from '#graph/model/ids.ts';
import { isMapping, type Mapping, turned } from '#graph/model/relation.ts';
import { CONCEPT_KINDS, type ConceptKind, isConceptKind, MAPPING_KINDS } from '#graph/model/vocabulary.ts';
import type { ComparisonAnswer } from '#graph/queries/comparison.ts';
import type { ModelsAnswer } from '#graph/queries/models.ts';
import type { Outline } from '#graph/queries/outline.ts';
import { branchesOf } from '#web/node/outline.ts';
import type { Side } from './state.ts';

/** Countries that may stand for their model in running text, as in "Norge og Danmark, side om side". */
const NAMED_COUNTRIES = ['NO', 'DK'] as const;
export type NamedCountry = (typeof NAMED_COUNTRIES)[number];

type Models = ModelsAnswer['models'];

function countryOf(models: Models, id: NodeId): NamedCountry | undefined {
	const model = models.find((one) => one.id === id);
	// An organisation's advice does not speak for its country.
	if (model?.form !== undefined && model.form !== 'nationalModel') return undefined;
	return NAMED_COUNTRIES.find((named) => named === model?.country);
}

/** The countries of the two models; undefined if they do not tell the models apart. */
export function countriesOf(models: Models, left: NodeId, right: NodeId): Readonly<Record<Side, NamedCountry>> | undefined {
	const countries = { left: countryOf(models, left), right: countryOf(models, right) };
	if (countries.left === undefined || countries.right === undefined || countries.left === countries.right) return undefined;
	return { left: countries.left, right: countries.right };
}

export function partOf(parts: readonly ComparedPart[], id: NodeId): ComparedPart | undefined {
	for (const part of parts) {
		const found = part.node.id === id ? part : partOf(part.parts, id);
		if (found) return found;
	}
	return undefined;
}

export interface FoundMapping {
	readonly node: Outline;
	readonly counterpart: Counterpart;
}

/** A mapping as read from one side, with its concept on that side. */
export function mappingOf({ parts }: Pick<ComparedSide, 'parts'>, id: RelationId): FoundMapping | undefined {
	for (const part of parts) {
		const counterpart = part.answer?.kind === 'mapped' ? part.answer.counterparts.find(({ mapping }) => mapping.id === id) : undefined;
		const found = counterpart ? { node: part.node, counterpart } : mappingOf(part, id);
		if (found) return found;
	}
	return undefined;
}

/** A concept of the other model, with the mapping as read from this side. */
export interface Counterpart {
	readonly mapping: Mapping;
	readonly concept: Outline;
}

/** How the other model answers to one concept. Not inherited from its parts or parents. */
export type ConceptAnswer =
	| { readonly kind: 'mapped'; readonly counterparts: readonly Counterpart[] }
	| { readonly kind: AssessmentResult; readonly assessment: Assessment }
	| { readonly kind: 'notAssessed' };

/** How many things of a kind the owner declares that have no name in open sources. */
export interface MissingNames {
	readonly kind: ConceptKind;
	readonly count: number;
}

/** A part of a model with its answer and its own parts, in the owner's order. */
export interface ComparedPart {
	readonly node: Outline;
	/** Undefined for groups, which are never mapped. */
	readonly answer?: ConceptAnswer;
	readonly parts: readonly ComparedPart[];
	readonly missing: readonly MissingNames[];
}

/** A model as a tree, with the other model's answer at each concept. */
export interface ComparedSide {
	readonly side: Side;
	readonly own: Outline;
	readonly other: Outline;
	readonly parts: readonly ComparedPart[];
	/** Declared for the model as a whole and not accounted for by any part. */
	readonly missing: readonly MissingNames[];
}

type AnswerOf = (concept: NodeId) => ConceptAnswer;

function missingIn(part: ComparedPart, kind: ConceptKind): number {
	const own = part.missing.find((stub) => stub.kind === kind)?.count ?? 0;
	return part.parts.reduce((sum, child) => sum + missingIn(child, kind), own);
}

function missingAt(node: Outline, parts: readonly ComparedPart[]): readonly MissingNames[] {
	return CONCEPT_KINDS.map((kind) => {
		const below = parts.reduce((sum, part) => sum + missingIn(part, kind), 0);
		return { kind, count: (node.missing?.[kind] ?? 0) - below };
	}).filter(({ count }) => count > 0);
}

function comparedPart(node: Outline, answerOf: AnswerOf): ComparedPart {
	const parts = node.children.map((child) => comparedPart(child, answerOf));
	return { node, ...(isConceptKind(node.kind) && { answer: answerOf(node.id) }), parts, missing: missingAt(node, parts) };
}

function surestFirst(a: Counterpart, b: Counterpart): number {
	return (
		MAPPING_KINDS.indexOf(a.mapping.kind) - MAPPING_KINDS.indexOf(b.mapping.kind) ||
		b.mapping.confidence - a.mapping.confidence ||
		compareIds(a.concept.id, b.concept.id)
	);
}

function answersOf(mappings: readonly Mapping[], assessments: readonly Assessment[], other: Outline): AnswerOf {
	const concepts = new Map(branchesOf(other).map((node) => [node.id, node]));
	const counterparts = new Map<NodeId, Counterpart[]>();
	for (const mapping of mappings) {
		const concept = concepts.get(mapping.to);
		if (concept) counterparts.set(mapping.from, [...(counterparts.get(mapping.from) ?? []), { mapping, concept }]);
	}
	const assessed = new Map(assessments.map((assessment) => [assessment.concept, assessment]));
	return (id) => {
		const found = counterparts.get(id);
		if (found) return { kind: 'mapped', counterparts: found.sort(surestFirst) };
		const assessment = assessed.get(id);
		return assessment ? { kind: assessment.result, assessment } : { kind: 'notAssessed' };
	};
}

/** One side of a comparison, with mappings inverted where needed so that they start on this side. */
export function comparedSide(comparison: ComparisonAnswer, side: Side): ComparedSide {
	const [own, other] = side === 'left' ? [comparison.left, comparison.right] : [comparison.right, comparison.left];
	const mappings = comparison.mappings.filter(isMapping).map((mapping) => (side === 'left' ? mapping : turned(mapping)));
	const answerOf = answersOf(mappings, comparison.assessments, other);
	const parts = own.children.map((child) => comparedPart(child, answerOf));
	return { side, own, other, parts, missing: missingAt(own, parts) };
}

export function conceptCount(parts: readonly ComparedPart[]): number {
	return parts.reduce((sum, part) => sum + (part.answer ? 1 : 0) + conceptCount(part.parts), 0);
}
