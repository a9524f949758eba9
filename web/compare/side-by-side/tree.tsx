import { useRef } from 'react';
import type { ViewContext } from '#web/compare/context.ts';
import type { Bundle, SideRow as Row } from '#web/compare/model/rows.ts';
import { mappingOf } from '#web/compare/model/sides.ts';
import { type ComparisonState, expand, type Side, selectConcept, toggleCollapsed } from '#web/compare/model/state.ts';
import { useCompareNavigation } from '#web/compare/use-compare.ts';
import { useTree } from '#web/ui/tree.ts';
import { useStableCallbacks } from '#web/ui/use-stable.ts';
import { PartRow, type RowActions, useTreeText } from './row.tsx';
import type { RowPlaces } from './virtual-rows.ts';

interface ModelTreeProps extends ViewContext {
	readonly side: Side;
	readonly rows: readonly Row[];
	readonly places: RowPlaces;
	readonly bundles: readonly Bundle[];
	/** The row with `tabindex="0"`. */
	readonly current: string | undefined;
	/** Id of the row or link that is hovered or focused. */
	readonly pointed: string | undefined;
	readonly onCurrent: (id: string) => void;
	readonly onPoint: (id: string | undefined) => void;
}

/** A keyboard-accessible tree (ARIA tree view pattern) with virtual rows. */
export function ModelTree({ state, sides, names, side, rows, places, bundles, current, pointed, onCurrent, onPoint }: ModelTreeProps) {
	const tree = useRef<HTMLDivElement>(null);
	const { go, settle } = useCompareNavigation();
	const { rowTitle } = useTreeText(names[side]);
	const selected = selectedRows(state, sides, side);
	const linked = new Set(bundles.filter((bundle) => isPointed(bundle, pointed)).map((bundle) => bundle[side] as string));
	function toggle(row: Row): void {
		if (row.kind === 'part') settle(toggleCollapsed(state, row.part.node.id));
	}
	function select(row: Row): void {
		if (row.kind === 'part') go(selectConcept(state, row.part.node.id));
	}
	const { tabStop, press, onFocus, focusRow } = useTree({
		tree,
		rows,
		current,
		onCurrent,
		selected: rows.find(({ id }) => selected.has(id))?.id,
		textOf: rowTitle,
		onOpen: toggle,
		onClose: toggle,
		onOpenSiblings: (siblings) => settle(expand(state, new Set(siblings.map(({ id }) => id)))),
		onEnter: select,
		onSpace: select,
		scrollTo: (index) => places.virtualizer.scrollToIndex(index, { align: 'auto' }),
	});
	const actions = useStableCallbacks<RowActions>({
		press,
		focus: (event, row) => {
			onFocus(event, row.id);
			if (event.currentTarget.matches(':focus-visible')) onPoint(row.id);
		},
		point: (row) => onPoint(row.id),
		toggle: (row) => {
			focusRow(row.id);
			toggle(row);
		},
		select,
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
						<PartRow
							key={row.id}
							row={row}
							sideName={names[side]}
							index={index}
							offset={start - places.virtualizer.options.scrollMargin}
							measure={places.virtualizer.measureElement}
							isSelected={selected.has(row.id)}
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

/** Ids of the rows on one side that belong to the selection. */
function selectedRows(state: ComparisonState, sides: ViewContext['sides'], side: Side): ReadonlySet<string> {
	const mapping = state.mapping && mappingOf(sides[side], state.mapping)?.node.id;
	const pair = mapping === undefined ? state.pair?.[side === 'left' ? 0 : 1] : undefined;
	const concept = mapping === undefined ? state.concept : undefined;
	return new Set([mapping, pair, concept].filter((id) => id !== undefined));
}
