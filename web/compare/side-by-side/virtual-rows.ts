import { defaultRangeExtractor, useWindowVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useMemo } from 'react';
import { rowHeight } from '#web/compare/model/row-height.ts';
import type { SideRow } from '#web/compare/model/rows.ts';
import { useI18n } from '#web/i18n/use-words.tsx';

const OVERSCAN = 8;
/** Space kept free above and below a row that is scrolled into view; the page header covers the top. */
const CLEAR_PX = { start: 120, end: 160 } as const;

/** Virtual rows: only those near the viewport are rendered, plus the focused one. */
export function useRowPlaces(rows: readonly SideRow[], top: number, width: number, isNarrow: boolean, kept: number) {
	const { lang } = useI18n();
	const heights = useMemo(() => rows.map((row) => rowHeight(row, width, lang, isNarrow)), [rows, width, lang, isNarrow]);
	const virtualizer = useWindowVirtualizer<HTMLDivElement>({
		count: rows.length,
		estimateSize: (index) => heights[index] ?? 0,
		overscan: OVERSCAN,
		// Lets both trees render in one frame; the overscan hides the delay.
		useFlushSync: false,
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
	const indexes = useMemo(() => new Map(rows.map(({ id }, index) => [id, index])), [rows]);
	/** Vertical centre of a row, where its links attach. */
	function middleOf(id: string): number | undefined {
		const place = virtualizer.measurementsCache[indexes.get(id) ?? -1];
		return place && place.start - top + place.size / 2;
	}
	return { virtualizer, drawn, middleOf };
}

export type RowPlaces = ReturnType<typeof useRowPlaces>;
