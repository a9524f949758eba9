import { useCallback, useState } from 'react';
import { storedPlaces, storePlaces } from '#web/state/moved-places.ts';
import type { MovedPlaces } from '#web/view-model/moved-cards.ts';

/** Where the reader put cards in this picture, remembered by this browser. */
export function useMovedPlaces(picture: string): {
	readonly places: MovedPlaces;
	readonly change: (places: MovedPlaces) => void;
} {
	const [known, setKnown] = useState(() => ({ picture, places: storedPlaces(picture) }));
	const current = known.picture === picture ? known : { picture, places: storedPlaces(picture) };
	if (current !== known) setKnown(current);
	const change = useCallback(
		(places: MovedPlaces) => {
			setKnown({ picture, places });
			storePlaces(picture, places);
		},
		[picture],
	);
	return { places: current.places, change };
}
