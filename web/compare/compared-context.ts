import type { ComparisonState } from '#web/state/comparison.ts';
import type { ComparedSide } from '#web/view-model/compare-side.ts';
import type { SideNames } from './use-side-names.ts';

/** What every row of a list knows of the comparison that it stands in. */
export interface ComparedContext {
	readonly state: ComparisonState;
	readonly side: ComparedSide;
	readonly names: SideNames;
}
