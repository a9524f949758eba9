import { type RefObject, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { NodeId } from '#graph/model/ids.ts';
import { mappingsBetween } from '#graph/queries/mapped.ts';
import type { ViewContext } from '#web/compare/context.ts';
import { rowIndent } from '#web/compare/model/row-height.ts';
import { bundlesOf, type SideRow, sideRows, visibleAncestors } from '#web/compare/model/rows.ts';
import { mappingOf } from '#web/compare/model/sides.ts';
import type { Side } from '#web/compare/model/state.ts';
import { useShownMappings } from '#web/compare/use-compare.ts';
import { NodeTitle } from '#web/node/node-title.tsx';
import { wayUpOutlines } from '#web/node/outline.ts';
import { MappingLinks } from './links.tsx';
import { ModelTree } from './tree.tsx';
import { useRowPlaces } from './virtual-rows.ts';

/** Narrow screens have less space than this between the trees, and smaller rows (side-by-side.css). */
const WIDE_MIDDLE = 90;

/** The two trees, and the links between their rendered rows. */
export function SideBySideTrees(context: ViewContext) {
	const { state, comparison, sides } = context;
	const mappings = useShownMappings(comparison, state.filters);
	const collapsed = useMemo(() => new Set(state.collapsed), [state.collapsed]);
	const left = useMemo(() => sideRows(sides.left.parts, sides.left.missing, collapsed), [sides.left, collapsed]);
	const right = useMemo(() => sideRows(sides.right.parts, sides.right.missing, collapsed), [sides.right, collapsed]);
	const bundles = useMemo(
		() => bundlesOf(mappings, visibleAncestors(sides.left.parts, collapsed), visibleAncestors(sides.right.parts, collapsed)),
		[mappings, sides.left.parts, sides.right.parts, collapsed],
	);
	const wayUp = useMemo(() => wayUpOutlines(comparison.left, comparison.right), [comparison]);
	const countOf = (from: NodeId, to: NodeId) => {
		const { own, below } = mappingsBetween(mappings, [from, to], wayUp);
		return own.length + below.length;
	};
	const middle = useRef<HTMLDivElement>(null);
	const { top, width } = useBoundingBox(middle);
	const whole = useRef<HTMLDivElement>(null);
	const treeWidth = (useBoundingBox(whole).width - width) / 2;
	const isNarrow = width < WIDE_MIDDLE;
	const [current, setCurrent] = useState<Record<Side, string | undefined>>({ left: undefined, right: undefined });
	const [pointed, setPointed] = useState<string>();
	const leftPlaces = useRowPlaces(left, top, treeWidth, isNarrow, indexOf(left, current.left));
	const rightPlaces = useRowPlaces(right, top, treeWidth, isNarrow, indexOf(right, current.right));
	useSelectedInView(context, { left, right }, top > 0, (side, index) =>
		(side === 'left' ? leftPlaces : rightPlaces).virtualizer.scrollToIndex(index, { align: 'auto' }),
	);
	function tree(side: Side) {
		return (
			<ModelTree
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
				<MappingLinks
					state={state}
					bundles={bundles}
					left={leftPlaces}
					right={rightPlaces}
					rightRows={right}
					width={width}
					indentOf={(level) => rowIndent(level, treeWidth, isNarrow)}
					pointed={pointed}
					onPoint={setPointed}
					countOf={countOf}
				/>
			</div>
			{tree('right')}
		</div>
	);
}

function indexOf(rows: readonly SideRow[], id: string | undefined): number {
	return id === undefined ? -1 : rows.findIndex((row) => row.id === id);
}

/** Scrolls to the selection once after the page has loaded. */
function useSelectedInView(
	{ state, sides }: ViewContext,
	rows: Readonly<Record<Side, readonly SideRow[]>>,
	isPlaced: boolean,
	scroll: (side: Side, index: number) => void,
): void {
	const isFirst = useRef(true);
	useEffect(() => {
		if (!isFirst.current || !isPlaced) return;
		isFirst.current = false;
		const mapping = state.mapping && mappingOf(sides[state.lead], state.mapping);
		const selected = mapping ? mapping.node.id : (state.concept ?? state.pair?.[0]);
		for (const side of ['left', 'right'] as const) {
			const index = indexOf(rows[side], selected);
			if (index >= 0) scroll(side, index);
		}
	});
}

interface Box {
	/** Distance from the top of the page. */
	readonly top: number;
	readonly width: number;
}

/** Tracks an element's position and width as the page around it changes. */
function useBoundingBox(element: RefObject<HTMLElement | null>): Box {
	const [box, setBox] = useState<Box>({ top: 0, width: 0 });
	useLayoutEffect(() => {
		function measure(): void {
			if (element.current === null) return;
			const { top, width } = element.current.getBoundingClientRect();
			const next = { top: Math.round(top + window.scrollY), width: Math.round(width) };
			setBox((before) => (before.top === next.top && before.width === next.width ? before : next));
		}
		measure();
		// jsdom has no ResizeObserver.
		if (typeof ResizeObserver === 'undefined') return;
		const observer = new ResizeObserver(measure);
		observer.observe(document.body);
		if (element.current) observer.observe(element.current);
		return () => observer.disconnect();
	}, [element]);
	return box;
}
