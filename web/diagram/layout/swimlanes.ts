import { BANDS } from '#graph/model/overview-plan.ts';
import { cardSize } from '#web/diagram/card.ts';
import { type Box, bottom, boundingBox, boxFromEdges } from '#web/diagram/geometry.ts';
import {
	type BaseLayout,
	type LayoutInput,
	NO_LANES,
	type PlacedBand,
	type PlacedCard,
	type PlacedFrame,
	type PlacedLane,
} from './layout.ts';
import { type Area, GAP, type PlacedCell, placeBox, placeCard, placeCell, placeStack } from './swimlane-cells.ts';
import { type BoxPlan, type LanePlan, lanePlans } from './swimlane-plan.ts';

const NARROW_SIDE = 6;
/** Room at the left for edges between rows. */
const CHANNEL = 16;
const NARROW_BAND_HEAD = 36;
const NARROW_BAND_FOOT = 14;
const NARROW_BAND_GAP = 8;

/** One lane for narrow screens: its model, then the bands below each other with cards in two columns. */
export function narrowLayout(input: LayoutInput, lane: string, width: number): BaseLayout {
	const plans = lanePlans(input.loaded.overview, input.stubs);
	const plan = plans.find((one) => one.id === lane) ?? plans[0];
	const area: Area = { x: NARROW_SIDE + CHANNEL, width: width - NARROW_SIDE * 2 - CHANNEL - 6, columns: 2, isRightmost: false };
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
		const end = content(y + NARROW_BAND_HEAD) + NARROW_BAND_FOOT;
		bands.push({ bands: names, ...boxFromEdges(0, y, width, end) });
		y = end + NARROW_BAND_GAP;
	}

	plan?.cells.forEach((cell) => {
		const hasCards = cell.levels.length + cell.branches.length + cell.sideBySide.length > 0;
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

export const SPINE_WIDTH = 36;
const COLUMN_WIDTH = 126;
const GUTTER = 76;
const SIDE = 10;
/** Width of the rotated text of a band. */
const STRIP = 40;
/** Room for level connectors and their labels. */
const CORRIDOR = 76;
const LANE_HEAD = 26;
const BAND_HEAD = 11;
const UNDER_HEADING = 15;
const BAND_FOOT = 11;
const BAND_GAP = 8;
/** Height that the text of a band needs. */
const MIN_BAND = 190;

interface LaneShape {
	readonly plan: LanePlan;
	readonly x: number;
	readonly width: number;
	/** Where the level headings start. */
	readonly levelX: number;
	readonly area: Area;
}

/** The swimlanes: bands from top to bottom, lanes from left to right, spines beside their lane, boxes across bands. */
export function swimlaneLayout(input: LayoutInput): BaseLayout {
	const shapes = laneShapes(lanePlans(input.loaded.overview, input.stubs), input.isCompact === true);
	const width = Math.max(...shapes.map((shape) => shape.x + shape.width)) + SIDE;
	const cards: PlacedCard[] = [];
	const frames: PlacedFrame[] = [];
	const bands: PlacedBand[] = [];
	const boxStarts = new Map<BoxPlan, number>();
	const wholes = new Map<string, string>();

	let y = LANE_HEAD;
	input.loaded.overview.bands.forEach((band, i) => {
		const headings = shapes.map((shape) => placeHeadings(shape, i, y + BAND_HEAD, input));
		cards.push(...headings.flatMap((one) => one.cards));
		const lowest = Math.max(...headings.map((one) => one.bottom));
		// Content starts at the same height in all lanes, with or without headings.
		const contentY = lowest > y + BAND_HEAD ? lowest + UNDER_HEADING : y + BAND_HEAD;
		let end = Math.max(contentY, y + MIN_BAND - BAND_FOOT);
		for (const shape of shapes) {
			const plan = shape.plan.cells[i];
			if (plan === undefined) continue;
			const cell = placeCell(plan, shape.area, contentY, input);
			cards.push(...cell.cards);
			const level = plan.levels.at(-1);
			if (level) for (const id of [...plan.sideBySide, ...plan.branches.map((branch) => branch.id)]) wholes.set(id, level);
			end = Math.max(end, cell.bottom);
			for (const box of shape.plan.boxes) {
				const hasCards = cell.cards.length > 0;
				if (box.from === band.id || (boxStarts.has(box) && hasCards)) boxStarts.set(box, hasCards ? cell.bottom + GAP.row : contentY);
			}
		}
		const ending = shapes.flatMap((shape) =>
			shape.plan.boxes.filter((box) => box.to === band.id).map((box) => ({ box, area: shape.area })),
		);
		const place = ({ box, area }: (typeof ending)[number], to: number) => placeBox(box, area, boxStarts.get(box) ?? contentY, to, input);
		end = Math.max(end, ...ending.map((one) => bottom(place(one, end).frame)));
		for (const { frame, cards: inside } of ending.map((one) => place(one, end))) {
			frames.push(frame);
			cards.push(...inside);
		}
		const box = boxFromEdges(0, y, width, end + BAND_FOOT);
		bands.push({ bands: [band.id], ...box, strip: { ...box, x: (SIDE + STRIP) / 2, width: STRIP - SIDE } });
		y = end + BAND_FOOT + BAND_GAP;
	});

	const spines = shapes.flatMap((shape) =>
		shape.plan.spines.map((spine, i) => placeSpine(spine, shape.x + i * (SPINE_WIDTH + 6), bands, input)),
	);
	const lanes = shapes.map(
		(shape): PlacedLane => ({ id: shape.plan.id, ...boxFromEdges(shape.area.x, 0, shape.area.x + shape.area.width, LANE_HEAD) }),
	);
	const all = [...cards, ...spines.map(({ card }) => card)];
	return {
		...NO_LANES,
		isNarrow: false,
		cards: new Map(all.map((card) => [card.id, card])),
		bands,
		lanes,
		frames: [...spines.map(({ frame }) => frame), ...frames],
		wholes,
		headings: new Set(shapes.flatMap((shape) => shape.plan.cells.flatMap((cell) => cell.levels))),
		core: boundingBox([...bands, ...lanes]) ?? boxFromEdges(0, 0, 1, 1),
	};
}

function laneShapes(plans: readonly LanePlan[], isCompact: boolean): readonly LaneShape[] {
	let x = SIDE + STRIP;
	return plans.map((plan, index) => {
		const hasLevels = plan.cells.some((cell) => cell.levels.length > 0);
		const levelX = x + plan.spines.length * (SPINE_WIDTH + 6) + (plan.spines.length > 0 ? 10 : 0);
		const areaX = levelX + (hasLevels ? CORRIDOR : 0);
		const most = isCompact || plans.length > 2 ? 2 : 3;
		const columns = Math.max(plan.boxes.length > 0 ? 2 : 1, Math.min(most, Math.max(...plan.cells.map((cell) => cell.branches.length))));
		const width = columns * COLUMN_WIDTH + (columns - 1) * GAP.column;
		const shape = {
			plan,
			x,
			width: areaX + width - x,
			levelX,
			area: { x: areaX, width, columns, isRightmost: index > 0 && index === plans.length - 1 },
		};
		x = areaX + width + (isCompact ? 72 : GUTTER);
		return shape;
	});
}

/** The level headings of a band, as wide as the content below them. */
function placeHeadings({ plan, levelX, x, width }: LaneShape, band: number, y: number, input: LayoutInput): PlacedCell {
	return placeStack(plan.cells[band]?.levels ?? [], levelX, x + width - levelX, y, GAP.stack, input);
}

function placeSpine(spine: LanePlan['spines'][number], x: number, bands: readonly PlacedBand[], input: LayoutInput) {
	const spanned = bandRange(spine.from, spine.to, bands);
	const box: Box = boxFromEdges(x, spanned.y - spanned.height / 2 + 6, x + SPINE_WIDTH, bottom(spanned) - 6);
	const { lines } = cardSize(input.cardText(spine.node), box.height, input.measure, 1);
	const frame: PlacedFrame = { node: spine.node, shape: 'spine', ...box };
	return { frame, card: { id: spine.node, lines, ...box } };
}

function bandRange(from: string, to: string, bands: readonly PlacedBand[]): Box {
	const names = bands.map((band) => band.bands[0] as string);
	return boundingBox(bands.slice(names.indexOf(from), names.indexOf(to) + 1)) ?? boundingBox(bands) ?? boxFromEdges(0, 0, 1, 1);
}
