import { type RefObject, useEffect, useRef } from 'react';
import type { NodeId } from '#graph/model/ids.ts';

/** Whoever closes the details from inside them goes back to where they came from, else to the row or the picture. */
export function useFocusBack(selected: NodeId | undefined): RefObject<HTMLDivElement | null> {
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
		const picture = explorer.current?.querySelector<HTMLElement>('.explorer-picture');
		[cameFrom.current, row, picture].find(isThere)?.focus();
	}, [selected]);

	return explorer;
}

function isThere(element: HTMLElement | null | undefined): boolean {
	return element?.isConnected === true && element.closest('[hidden]') === null;
}
