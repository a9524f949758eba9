import { useEffect, useRef } from 'react';

/** What a key does, by the key as the browser names it. */
export type Shortcuts = Readonly<Record<string, () => void>>;

/** Keys that work wherever nobody is typing and nothing else has taken them. */
export function useShortcuts(shortcuts: Shortcuts): void {
	const latest = useRef(shortcuts);
	latest.current = shortcuts;
	useEffect(() => {
		function press(event: KeyboardEvent): void {
			if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isElsewhere(event.target)) return;
			const act = latest.current[event.key];
			if (act === undefined) return;
			event.preventDefault();
			act();
		}
		document.addEventListener('keydown', press);
		return () => document.removeEventListener('keydown', press);
	}, []);
}

function isElsewhere(target: EventTarget | null): boolean {
	return target instanceof HTMLElement && target.closest('input:not([type="checkbox"], [type="radio"]), textarea, select, dialog') !== null;
}
