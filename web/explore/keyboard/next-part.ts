import { isThere } from '#web/explore/use-focus.ts';

/** The key that moves the focus to the next part of the page. */
export const NEXT_PART = 'F6';

/** The focus of each part: the row, the card or line, and the title of the details. */
const PARTS = ['.explorer-list:not([hidden]) [role="treeitem"][tabindex="0"]', '.picture-cursor', '.explorer-details h2[tabindex]'];
const AREAS = '.explorer-list, .picture-keys, .explorer-details';

/** Moves the focus to the next part that is there. */
export function focusNextPart(explorer: Element | null | undefined): void {
	const parts = PARTS.flatMap((selector) => explorer?.querySelector<HTMLElement>(selector) ?? []).filter(isThere);
	const now = parts.findIndex((part) => part.closest(AREAS)?.contains(document.activeElement));
	parts[(now + 1) % parts.length]?.focus();
}
