import type { Language } from '#graph/model/language.ts';
import { measureInter, wrapText } from '#web/diagram/text-measure.ts';
import { titleOf } from '#web/node/title.ts';
import type { SideRow } from './rows.ts';

/** What web/styles/compare-facing.css makes of a row, in pixels. On narrow screens the status stands below the name. */
const WIDE = { size: 15, line: 19.5, around: 20.8, card: 26, indent: 20, fold: 22 } as const;
const NARROW = { size: 13, line: 16.9, around: 17.6, card: 16.4, indent: 8, fold: 20.4 } as const;
const LEAST = 46;
const STATUS = { noCounterpart: 99, notAssessed: 78, mapped: 0, lineBelow: 18.3 } as const;
/** Deeper rows are indented no further than this share of the tree. */
const MOST_INDENT = 0.5;

/** How far a row is indented, in pixels. */
export function facingIndent(level: number, treeWidth: number, isNarrow: boolean): number {
	return Math.min((isNarrow ? NARROW : WIDE).indent * (level - 1), treeWidth * MOST_INDENT);
}

/**
 * About how high a row of a tree of this width will be. Where this is right, which it nearly always is, nothing below
 * moves when the row is drawn and measured.
 */
export function rowHeight(row: SideRow, treeWidth: number, lang: Language, isNarrow = false): number {
	if (row.kind === 'stub' || treeWidth === 0) return LEAST;
	const { node, answer } = row.part;
	const { size, line, around, card, fold } = isNarrow ? NARROW : WIDE;
	const status = answer ? STATUS[answer.kind] : 0;
	const beside = (row.isOpen === undefined ? 0 : fold) + (isNarrow ? 0 : status);
	const room = Math.max(0, treeWidth - card - facingIndent(row.level, treeWidth, isNarrow) - beside);
	const { lines } = wrapText(titleOf(node, lang).text, size, row.level === 1, room, measureInter);
	const below = isNarrow && status > 0 ? STATUS.lineBelow : 0;
	return Math.max(LEAST, Math.round(lines.length * line + around + below));
}
