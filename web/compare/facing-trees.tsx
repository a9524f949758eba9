import { useEffect, useMemo, useRef, useState } from 'react';
import { NodeTitle } from '#web/panels/node-title.tsx';
import type { Side } from '#web/state/comparison.ts';
import { mappingOf } from '#web/view-model/compare-find.ts';
import { bundlesOf, type FacingRow, facingRows, standIns } from '#web/view-model/compare-rows.ts';
import { facingIndent } from '#web/view-model/facing-row-height.ts';
import type { ViewContext } from './compared-context.ts';
import { FacingLinks } from './facing-links.tsx';
import { FacingTree } from './facing-tree.tsx';
import { useBox } from './use-box.ts';
import { useRowPlaces } from './use-row-places.ts';
import { useShownMappings } from './use-shown-mappings.ts';

/** The style sheet gives narrow screens less than this between the trees, and smaller rows. */
const WIDE_MIDDLE = 90;

/** The two trees and the lines between those of their rows that are near the window. */
export function FacingTrees(context: ViewContext) {
	const { state, comparison, sides } = context;
	const mappings = useShownMappings(comparison, state.filters);
	const folded = useMemo(() => new Set(state.fold), [state.fold]);
	const left = useMemo(() => facingRows(sides.left.parts, sides.left.missing, folded), [sides.left, folded]);
	const right = useMemo(() => facingRows(sides.right.parts, sides.right.missing, folded), [sides.right, folded]);
	const bundles = useMemo(
		() => bundlesOf(mappings, standIns(sides.left.parts, folded), standIns(sides.right.parts, folded)),
		[mappings, sides.left.parts, sides.right.parts, folded],
	);
	const middle = useRef<HTMLDivElement>(null);
	const { top, width } = useBox(middle);
	const whole = useRef<HTMLDivElement>(null);
	const treeWidth = (useBox(whole).width - width) / 2;
	const isNarrow = width < WIDE_MIDDLE;
	const [current, setCurrent] = useState<Record<Side, string | undefined>>({ left: undefined, right: undefined });
	const [pointed, setPointed] = useState<string>();
	const leftPlaces = useRowPlaces(left, top, treeWidth, isNarrow, indexOf(left, current.left));
	const rightPlaces = useRowPlaces(right, top, treeWidth, isNarrow, indexOf(right, current.right));
	useChosenInView(context, { left, right }, top > 0, (side, index) =>
		(side === 'left' ? leftPlaces : rightPlaces).virtualizer.scrollToIndex(index, { align: 'auto' }),
	);
	function tree(side: Side) {
		return (
			<FacingTree
				{...context}
				side={side}
				rows={side === 'left' ? left : right}
				places={side === 'left' ? leftPlaces : rightPlaces}
				bundles={bundles}
				current={current[side]}
				pointed={pointed}
				onCurrent={(id) => setCurrent((before) => ({ ...before, [side]: id }))}
				onPoint={setPointed}
			/>
		);
	}
	return (
		<div className="facing" ref={whole}>
			<h3 className="facing-title" id="facing-left">
				<NodeTitle node={sides.left.own} />
			</h3>
			<h3 className="facing-title" id="facing-right">
				<NodeTitle node={sides.right.own} />
			</h3>
			{tree('left')}
			<div className="facing-middle" ref={middle}>
				<FacingLinks
					state={state}
					bundles={bundles}
					left={leftPlaces}
					right={rightPlaces}
					rightRows={right}
					width={width}
					indentOf={(level) => facingIndent(level, treeWidth, isNarrow)}
					pointed={pointed}
					onPoint={setPointed}
				/>
			</div>
			{tree('right')}
		</div>
	);
}

function indexOf(rows: readonly FacingRow[], id: string | undefined): number {
	return id === undefined ? -1 : rows.findIndex((row) => row.id === id);
}

/** Who follows a link to a choice finds its row in view. */
function useChosenInView(
	{ state, sides }: ViewContext,
	rows: Readonly<Record<Side, readonly FacingRow[]>>,
	isPlaced: boolean,
	scroll: (side: Side, index: number) => void,
): void {
	const isFirst = useRef(true);
	useEffect(() => {
		if (!isFirst.current || !isPlaced) return;
		isFirst.current = false;
		const mapping = state.mapping && mappingOf(sides[state.lead], state.mapping);
		const chosen = mapping ? mapping.node.id : (state.concept ?? state.pair?.[0]);
		for (const side of ['left', 'right'] as const) {
			const index = indexOf(rows[side], chosen);
			if (index >= 0) scroll(side, index);
		}
	});
}
