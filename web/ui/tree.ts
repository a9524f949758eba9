import { type FocusEvent, type KeyboardEvent, type RefObject, useEffect, useRef } from 'react';

/** A visible row; the children of an open row follow it directly. */
export interface TreeRow {
	readonly id: string;
	/** Counted from 1, as in `aria-level`. */
	readonly level: number;
	/** Undefined for a leaf. */
	readonly isOpen?: boolean | undefined;
}

interface TreeOptions<Row extends TreeRow> {
	readonly tree: RefObject<HTMLElement | null>;
	readonly rows: readonly Row[];
	readonly current: string | undefined;
	readonly onCurrent: (id: string) => void;
	/** Holds the tab stop until a row has been focused. */
	readonly selected: string | undefined;
	/** Text that type-ahead matches. */
	readonly textOf: (row: Row) => string;
	readonly onOpen: (row: Row) => void;
	readonly onClose: (row: Row) => void;
	/** All rows are closed; there is at least one. */
	readonly onOpenSiblings: (rows: readonly Row[]) => void;
	readonly onEnter: (row: Row) => void;
	readonly onSpace: (row: Row) => void;
	/** Brings a row into view, for virtualised trees. */
	readonly scrollTo?: (index: number) => void;
}

const TYPEAHEAD_MS = 700;
/** Symbols such as `/`, `+` and `?` are page-wide shortcuts. */
const LETTER = /^[\p{L}\p{N}]$/u;

/** Keyboard and roving tab stop of a tree view (ARIA Authoring Practices), independent of how its rows are rendered. */
export function useTree<Row extends TreeRow>({ tree, rows, current, onCurrent, selected, textOf, ...on }: TreeOptions<Row>) {
	const awaited = useRef<string>(undefined);
	const typed = useRef({ text: '', at: 0 });
	const tabStop = [current, selected].find((id) => rows.some((row) => row.id === id)) ?? rows[0]?.id;

	function elementOf(id: string): HTMLElement | null {
		return tree.current?.querySelector<HTMLElement>(`[role="treeitem"][data-id="${CSS.escape(id)}"]`) ?? null;
	}

	// A virtualised row can be focused only once it is rendered.
	useEffect(() => {
		const element = awaited.current === undefined ? null : elementOf(awaited.current);
		if (element === null) return;
		awaited.current = undefined;
		element.focus({ preventScroll: true });
	});

	function moveTo(index: number): void {
		const row = rows[index];
		if (row === undefined) return;
		on.scrollTo?.(index);
		onCurrent(row.id);
		const element = elementOf(row.id);
		awaited.current = element === null ? row.id : undefined;
		element?.focus();
	}

	function isTyping(now: number): boolean {
		return typed.current.text !== '' && now - typed.current.at < TYPEAHEAD_MS;
	}

	function typeAhead(letter: string, now: number, index: number): void {
		const text = (isTyping(now) ? typed.current.text : '') + letter.toLocaleLowerCase();
		typed.current = { text, at: now };
		const start = text.length === 1 ? index + 1 : index;
		const matches = (row: Row) => textOf(row).toLocaleLowerCase().startsWith(text);
		const after = rows.findIndex((row, i) => i >= start && matches(row));
		moveTo(after < 0 ? rows.findIndex(matches) : after);
	}

	function openSiblings(index: number): void {
		const closed = siblings(rows, index).filter(({ isOpen }) => isOpen === false);
		if (closed.length > 0) on.onOpenSiblings(closed);
	}

	function press(event: KeyboardEvent, row: Row): void {
		// Keys pressed in nested rows or buttons bubble up to this handler.
		if (event.target !== event.currentTarget || event.altKey || event.ctrlKey || event.metaKey) return;
		const index = rows.findIndex(({ id }) => id === row.id);
		const moves = new Map<string, () => void>([
			['ArrowDown', () => moveTo(index + 1)],
			['ArrowUp', () => moveTo(index - 1)],
			['Home', () => moveTo(0)],
			['End', () => moveTo(rows.length - 1)],
			['ArrowRight', () => (row.isOpen ? moveTo(index + 1) : row.isOpen === false && on.onOpen(row))],
			['ArrowLeft', () => (row.isOpen ? on.onClose(row) : moveTo(parentIndex(rows, index)))],
			['*', () => openSiblings(index)],
			['Enter', () => on.onEnter(row)],
			[' ', () => on.onSpace(row)],
		]);
		// Within a name that is being typed, a space is part of it.
		const isText = LETTER.test(event.key) || (event.key === ' ' && isTyping(event.timeStamp));
		const move = moves.get(event.key);
		if (!isText && move === undefined) return;
		event.preventDefault();
		if (isText) {
			typeAhead(event.key, event.timeStamp, index);
		} else {
			typed.current = { text: '', at: 0 };
			move?.();
		}
	}

	return {
		tabStop,
		press,
		/** For the row's `onFocus`, which also fires for nested rows and buttons. */
		onFocus: (event: FocusEvent, id: string) => event.target === event.currentTarget && onCurrent(id),
		/** For rendered rows only. */
		focusRow: (id: string) => elementOf(id)?.focus({ preventScroll: true }),
	};
}

function parentIndex(rows: readonly TreeRow[], index: number): number {
	const level = rows[index]?.level ?? 1;
	return rows.slice(0, index).findLastIndex((row) => row.level < level);
}

function siblings<Row extends TreeRow>(rows: readonly Row[], index: number): readonly Row[] {
	const level = rows[index]?.level;
	const inside = rows.slice(parentIndex(rows, index) + 1);
	const end = inside.findIndex((row) => row.level < (level ?? 1));
	return inside.slice(0, end < 0 ? undefined : end).filter((row) => row.level === level);
}
