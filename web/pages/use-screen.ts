import { useSyncExternalStore } from 'react';

/** How much room there is: one lane at a time, two cards abreast, or all. */
export type Room = 'narrow' | 'compact' | 'wide';

const NARROW = 700;
const COMPACT = 1000;

export interface ScreenRoom {
	readonly room: Room;
	readonly width: number;
}

function subscribe(changed: () => void): () => void {
	window.addEventListener('resize', changed);
	return () => window.removeEventListener('resize', changed);
}

/** The room of the window, followed as it changes. */
export function useScreen(): ScreenRoom {
	const width = useSyncExternalStore(subscribe, () => document.documentElement.clientWidth);
	return { room: width < NARROW ? 'narrow' : width < COMPACT ? 'compact' : 'wide', width };
}
