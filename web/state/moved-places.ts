import { z } from 'zod';

/** Where the reader put cards, by the id of their node, in the order of the moves. */
export type StoredPlaces = ReadonlyMap<string, { readonly x: number; readonly y: number }>;

const MOST_AWAY = 100_000;
/** More than anybody moves by hand; a storage is small. */
const MOST_PLACES = 300;
const Coordinate = z.number().min(-MOST_AWAY).max(MOST_AWAY);
const Places = z.array(z.tuple([z.string().min(1), Coordinate, Coordinate])).max(MOST_PLACES);

/** What this browser remembers of a picture; nothing where that is not to be trusted. */
export function storedPlaces(picture: string): StoredPlaces {
	try {
		const read = Places.safeParse(JSON.parse(localStorage.getItem(keyOf(picture)) ?? '[]'));
		return new Map((read.data ?? []).map(([id, x, y]) => [id, { x, y }]));
	} catch {
		// A browser may forbid storage, and anything may have written there.
		return new Map();
	}
}

/** Remembers the places of a picture in this browser, the latest where there are too many; no places, no entry. */
export function storePlaces(picture: string, places: StoredPlaces): void {
	try {
		if (places.size === 0) localStorage.removeItem(keyOf(picture));
		else localStorage.setItem(keyOf(picture), JSON.stringify([...places].slice(-MOST_PLACES).map(([id, { x, y }]) => [id, x, y])));
	} catch {
		// Then they last until the page is closed.
	}
}

function keyOf(picture: string): string {
	return `moved-places ${picture}`;
}
