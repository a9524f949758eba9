import type { ComparisonAnswer } from '#graph/queries/comparison.ts';
import type { ComparisonState, Side } from '#web/state/comparison.ts';
import type { ComparedSide } from '#web/view-model/compare-side.ts';
import type { SideNames } from './use-side-names.ts';

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
