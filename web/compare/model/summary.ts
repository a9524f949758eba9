import type { Assessment } from '#graph/model/assessment.ts';
import { CONCEPT_KINDS, type ConceptKind } from '#graph/model/vocabulary.ts';
import type { Coverage, KindCoverage } from '#graph/queries/comparison.ts';
import type { Outline } from '#graph/queries/outline.ts';
import type { ComparedPart, ComparedSide, MissingNames } from './sides.ts';

export interface CoverageRow extends KindCoverage {
	readonly kind: ConceptKind;
}

/** The kinds of a model from the top of its hierarchy, each with its numbers. */
export function coverageRows(coverage: Coverage): readonly CoverageRow[] {
	return CONCEPT_KINDS.flatMap((kind) => {
		const numbers = coverage[kind];
		return numbers ? [{ kind, ...numbers }] : [];
	});
}

/** The kind that a summary speaks of: the one with most names, where possible one that the owner numbers. */
export function leadingKind(coverage: Coverage): CoverageRow | undefined {
	const named = coverageRows(coverage).filter((row) => row.sourced > 0);
	const numbered = named.filter((row) => row.declared !== undefined);
	return [...(numbered.length > 0 ? numbered : named)].sort((a, b) => b.sourced - a.sourced)[0];
}

/** The kinds of which some have no name in open sources. */
export function namesMissing(coverage: Coverage): readonly MissingNames[] {
	return coverageRows(coverage).flatMap(({ kind, missing = 0 }) => (missing > 0 ? [{ kind, count: missing }] : []));
}

/** Whether anything at all has been assessed between two models. */
export function isAssessed(...sides: readonly Coverage[]): boolean {
	return sides.flatMap(coverageRows).some((row) => row.notAssessed < row.sourced);
}

export type CoverageStatus = 'matched' | 'relatedOnly' | 'noCounterpart' | 'notAssessed' | 'missing';
export const COVERAGE_STATUSES: readonly CoverageStatus[] = ['matched', 'relatedOnly', 'noCounterpart', 'notAssessed', 'missing'];

/** One row of a coverage; a number that is absent is not known. */
export type StatusCounts = { readonly [S in CoverageStatus]?: number | undefined };

/** The parts of a bar that shows one row of the coverage; empty parts are left out. */
export function coverageShares(row: StatusCounts): readonly { readonly status: CoverageStatus; readonly count: number }[] {
	return COVERAGE_STATUSES.map((status) => ({ status, count: row[status] ?? 0 })).filter(({ count }) => count > 0);
}

/** What one model describes and the other, as far as anyone has looked, does not. */
export interface Gaps {
	readonly assessed: readonly { readonly node: Outline; readonly assessment: Assessment }[];
	readonly notAssessed: readonly Outline[];
}

function conceptsOf(parts: readonly ComparedPart[]): readonly ComparedPart[] {
	return parts.flatMap((part) => [...(part.answer ? [part] : []), ...conceptsOf(part.parts)]);
}

/** The concepts of one side without a counterpart, and those that nobody has assessed, in their owner's order. */
export function gapsOf({ parts }: ComparedSide): Gaps {
	const concepts = conceptsOf(parts);
	return {
		assessed: concepts.flatMap(({ node, answer }) => (answer?.kind === 'noCounterpart' ? [{ node, assessment: answer.assessment }] : [])),
		notAssessed: concepts.filter(({ answer }) => answer?.kind === 'notAssessed').map(({ node }) => node),
	};
}
