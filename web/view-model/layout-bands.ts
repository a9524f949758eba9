import { cardSize } from './card.ts';
import { around, type Box, bottom, boxFromEdges } from './geometry.ts';
import {
	type BaseLayout,
	type LayoutInput,
	NO_LANES,
	type PlacedBand,
	type PlacedCard,
	type PlacedFrame,
	type PlacedLane,
} from './layout.ts';
import { placeBox } from './layout-box.ts';
import { type Area, GAP, type PlacedCell, placeCell, placeStack } from './layout-cell.ts';
import { type BoxPlan, type LanePlan, lanePlans } from './plan.ts';

export const SPINE_WIDTH = 36;
const LEVEL_WIDTH = 122;
const COLUMN_WIDTH = 131;
const GUTTER = 100;
const SIDE = 10;
const LANE_HEAD = 28;
const BAND_HEAD = 36;
const BAND_FOOT = 11;
const BAND_GAP = 8;
const LEAST_BAND = 100;

interface LaneShape {
	readonly plan: LanePlan;
	readonly x: number;
	readonly width: number;
	readonly levelX: number;
	readonly area: Area;
}

/** The first picture on a wide screen: bands from top to bottom, lanes from left to right, a spine beside its lane, boxes across bands. */
export function layoutBands(input: LayoutInput): BaseLayout {
	const shapes = laneShapes(lanePlans(input.loaded.overview, input.stubs), input.isCompact === true);
	const width = Math.max(...shapes.map((shape) => shape.x + shape.width)) + SIDE;
	const cards: PlacedCard[] = [];
	const frames: PlacedFrame[] = [];
	const bands: PlacedBand[] = [];
	const started = new Map<BoxPlan, number>();

	let y = LANE_HEAD;
	input.loaded.overview.bands.forEach((band, i) => {
		const contentY = y + BAND_HEAD;
		let end = Math.max(contentY, y + LEAST_BAND - BAND_FOOT);
		for (const shape of shapes) {
			const cell = placeLaneCell(shape, i, contentY, input);
			cards.push(...cell.cards);
			end = Math.max(end, cell.bottom);
			for (const box of shape.plan.boxes) {
				const hasCards = cell.cards.length > 0;
				if (box.from === band.id || (started.has(box) && hasCards)) started.set(box, hasCards ? cell.bottom + GAP.row : contentY);
			}
		}
		const ending = shapes.flatMap((shape) =>
			shape.plan.boxes.filter((box) => box.to === band.id).map((box) => ({ box, area: shape.area })),
		);
		const place = ({ box, area }: (typeof ending)[number], to: number) => placeBox(box, area, started.get(box) ?? contentY, to, input);
		end = Math.max(end, ...ending.map((one) => bottom(place(one, end).frame)));
		for (const { frame, cards: inside } of ending.map((one) => place(one, end))) {
			frames.push(frame);
			cards.push(...inside);
		}
		bands.push({ bands: [band.id], ...boxFromEdges(0, y, width, end + BAND_FOOT) });
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
		name: 'levels',
		isNarrow: false,
		cards: new Map(all.map((card) => [card.id, card])),
		bands,
		lanes,
		frames: [...spines.map(({ frame }) => frame), ...frames],
		core: around([...bands, ...lanes]) ?? boxFromEdges(0, 0, 1, 1),
	};
}

function laneShapes(plans: readonly LanePlan[], isCompact: boolean): readonly LaneShape[] {
	let x = SIDE;
	return plans.map((plan, index) => {
		const hasLevels = plan.cells.some((cell) => cell.levels.length > 0);
		const levelX = x + plan.spines.length * (SPINE_WIDTH + 6) + (plan.spines.length > 0 ? 4 : 0);
		const areaX = levelX + (hasLevels ? LEVEL_WIDTH + GAP.column + 4 : 0);
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

function placeLaneCell(shape: LaneShape, index: number, y: number, input: LayoutInput): PlacedCell {
	const cell = shape.plan.cells[index];
	if (cell === undefined) return { cards: [], bottom: y };
	const levels = placeStack(cell.levels, shape.levelX, LEVEL_WIDTH, y, GAP.stack, input);
	const rest = placeCell(cell, shape.area, y, input);
	return { cards: [...levels.cards, ...rest.cards], bottom: Math.max(levels.bottom, rest.bottom) };
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
	return around(bands.slice(names.indexOf(from), names.indexOf(to) + 1)) ?? around(bands) ?? boxFromEdges(0, 0, 1, 1);
}
