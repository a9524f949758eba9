import type { Language } from '#graph/model/language.ts';
import type { FacingRow } from './compare-rows.ts';
import { titleOf } from './labels.ts';
import { measureInter, wrapText } from './text-measure.ts';

/** What web/styles/compare-facing.css makes of a row, in pixels. */
const ROW = { size: 15, line: 19.5, least: 46, around: 20.8, card: 26, indent: 20, fold: 22 } as const;
const STATUS_PX = { noCounterpart: 99, notAssessed: 78, mapped: 0 } as const;

/**
 * About how high a row of a tree of this width will be. Where this is right, which it nearly always is, nothing below
 * moves when the row is drawn and measured.
 */
export function facingRowHeight(row: FacingRow, treeWidth: number, lang: Language): number {
	if (row.kind === 'stub' || treeWidth === 0) return ROW.least;
	const { node, answer } = row.part;
	const status = answer ? STATUS_PX[answer.kind] : 0;
	const room = treeWidth - ROW.card - ROW.indent * (row.level - 1) - (row.isOpen === undefined ? 0 : ROW.fold) - status;
	const { lines } = wrapText(titleOf(node, lang).text, ROW.size, row.level === 1, room, measureInter);
	return Math.max(ROW.least, Math.round(lines.length * ROW.line + ROW.around));
}
