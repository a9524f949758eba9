import { type KeyboardEvent, useRef } from 'react';
import type { NodeId } from '#graph/model/ids.ts';
import { canUnfold, isRowOpen, type ListItem, type ListLevel } from '#web/view-model/list-tree.ts';
import type { ClosedRows } from './use-closed-rows.ts';

interface ListKeys {
	/** The rows that are shown, from top to bottom. */
	readonly rows: readonly ListLevel[];
	readonly rowText: (item: ListItem) => string;
	readonly closedRows: ClosedRows;
	readonly onFocus: (id: string | undefined) => void;
	readonly onSelect: (id: NodeId) => void;
	readonly onToggle: (id: NodeId) => void;
}

const TYPEAHEAD_MS = 700;
/** Signs such as `/`, `+` and `?` are shortcuts of the page. */
const LETTER = /^[\p{L}\p{N}]$/u;

/**
 * The keys of a tree (ARIA practices, tree view). Arrows open, close and walk the rows; what is not on the picture yet comes
 * by the space bar, and by the arrow to the right where the row has nothing else to open.
 */
export function useListKeys({ rows, rowText, closedRows, onFocus, onSelect, onToggle }: ListKeys) {
	const typed = useRef({ text: '', at: 0 });
	const { closed, close, open } = closedRows;
	const ids = rows.map(({ item }) => item.id as string);

	function stepIn(item: ListItem): void {
		const isOpen = isRowOpen(item, closed);
		if (isOpen) onFocus(item.children[0]?.id);
		else if (item.children.length > 0) open([item.id]);
		else if (canUnfold(item)) onToggle(item.id);
	}

	function stepOut(item: ListItem, at: number): void {
		const isOpen = isRowOpen(item, closed);
		const canFold = item.kind === 'node' && item.isFilledByUnfolding && isOpen !== false;
		if (canFold) onToggle(item.id);
		else if (isOpen) close(item.id);
		else onFocus(parentOf(rows, at)?.item.id);
	}

	function openSiblings(at: number): void {
		const parent = parentOf(rows, at)?.item;
		const siblings = parent?.children ?? rows.filter(({ level }) => level === 1).map(({ item }) => item);
		open(siblings.map(({ id }) => id));
	}

	function typeAhead(letter: string, now: number, at: number): void {
		const text = (now - typed.current.at < TYPEAHEAD_MS ? typed.current.text : '') + letter.toLocaleLowerCase();
		typed.current = { text, at: now };
		const start = text.length === 1 ? at + 1 : at;
		const round = [...rows.slice(start), ...rows.slice(0, start)];
		onFocus(round.find(({ item }) => rowText(item).toLocaleLowerCase().startsWith(text))?.item.id);
	}

	return function press(event: KeyboardEvent, item: ListItem): void {
		if (event.altKey || event.ctrlKey || event.metaKey) return;
		const at = ids.indexOf(item.id);
		const moves = new Map<string, () => void>([
			['ArrowDown', () => onFocus(ids[at + 1])],
			['ArrowUp', () => onFocus(ids[at - 1])],
			['Home', () => onFocus(ids[0])],
			['End', () => onFocus(ids.at(-1))],
			['ArrowRight', () => stepIn(item)],
			['ArrowLeft', () => stepOut(item, at)],
			['*', () => openSiblings(at)],
			['Enter', () => item.kind === 'node' && onSelect(item.id)],
			[' ', () => item.kind === 'node' && (item.visible.isOpen || canUnfold(item)) && onToggle(item.id)],
		]);
		const move = moves.get(event.key);
		if (move === undefined && !LETTER.test(event.key)) return;
		event.preventDefault();
		if (move) move();
		else typeAhead(event.key, event.timeStamp, at);
	};
}

function parentOf(rows: readonly ListLevel[], at: number): ListLevel | undefined {
	const level = rows[at]?.level ?? 1;
	return rows.slice(0, at).findLast((row) => row.level < level);
}
