import type { ComparisonAnswer } from '#graph/queries/comparison.ts';
import type { SideNames } from '#web/compare/mapping/side-names.ts';
import type { ComparedSide } from '#web/compare/model/sides.ts';
import type { ComparisonState, Side } from '#web/compare/model/state.ts';

export interface ComparedContext {
	readonly state: ComparisonState;
	readonly side: ComparedSide;
	readonly names: SideNames;
}

export interface ViewContext {
	readonly state: ComparisonState;
	readonly comparison: ComparisonAnswer;
	readonly sides: Readonly<Record<Side, ComparedSide>>;
	readonly names: SideNames;
}
