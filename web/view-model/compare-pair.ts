import type { NodeId } from '#graph/model/ids.ts';
import type { Mapping } from '#graph/model/relation.ts';
import type { ComparisonState } from '#web/state/comparison.ts';
import { comparisonMatrix } from './compare-matrix.ts';
import { bundlesOf, standIns } from './compare-rows.ts';
import type { ComparedSide } from './compare-side.ts';

/** What a chosen pair stands for: in the matrix the cell of two groups, else the line between two rows. */
export function mappingsBetween(
	{ view, by, fold }: ComparisonState,
	sides: { readonly left: ComparedSide; readonly right: ComparedSide },
	mappings: readonly Mapping[],
	[left, right]: readonly [NodeId, NodeId],
): readonly Mapping[] {
	if (view === 'matrix') {
		const cell = comparisonMatrix(sides.left.parts, sides.right.parts, mappings, by ?? 'area').cellAt(left, right);
		return cell?.mappings ?? [];
	}
	const folded = new Set(fold);
	const bundles = bundlesOf(mappings, standIns(sides.left.parts, folded), standIns(sides.right.parts, folded));
	return bundles.find((bundle) => bundle.left === left && bundle.right === right)?.mappings ?? [];
}
