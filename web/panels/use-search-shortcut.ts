import { type RefObject, useEffect } from 'react';

function isTyping(target: EventTarget | null): boolean {
	return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
}

/** Ctrl K, ⌘ K and, where nobody is typing, `/` go to the search. */
export function useSearchShortcut(field: RefObject<HTMLInputElement | null>): void {
	useEffect(() => {
		function press(event: KeyboardEvent): void {
			const byLetter = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
			const bySlash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target);
			if (!byLetter && !bySlash) return;
			event.preventDefault();
			field.current?.focus();
			field.current?.select();
		}
		document.addEventListener('keydown', press);
		return () => document.removeEventListener('keydown', press);
	}, [field]);
}
