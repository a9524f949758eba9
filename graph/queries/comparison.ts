import { z } from 'zod';
import { ASSESSMENT_RESULTS, Assessment } from '#graph/model/assessment.ts';
import { grouped } from '#graph/model/grouped.ts';
import { compareIds, NodeId } from '#graph/model/ids.ts';
import type { Node } from '#graph/model/node.ts';
import { isMapping, Relation, turned } from '#graph/model/relation.ts';
import { AUDIENCES, CONCEPT_KINDS } from '#graph/model/vocabulary.ts';
import { byId } from './order.ts';
import { assembleOutline, Outline, type OutlineRows } from './outline.ts';
import { assemblePurposes, type PurposeRows, Purposes } from './purposes.ts';

export const ComparisonParams = z
	.strictObject({ a: NodeId, b: NodeId })
	.refine(({ a, b }) => a !== b, { path: ['b'], message: 'choose two different models' });
export type ComparisonParams = z.infer<typeof ComparisonParams>;

/**
 * Coverage of one kind, not inherited: `matched + relatedOnly + noCounterpart + cannotAssess + notAssessed = sourced`
 * and, if declared, `sourced + missing = declared`.
 */
export const KindCoverage = z.strictObject({
	declared: z.int().positive().optional(),
	sourced: z.int().nonnegative(),
	matched: z.int().nonnegative(),
	relatedOnly: z.int().nonnegative(),
	noCounterpart: z.int().nonnegative(),
	cannotAssess: z.int().nonnegative(),
	notAssessed: z.int().nonnegative(),
	missing: z.int().nonnegative().optional(),
});
export type KindCoverage = z.infer<typeof KindCoverage>;

export const Coverage = z.partialRecord(z.enum(CONCEPT_KINDS), KindCoverage);
export type Coverage = z.infer<typeof Coverage>;

const ModelAudience = z.array(z.enum(AUDIENCES));

export const ComparisonAnswer = z.strictObject({
	left: Outline,
	right: Outline,
	/** From left to right. */
	mappings: z.array(Relation),
	assessments: z.array(Assessment),
	coverage: z.strictObject({ left: Coverage, right: Coverage }),
	purposes: Purposes,
	/** Whom each model is for, as far as its owner says. */
	audience: z.strictObject({ left: ModelAudience, right: ModelAudience }),
});
export type ComparisonAnswer = z.infer<typeof ComparisonAnswer>;

export interface ComparisonRows {
	readonly left: OutlineRows;
	readonly right: OutlineRows;
	/** All mappings between the two models, in either direction. */
	readonly mappings: readonly Relation[];
	/** All assessments of a concept of one model against the other. */
	readonly assessments: readonly Assessment[];
	readonly purposes: PurposeRows;
}

/** Statuses of a concept with regard to the other model, from most to least said about it. */
export const CONCEPT_STATUSES = ['matched', 'relatedOnly', ...ASSESSMENT_RESULTS, 'notAssessed'] as const;
export type ConceptStatus = (typeof CONCEPT_STATUSES)[number];

/** Status of a concept by its own mappings and assessment; not inherited. */
export function statusOf(concept: NodeId, mappings: readonly Relation[], assessments: readonly Assessment[]): ConceptStatus {
	const own = mappings.filter((mapping) => mapping.from === concept || mapping.to === concept);
	if (own.some((mapping) => mapping.kind !== 'relatedMatch')) return 'matched';
	if (own.length > 0) return 'relatedOnly';
	return assessments.find((assessment) => assessment.concept === concept)?.result ?? 'notAssessed';
}

function coverageOf(
	root: Outline,
	concepts: readonly Node[],
	touching: ReadonlyMap<NodeId, readonly Relation[]>,
	assessments: readonly Assessment[],
): Coverage {
	const coverage: Coverage = {};
	for (const kind of CONCEPT_KINDS) {
		const sourced = concepts.filter((node) => node.kind === kind);
		const declared = root.declares?.[kind];
		if (sourced.length === 0 && declared === undefined) continue;
		const counts = { matched: 0, relatedOnly: 0, noCounterpart: 0, cannotAssess: 0, notAssessed: 0 };
		for (const node of sourced) counts[statusOf(node.id, touching.get(node.id) ?? [], assessments)]++;
		coverage[kind] = {
			sourced: sourced.length,
			...counts,
			...(declared !== undefined && { declared, missing: root.missing?.[kind] ?? 0 }),
		};
	}
	return coverage;
}

/** Two models compared; `{a}/{b}` is the exact mirror of `{b}/{a}`. */
export function assembleComparison({ left, right, mappings, assessments, purposes }: ComparisonRows): ComparisonAnswer {
	const isLeft = new Set(left.nodes.map((node) => node.id));
	const oriented = byId(mappings.filter(isMapping).map((mapping) => (isLeft.has(mapping.from) ? mapping : turned(mapping))));
	const leftRoot = assembleOutline(left).root;
	const rightRoot = assembleOutline(right).root;
	return {
		left: leftRoot,
		right: rightRoot,
		mappings: oriented,
		assessments: [...assessments].sort((a, b) => compareIds(a.concept, b.concept)),
		coverage: {
			left: coverageOf(
				leftRoot,
				left.nodes,
				grouped(oriented, ({ from }) => from),
				assessments,
			),
			right: coverageOf(
				rightRoot,
				right.nodes,
				grouped(oriented, ({ to }) => to),
				assessments,
			),
		},
		purposes: assemblePurposes(leftRoot, rightRoot, purposes),
		audience: { left: left.model.audience ?? [], right: right.model.audience ?? [] },
	};
}
