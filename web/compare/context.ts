import type { ComparisonAnswer } from '#graph/queries/comparison.ts';
import type { ComparedSide } from '#web/compare/model/sides.ts';
import type { ComparisonState, Side } from '#web/compare/model/state.ts';
import type { SideNames } from './use-compare.ts';

/** What every row of a list knows of the comparison that it stands in. */
export interface ComparedContext {
	readonly state: ComparisonState;
	readonly side: ComparedSide;
	readonly names: SideNames;
}

/** What every view knows: the one answer, and both models read from their own ends. */
export interface ViewContext {
	readonly state: ComparisonState;
	readonly comparison: ComparisonAnswer;
	readonly sides: Readonly<Record<Side, ComparedSide>>;
	readonly names: SideNames;
}
