import { useRef } from 'react';
import { chooseConcept, type Side, toggleFold, unfold } from '#web/state/comparison.ts';
import { useTree } from '#web/ui/tree.ts';
import type { Bundle, FacingRow as Row } from '#web/view-model/compare-rows.ts';
import { chosenRows } from './chosen-rows.ts';
import type { ViewContext } from './compared-context.ts';
import { FacingRow, type RowActions } from './facing-row.tsx';
import { useCompareNavigation } from './use-compare-navigation.ts';
import type { RowPlaces } from './use-row-places.ts';
import { useSteady } from './use-steady.ts';
import { useTreeText } from './use-tree-text.ts';

interface FacingTreeProps extends ViewContext {
	readonly side: Side;
	readonly rows: readonly Row[];
	readonly places: RowPlaces;
	readonly bundles: readonly Bundle[];
	/** The row that has the tree's tab stop. */
	readonly current: string | undefined;
	/** The row or line under the pointer or with the focus. */
	readonly pointed: string | undefined;
	readonly onCurrent: (id: string) => void;
	readonly onPoint: (id: string | undefined) => void;
}

/** One model as a tree that works by keyboard (ARIA practices, tree view), drawn only near the window. */
export function FacingTree({ state, sides, side, rows, places, bundles, current, pointed, onCurrent, onPoint }: FacingTreeProps) {
	const tree = useRef<HTMLDivElement>(null);
	const { go, settle } = useCompareNavigation();
	const { rowTitle } = useTreeText();
	const chosen = chosenRows(state, sides, side);
	const linked = new Set(bundles.filter((bundle) => isPointed(bundle, pointed)).map((bundle) => bundle[side] as string));
	function fold(row: Row): void {
		if (row.kind === 'part') settle(toggleFold(state, row.part.node.id));
	}
	function choose(row: Row): void {
		if (row.kind === 'part') go(chooseConcept(state, row.part.node.id));
	}
	const { tabStop, press, onFocus, focusRow } = useTree({
		tree,
		rows,
		current,
		onCurrent,
		selected: rows.find(({ id }) => chosen.has(id))?.id,
		textOf: rowTitle,
		onOpen: fold,
		onClose: fold,
		onOpenSiblings: (siblings) => settle(unfold(state, new Set(siblings.map(({ id }) => id)))),
		onEnter: choose,
		onSpace: choose,
		scrollTo: (index) => places.virtualizer.scrollToIndex(index, { align: 'auto' }),
	});
	const actions = useSteady<RowActions>({
		press,
		focus: (event, row) => {
			onFocus(event, row.id);
			if (event.currentTarget.matches(':focus-visible')) onPoint(row.id);
		},
		point: (row) => onPoint(row.id),
		fold: (row) => {
			focusRow(row.id);
			fold(row);
		},
		choose,
	});
	return (
		<div
			className="facing-tree"
			role="tree"
			aria-labelledby={`facing-${side}`}
			data-side={side}
			ref={tree}
			style={{ blockSize: places.virtualizer.getTotalSize() }}
			onPointerLeave={() => onPoint(undefined)}
		>
			{places.drawn.map(({ index, start }) => {
				const row = rows[index];
				return (
					row && (
						<FacingRow
							key={row.id}
							row={row}
							index={index}
							offset={start - places.virtualizer.options.scrollMargin}
							measure={places.virtualizer.measureElement}
							isChosen={chosen.has(row.id)}
							isLinked={linked.has(row.id) || pointed === row.id}
							isTabStop={row.id === tabStop}
							actions={actions}
						/>
					)
				);
			})}
		</div>
	);
}

function isPointed(bundle: Bundle, pointed: string | undefined): boolean {
	return pointed !== undefined && (bundle.id === pointed || bundle.left === pointed || bundle.right === pointed);
}
