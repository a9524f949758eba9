import { bottom, boundingBox, boxFromEdges, grown } from '#web/diagram/geometry.ts';
import { flatParts, type Part, wholesOf } from './hierarchy.ts';
import { type BaseLayout, type LayoutInput, NO_LANES, type PlacedCard, type PlacedSector } from './layout.ts';
import { placeCard } from './swimlane-cells.ts';

const SIDE = 8;
/** Room between a card and the border of its tray. */
const PAD = 8;
/** Rows leave room for the icons and badges on the upper borders of cards. */
const GAP = { column: 14, row: 18, tray: 10 } as const;
/** The longest common words fit into a column of this width. */
const LEAST_COLUMN = 132;
/** However deep the model, cards are at least this wide. */
const LEAST_WIDTH = 150;

/**
 * The wheel of a screen that is too narrow for a circle: its sectors one below the other, each ring a tray within the
 * tray of the ring before. The trays show what belongs together, so no edges between wholes and parts are needed.
 */
export function unrolledWheel(input: LayoutInput, tree: Part, width: number): BaseLayout {
	const cards: PlacedCard[] = [];
	const sectors: PlacedSector[] = [];
	const depth = Math.max(1, ...flatParts(tree).map((one) => one.depth));
	const pad = Math.min(PAD, (width - SIDE * 2 - LEAST_WIDTH) / (2 * depth));

	function addCard(part: Part, x: number, y: number, cardWidth: number): number {
		const card = placeCard(part.id, x, y, cardWidth, input);
		cards.push(card);
		return bottom(card);
	}

	/** Parts without parts of their own stand side by side where two fit. Returns where they end. */
	function placeParts(parts: readonly Part[], ring: number, x: number, y: number, room: number): number {
		const column = (room - GAP.column) / 2;
		let end = y;
		for (let i = 0; i < parts.length; i++) {
			const [part, next] = [parts[i], parts[i + 1]];
			if (part === undefined) continue;
			const start = i === 0 ? y : end + GAP.row;
			if (part.children.length > 0) end = placeWhole(part, ring, x, start, room);
			else if (next?.children.length === 0 && column >= LEAST_COLUMN) {
				end = Math.max(addCard(part, x, start, column), addCard(next, x + column + GAP.column, start, column));
				i++;
			} else end = addCard(part, x, start, room);
		}
		return end;
	}

	function placeWhole(part: Part, ring: number, x: number, y: number, room: number): number {
		const end = addCard(part, x, y, room);
		if (part.children.length === 0) return end;
		const first = sectors.length;
		const last = placeParts(part.children, ring + 1, x + pad, end + GAP.row + pad, room - pad * 2) + pad;
		sectors.splice(first, 0, sectorOf(part, ring + 1, x, end + GAP.tray, x + room, last));
		return last;
	}

	let y = addCard(tree, SIDE, GAP.row, width - SIDE * 2);
	for (const part of tree.children) {
		const start = y + GAP.tray;
		const first = sectors.length;
		y = placeWhole(part, 1, SIDE + pad, start + GAP.row, width - (SIDE + pad) * 2) + pad;
		sectors.splice(first, 0, sectorOf(part, 1, SIDE, start, width - SIDE, y));
	}
	return {
		...NO_LANES,
		isNarrow: true,
		cards: new Map(cards.map((card) => [card.id, card])),
		sectors,
		wholes: wholesOf(tree),
		core: boxFromEdges(0, 0, width, Math.max(y, bottom(grown(boundingBox(cards) ?? boxFromEdges(0, 0, 1, 1), SIDE))) + SIDE),
	};
}

function sectorOf({ id }: Part, ring: number, x1: number, y1: number, x2: number, y2: number): PlacedSector {
	const outline = [
		{ x: x1, y: y1 },
		{ x: x2, y: y1 },
		{ x: x2, y: y2 },
		{ x: x1, y: y2 },
	];
	return { id: `${ring}:${id}`, ring, ...boxFromEdges(x1, y1, x2, y2), outline };
}
