import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react';
import type { FacingRow } from '#web/view-model/compare-rows.ts';

const TYPEAHEAD_MS = 700;

interface TreeKeys {
	readonly rows: readonly FacingRow[];
	readonly tree: RefObject<HTMLElement | null>;
	readonly titleOf: (row: FacingRow) => string;
	readonly scrollTo: (index: number) => void;
	readonly onCurrent: (id: string) => void;
	readonly onFold: (row: FacingRow) => void;
	readonly onChoose: (row: FacingRow) => void;
}

/** What the keys of a tree view do, in a tree of which only a part is drawn. */
export function useTreeKeys({ rows, tree, titleOf, scrollTo, onCurrent, onFold, onChoose }: TreeKeys) {
	const wanted = useRef<string>(undefined);
	const typed = useRef({ text: '', at: 0 });

	function rowElement(id: string): HTMLElement | null {
		return tree.current?.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"]`) ?? null;
	}

	// A row that was out of sight can be focused once it is drawn.
	useEffect(() => {
		const element = wanted.current === undefined ? null : rowElement(wanted.current);
		if (element === null) return;
		wanted.current = undefined;
		element.focus({ preventScroll: true });
	});

	function moveTo(index: number): void {
		const row = rows[index];
		if (row === undefined) return;
		wanted.current = row.id;
		scrollTo(index);
		onCurrent(row.id);
		const element = rowElement(row.id);
		if (element === null) return;
		wanted.current = undefined;
		element.focus();
	}

	function parentIndex(index: number): number {
		const level = rows[index]?.level ?? 1;
		return rows.slice(0, index).findLastIndex((row) => row.level < level);
	}

	function typeAhead(letter: string, now: number, index: number): void {
		const text = (now - typed.current.at < TYPEAHEAD_MS ? typed.current.text : '') + letter.toLocaleLowerCase();
		typed.current = { text, at: now };
		const start = text.length === 1 ? index + 1 : index;
		const round = rows.map((_, i) => (start + i) % rows.length);
		moveTo(round.find((i) => rows[i] && titleOf(rows[i]).toLocaleLowerCase().startsWith(text)) ?? index);
	}

	function press(event: KeyboardEvent, index: number): void {
		const row = rows[index];
		if (row === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
		const isOpen = row.kind === 'part' ? row.isOpen : undefined;
		const moves = new Map<string, () => void>([
			['ArrowDown', () => moveTo(index + 1)],
			['ArrowUp', () => moveTo(index - 1)],
			['Home', () => moveTo(0)],
			['End', () => moveTo(rows.length - 1)],
			['ArrowRight', () => (isOpen === false ? onFold(row) : isOpen && moveTo(index + 1))],
			['ArrowLeft', () => (isOpen ? onFold(row) : moveTo(parentIndex(index)))],
			['Enter', () => onChoose(row)],
			[' ', () => onChoose(row)],
		]);
		const move = moves.get(event.key);
		if (move === undefined && event.key.length !== 1) return;
		event.preventDefault();
		if (move) move();
		else typeAhead(event.key, event.timeStamp, index);
	}

	return { press };
}
