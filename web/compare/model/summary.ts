import type { Assessment, AssessmentResult } from '#graph/model/assessment.ts';
import { CONCEPT_KINDS, type ConceptKind } from '#graph/model/vocabulary.ts';
import { CONCEPT_STATUSES, type ConceptStatus, type Coverage, type KindCoverage } from '#graph/queries/comparison.ts';
import type { Outline } from '#graph/queries/outline.ts';
import type { ComparedPart, ComparedSide, MissingNames } from './sides.ts';

export interface CoverageRow extends KindCoverage {
	readonly kind: ConceptKind;
}

/** Numbers by kind, in the order of the hierarchy. */
export function coverageRows(coverage: Coverage): readonly CoverageRow[] {
	return CONCEPT_KINDS.flatMap((kind) => {
		const numbers = coverage[kind];
		return numbers ? [{ kind, ...numbers }] : [];
	});
}

/** The kind that the summary talks about: the one with the most names, preferably one with a declared number. */
export function leadingKind(coverage: Coverage): CoverageRow | undefined {
	const named = coverageRows(coverage).filter((row) => row.sourced > 0);
	const numbered = named.filter((row) => row.declared !== undefined);
	return [...(numbered.length > 0 ? numbered : named)].sort((a, b) => b.sourced - a.sourced)[0];
}

export function namesMissing(coverage: Coverage): readonly MissingNames[] {
	return coverageRows(coverage).flatMap(({ kind, missing = 0 }) => (missing > 0 ? [{ kind, count: missing }] : []));
}

export function isAssessed(...sides: readonly Coverage[]): boolean {
	return sides.flatMap(coverageRows).some((row) => row.notAssessed < row.sourced);
}

export type CoverageStatus = ConceptStatus | 'missing';
export const COVERAGE_STATUSES: readonly CoverageStatus[] = [...CONCEPT_STATUSES, 'missing'];

/** Undefined means unknown. */
export type StatusCounts = { readonly [S in CoverageStatus]?: number | undefined };

/** Segments of the coverage bar; empty ones are left out. */
export function coverageShares(row: StatusCounts): readonly { readonly status: CoverageStatus; readonly count: number }[] {
	return COVERAGE_STATUSES.map((status) => ({ status, count: row[status] ?? 0 })).filter(({ count }) => count > 0);
}

export interface AssessedConcept {
	readonly node: Outline;
	readonly assessment: Assessment;
}

/** Concepts of one model that have no mapping into the other, by what is known about them. */
export interface Gaps extends Readonly<Record<AssessmentResult, readonly AssessedConcept[]>> {
	readonly notAssessed: readonly Outline[];
}

function conceptsOf(parts: readonly ComparedPart[]): readonly ComparedPart[] {
	return parts.flatMap((part) => [...(part.answer ? [part] : []), ...conceptsOf(part.parts)]);
}

/** All in the owner's order. */
export function gapsOf({ parts }: ComparedSide): Gaps {
	const concepts = conceptsOf(parts);
	const assessed = (result: AssessmentResult) =>
		concepts.flatMap(({ node, answer }) => (answer?.kind === result ? [{ node, assessment: answer.assessment }] : []));
	return {
		noCounterpart: assessed('noCounterpart'),
		cannotAssess: assessed('cannotAssess'),
		notAssessed: concepts.filter(({ answer }) => answer?.kind === 'notAssessed').map(({ node }) => node),
	};
}
