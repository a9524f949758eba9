import type { Language } from '#graph/model/language.ts';
import { measureInter, wrapText } from '#web/diagram/text-measure.ts';
import { titleOf } from '#web/node/title.ts';
import type { SideRow } from './rows.ts';

/** Mirrors the row styles in side-by-side.css, in pixels. On narrow screens the status is below the name. */
const WIDE = { size: 15, line: 19.5, around: 20.8, card: 26, indent: 20, toggleWidth: 22 } as const;
const NARROW = { size: 13, line: 16.9, around: 17.6, card: 16.4, indent: 8, toggleWidth: 20.4 } as const;
const LEAST = 46;
const STATUS = { noCounterpart: 99, cannotAssess: 112, notAssessed: 78, mapped: 0, lineBelow: 18.3 } as const;
/** Maximum indent, as a share of the tree's width. */
const MOST_INDENT = 0.5;

/** In pixels. */
export function rowIndent(level: number, treeWidth: number, isNarrow: boolean): number {
	return Math.min((isNarrow ? NARROW : WIDE).indent * (level - 1), treeWidth * MOST_INDENT);
}

/** Estimated height in pixels, for virtual scrolling. When the estimate is exact, rows below do not shift. */
export function rowHeight(row: SideRow, treeWidth: number, lang: Language, isNarrow = false): number {
	if (row.kind === 'stub' || treeWidth === 0) return LEAST;
	const { node, answer } = row.part;
	const { size, line, around, card, toggleWidth } = isNarrow ? NARROW : WIDE;
	const status = answer ? STATUS[answer.kind] : 0;
	const beside = (row.isOpen === undefined ? 0 : toggleWidth) + (isNarrow ? 0 : status);
	const room = Math.max(0, treeWidth - card - rowIndent(row.level, treeWidth, isNarrow) - beside);
	const { lines } = wrapText(titleOf(node, lang).text, size, row.level === 1, room, measureInter);
	const below = isNarrow && status > 0 ? STATUS.lineBelow : 0;
	return Math.max(LEAST, Math.round(lines.length * line + around + below));
}
