import { useCallback, useState } from 'react';
import { z } from 'zod';
import type { DraggedPositions } from '#web/diagram/layout/dragged.ts';

/** The positions of dragged cards, kept in the browser's storage. */
export function useDraggedPositions(diagram: string): {
	readonly positions: DraggedPositions;
	readonly change: (positions: DraggedPositions) => void;
} {
	const [known, setKnown] = useState(() => ({ diagram, positions: storedPositions(diagram) }));
	const current = known.diagram === diagram ? known : { diagram, positions: storedPositions(diagram) };
	if (current !== known) setKnown(current);
	const change = useCallback(
		(positions: DraggedPositions) => {
			setKnown({ diagram, positions });
			storePositions(diagram, positions);
		},
		[diagram],
	);
	return { positions: current.positions, change };
}

/** Positions by node id, in the order in which the cards were dragged. */
export type StoredPositions = ReadonlyMap<string, { readonly x: number; readonly y: number }>;

const MAX_COORDINATE = 100_000;
/** More than anybody drags; storage is small. */
const MAX_STORED = 300;
const Coordinate = z.number().min(-MAX_COORDINATE).max(MAX_COORDINATE);
const Stored = z.array(z.tuple([z.string().min(1), Coordinate, Coordinate])).max(MAX_STORED);

/** The stored positions of a diagram; none if the stored value is invalid. */
export function storedPositions(diagram: string): StoredPositions {
	try {
		const read = Stored.safeParse(JSON.parse(localStorage.getItem(keyOf(diagram)) ?? '[]'));
		return new Map((read.data ?? []).map(([id, x, y]) => [id, { x, y }]));
	} catch {
		// Storage may be disabled, and other code may have written to the key.
		return new Map();
	}
}

/** Stores the most recent positions of a diagram. */
export function storePositions(diagram: string, positions: StoredPositions): void {
	try {
		if (positions.size === 0) localStorage.removeItem(keyOf(diagram));
		else localStorage.setItem(keyOf(diagram), JSON.stringify([...positions].slice(-MAX_STORED).map(([id, { x, y }]) => [id, x, y])));
	} catch {
		// Without storage the positions last until the page is closed.
	}
}

function keyOf(diagram: string): string {
	return `moved-places ${diagram}`;
}
