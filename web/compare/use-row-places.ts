import { defaultRangeExtractor, useWindowVirtualizer } from '@tanstack/react-virtual';
import { useCallback } from 'react';
import type { FacingRow } from '#web/view-model/compare-rows.ts';

/** A row of one line with the space around it; others are measured when they are drawn. */
const ROW_PX = 46;
const OVERSCAN = 8;
/** A row brought into view stands clear of the page's header, and of the window's end. */
const CLEAR_PX = { start: 120, end: 160 } as const;

/** Where the rows of a tree stand in the page, of which only those near the window are drawn, and the one with the focus. */
export function useRowPlaces(rows: readonly FacingRow[], top: number, kept: number) {
	const virtualizer = useWindowVirtualizer<HTMLDivElement>({
		count: rows.length,
		estimateSize: () => ROW_PX,
		overscan: OVERSCAN,
		scrollMargin: top,
		scrollPaddingStart: CLEAR_PX.start,
		scrollPaddingEnd: CLEAR_PX.end,
		getItemKey: useCallback((index: number) => rows[index]?.id ?? index, [rows]),
		rangeExtractor: (range) => {
			const drawn = defaultRangeExtractor(range);
			return kept < 0 || drawn.includes(kept) ? drawn : [...drawn, kept].sort((a, b) => a - b);
		},
	});
	const drawn = virtualizer.getVirtualItems();
	const middles = new Map(
		virtualizer.measurementsCache.map(({ index, start, size }) => [rows[index]?.id ?? '', start - top + size / 2] as const),
	);
	return { virtualizer, drawn, middles, isDrawn: new Set(drawn.map(({ index }) => rows[index]?.id)) };
}

export type RowPlaces = ReturnType<typeof useRowPlaces>;
