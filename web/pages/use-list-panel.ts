import { useState } from 'react';
import type { NodeId } from '#graph/model/ids.ts';
import type { ScreenRoom } from './use-screen.ts';

/** Up to this width the picture needs all of it, unless the reader asks for the list. */
const ROOM_FOR_LIST = 1100;
/** Below this, list and details leave the picture no room at which its words can be read. */
const ROOM_FOR_BOTH = 1400;

/** The list is open where there is room for it, until the reader decides. */
export function useListPanel({ room, width }: ScreenRoom, selected: NodeId | undefined) {
	const [wish, setWish] = useState<boolean>();
	const [chosenHere, setChosenHere] = useState<NodeId>();
	// Details that were opened from the list do not take it away from under the reader.
	const isCrowded = selected !== undefined && selected !== chosenHere && width < ROOM_FOR_BOTH;
	const isOpen = wish ?? (width > ROOM_FOR_LIST && !isCrowded);
	return {
		isOpen,
		toggle: () => setWish(!isOpen),
		chosen: (id: NodeId) => {
			setChosenHere(id);
			// On a small screen the list lies over the picture, so what was chosen in it is shown.
			if (room !== 'wide') setWish(undefined);
		},
	};
}
