import { BANDS } from '#graph/model/overview-plan.ts';
import { bottom, boxFromEdges } from './geometry.ts';
import { type BaseLayout, type LayoutInput, NO_LANES, type PlacedBand, type PlacedCard, type PlacedFrame } from './layout.ts';
import { placeBox } from './layout-box.ts';
import { type Area, GAP, placeCard, placeCell, placeStack } from './layout-cell.ts';
import { lanePlans } from './plan.ts';

const SIDE = 6;
/** Room at the left for lines from one row to another. */
const CHANNEL = 16;
const BAND_HEAD = 36;
const BAND_FOOT = 14;
const BAND_GAP = 8;

/** One lane on a narrow screen: its model, then the bands under each other, cards two abreast. */
export function layoutNarrow(input: LayoutInput, lane: string, width: number): BaseLayout {
	const plans = lanePlans(input.loaded.overview, input.stubs);
	const plan = plans.find((one) => one.id === lane) ?? plans[0];
	const area: Area = { x: SIDE + CHANNEL, width: width - SIDE * 2 - CHANNEL - 6, columns: 2, isRightmost: false };
	const cards: PlacedCard[] = [];
	const frames: PlacedFrame[] = [];
	const bands: PlacedBand[] = [];
	let y = 14;

	for (const spine of plan?.spines ?? []) {
		const card = placeCard(spine.node, area.x, y, area.width, input);
		cards.push(card);
		frames.push({ node: spine.node, shape: 'spine', ...boxFromEdges(area.x, y, area.x + area.width, bottom(card)) });
		y = bottom(card) + GAP.stack;
	}

	function addBand(names: PlacedBand['bands'], content: (y: number) => number): void {
		const end = content(y + BAND_HEAD) + BAND_FOOT;
		bands.push({ bands: names, ...boxFromEdges(0, y, width, end) });
		y = end + BAND_GAP;
	}

	plan?.cells.forEach((cell) => {
		const hasCards = cell.levels.length + cell.branches.length + cell.facing.length > 0;
		if (hasCards) {
			addBand([cell.band], (from) => {
				const levels = placeStack(cell.levels, area.x, area.width, from, GAP.stack, input);
				const rest = placeCell(cell, area, cell.levels.length > 0 ? levels.bottom + GAP.row - 6 : from, input);
				cards.push(...levels.cards, ...rest.cards);
				return Math.max(levels.bottom, rest.bottom);
			});
		}
		for (const box of plan.boxes.filter((one) => one.to === cell.band)) {
			const spanned = BANDS.slice(BANDS.indexOf(box.from), BANDS.indexOf(box.to) + 1);
			addBand(spanned, (from) => {
				const placed = placeBox(box, area, from, from, input);
				frames.push(placed.frame);
				cards.push(...placed.cards);
				return bottom(placed.frame);
			});
		}
	});

	return {
		...NO_LANES,
		isNarrow: true,
		cards: new Map(cards.map((card) => [card.id, card])),
		bands,
		frames,
		core: boxFromEdges(0, 0, width, Math.max(y, 1)),
	};
}
