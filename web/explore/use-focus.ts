import { type RefObject, useEffect, useEffectEvent, useRef, useSyncExternalStore } from 'react';

/** Handlers by `KeyboardEvent.key`. */
export type Shortcuts = Readonly<Record<string, () => void>>;

/** Page-wide shortcuts, inactive while typing or when another handler has used the key. */
export function useShortcuts(shortcuts: Shortcuts): void {
	const press = useEffectEvent((event: KeyboardEvent) => {
		if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isElsewhere(event.target)) return;
		const act = shortcuts[event.key];
		if (act === undefined) return;
		event.preventDefault();
		act();
	});
	useEffect(() => {
		document.addEventListener('keydown', press);
		return () => document.removeEventListener('keydown', press);
	}, []);
}

function isElsewhere(target: EventTarget | null): boolean {
	return target instanceof HTMLElement && target.closest('input:not([type="checkbox"], [type="radio"]), textarea, select, dialog') !== null;
}

/** `narrow` fits one lane, `compact` two cards side by side. */
export type Room = 'narrow' | 'compact' | 'wide';

const NARROW = 700;
const COMPACT = 1000;

export interface ScreenRoom {
	readonly room: Room;
	readonly width: number;
	readonly height: number;
}

function subscribe(changed: () => void): () => void {
	window.addEventListener('resize', changed);
	return () => window.removeEventListener('resize', changed);
}

export function useScreen(): ScreenRoom {
	const width = useSyncExternalStore(subscribe, () => document.documentElement.clientWidth);
	const height = useSyncExternalStore(subscribe, () => document.documentElement.clientHeight);
	return { room: width < NARROW ? 'narrow' : width < COMPACT ? 'compact' : 'wide', width, height };
}

/**
 * When the focused element disappears with the details, returns focus to where it was before they opened, or else to
 * the row or the card. On a narrow screen a finger may have been anywhere before, so the card comes first.
 */
export function useReturnFocus(selected: string | undefined, room: Room): RefObject<HTMLDivElement | null> {
	const explorer = useRef<HTMLDivElement>(null);
	const outside = useRef<HTMLElement>(undefined);
	const cameFrom = useRef<HTMLElement>(undefined);
	const last = useRef<HTMLElement>(undefined);
	const shown = useRef(selected);

	useEffect(() => {
		function follow({ target }: FocusEvent): void {
			if (!(target instanceof HTMLElement)) return;
			last.current = target;
			if (target.closest('.explorer-details') === null) outside.current = target;
		}
		document.addEventListener('focusin', follow);
		return () => document.removeEventListener('focusin', follow);
	}, []);

	useEffect(() => {
		const closed = shown.current;
		shown.current = selected;
		if (selected !== undefined) cameFrom.current = outside.current;
		const isLost = last.current !== undefined && !last.current.isConnected;
		if (closed === undefined || selected !== undefined || !isLost) return;
		const row = explorer.current?.querySelector<HTMLElement>(`.explorer-list [data-id="${CSS.escape(closed)}"]`);
		const card = explorer.current?.querySelector<HTMLElement>('.picture-cursor');
		const diagram = explorer.current?.querySelector<HTMLElement>('.explorer-diagram');
		[room === 'narrow' ? undefined : cameFrom.current, row, card, diagram].find(isThere)?.focus();
	}, [selected, room]);

	return explorer;
}

export function isThere(element: HTMLElement | null | undefined): boolean {
	return element?.isConnected === true && element.closest('[hidden]') === null;
}
