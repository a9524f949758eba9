import { useCallback, useState } from 'react';
import { z } from 'zod';
import type { DraggedPositions } from '#web/diagram/layout/dragged.ts';

/** Where the reader put cards in this picture, remembered by this browser. */
export function useDraggedPositions(diagram: string): {
	readonly places: DraggedPositions;
	readonly change: (places: DraggedPositions) => void;
} {
	const [known, setKnown] = useState(() => ({ diagram, places: storedPositions(diagram) }));
	const current = known.diagram === diagram ? known : { diagram, places: storedPositions(diagram) };
	if (current !== known) setKnown(current);
	const change = useCallback(
		(places: DraggedPositions) => {
			setKnown({ diagram, places });
			storePositions(diagram, places);
		},
		[diagram],
	);
	return { places: current.places, change };
}

/** Where the reader put cards, by the id of their node, in the order of the moves. */
export type StoredPositions = ReadonlyMap<string, { readonly x: number; readonly y: number }>;

const MOST_AWAY = 100_000;
/** More than anybody moves by hand; a storage is small. */
const MAX_STORED = 300;
const Coordinate = z.number().min(-MOST_AWAY).max(MOST_AWAY);
const Places = z.array(z.tuple([z.string().min(1), Coordinate, Coordinate])).max(MAX_STORED);

/** What this browser remembers of a picture; nothing where that is not to be trusted. */
export function storedPositions(diagram: string): StoredPositions {
	try {
		const read = Places.safeParse(JSON.parse(localStorage.getItem(keyOf(diagram)) ?? '[]'));
		return new Map((read.data ?? []).map(([id, x, y]) => [id, { x, y }]));
	} catch {
		// A browser may forbid storage, and anything may have written there.
		return new Map();
	}
}

/** Remembers the places of a picture in this browser, the latest where there are too many; no places, no entry. */
export function storePositions(diagram: string, places: StoredPositions): void {
	try {
		if (places.size === 0) localStorage.removeItem(keyOf(diagram));
		else localStorage.setItem(keyOf(diagram), JSON.stringify([...places].slice(-MAX_STORED).map(([id, { x, y }]) => [id, x, y])));
	} catch {
		// Then they last until the page is closed.
	}
}

function keyOf(diagram: string): string {
	return `moved-places ${diagram}`;
}
