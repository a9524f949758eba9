import type { ComparisonState, Side } from '#web/state/comparison.ts';
import { mappingOf } from '#web/view-model/compare-find.ts';
import type { ViewContext } from './compared-context.ts';

/** The rows of one tree that belong to what is chosen. */
export function chosenRows(state: ComparisonState, sides: ViewContext['sides'], side: Side): ReadonlySet<string> {
	const mapping = state.mapping && mappingOf(sides[side], state.mapping)?.node.id;
	const pair = mapping === undefined ? state.pair?.[side === 'left' ? 0 : 1] : undefined;
	const concept = mapping === undefined ? state.concept : undefined;
	return new Set([mapping, pair, concept].filter((id) => id !== undefined));
}
