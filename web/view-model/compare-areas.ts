import type { ConceptStatus } from '#graph/queries/comparison.ts';
import type { Outline } from '#graph/queries/outline.ts';
import { answerStatus } from './compare-list.ts';
import { everyGroup } from './compare-matrix.ts';
import type { ComparedSide } from './compare-side.ts';

type StatusCounts = Readonly<Record<ConceptStatus, number>>;

/** How the other model answers to what one area holds. */
export interface AreaCoverage extends StatusCounts {
	/** Absent for what the model declares as a whole and no area accounts for. */
	readonly area?: Outline;
	readonly sourced: number;
	readonly missing: number;
}

const NOTHING: StatusCounts = { matched: 0, relatedOnly: 0, noCounterpart: 0, notAssessed: 0 };

/** The coverage of one side area by area, in the owner's order; every concept and every missing name counts in exactly one. */
export function areaCoverage({ parts, missing }: Pick<ComparedSide, 'parts' | 'missing'>): readonly AreaCoverage[] {
	const areas = everyGroup(parts, 'area').map(({ node, concepts, missing: nameless }) => {
		const counts = { ...NOTHING };
		for (const { answer } of concepts) if (answer) counts[answerStatus(answer)]++;
		return { area: node, sourced: concepts.length, ...counts, missing: nameless };
	});
	const nowhere = missing.reduce((sum, { count }) => sum + count, 0);
	return [...areas, ...(nowhere > 0 ? [{ sourced: 0, ...NOTHING, missing: nowhere }] : [])];
}

/** All areas together. */
export function totalCoverage(areas: readonly AreaCoverage[]): Omit<AreaCoverage, 'area'> {
	const sum = (name: keyof Omit<AreaCoverage, 'area'>) => areas.reduce((total, row) => total + row[name], 0);
	return {
		sourced: sum('sourced'),
		matched: sum('matched'),
		relatedOnly: sum('relatedOnly'),
		noCounterpart: sum('noCounterpart'),
		notAssessed: sum('notAssessed'),
		missing: sum('missing'),
	};
}
