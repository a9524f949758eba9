import { BANDS } from '#graph/model/overview-plan.ts';
import { bottom, boundingBox, boxFromEdges, boxOf } from '#web/diagram/geometry.ts';
import {
	type BaseLayout,
	type LayoutInput,
	NO_LANES,
	type PlacedBand,
	type PlacedCard,
	type PlacedFrame,
	type PlacedLane,
} from './layout.ts';
import { type Area, cardIn, placeBox, placeCell, placeStack } from './swimlane-cells.ts';
import { type Metrics, NARROW, roomiest, USUAL_SPACE } from './swimlane-metrics.ts';
import { type BoxPlan, type LanePlan, lanePlans } from './swimlane-plan.ts';

const NARROW_SIDE = 6;
/** Room at the left for edges between rows. */
const CHANNEL = 16;
const NARROW_BAND_HEAD = 36;

/** One lane for narrow screens: its model, then the bands below each other with cards in two columns. */
export function narrowLayout(input: LayoutInput, lane: string, width: number): BaseLayout {
	const plans = lanePlans(input.loaded.overview, input.stubs);
	const plan = plans.find((one) => one.id === lane) ?? plans[0];
	const area: Area = { x: NARROW_SIDE + CHANNEL, width: width - NARROW_SIDE * 2 - CHANNEL - 6, metrics: NARROW };
	const cards: PlacedCard[] = [];
	const frames: PlacedFrame[] = [];
	const bands: PlacedBand[] = [];
	let y = 14;

	for (const spine of plan?.spines ?? []) {
		const card = cardIn(spine.node, area, y, input);
		cards.push(card);
		frames.push({ node: spine.node, shape: 'spine', ...boxFromEdges(area.x, y, area.x + area.width, bottom(card)) });
		y = bottom(card) + NARROW.stack;
	}

	function addBand(names: PlacedBand['bands'], content: (y: number) => number): void {
		const end = content(y + NARROW_BAND_HEAD) + NARROW.band;
		bands.push({ bands: names, ...boxFromEdges(0, y, width, end) });
		y = end + NARROW.bandGap;
	}

	plan?.cells.forEach((cell) => {
		const hasCards = cell.levels.length + cell.branches.length + cell.sideBySide.length > 0;
		if (hasCards) {
			addBand([cell.band], (from) => {
				const levels = placeStack(cell.levels, area, from, NARROW.stack, input);
				const rest = placeCell(cell, area, cell.levels.length > 0 ? levels.bottom + NARROW.row - 6 : from, input);
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

const SIDE = 8;
/** Width of the text of a band at its left, and the least width of the picture that leaves room for it. */
const LABEL = { width: 128, least: 1040 } as const;
/** Height of the text of a band along its upper border. */
const LABEL_HEIGHT = 22;
/** Between neighbouring lanes nothing stands but the lines that compare them. */
const FREE_LANE = { share: 0.12, least: 96, most: 200 } as const;
const LANE_TITLE = 86;
/** Above the first card, for its badge. */
const HEAD = 12;
const MOST_COLUMNS = 5;
/** Between a heading and the badges on top of the cards in the row below it. */
const UNDER_HEADING = 14;

interface LaneShape {
	readonly plan: LanePlan;
	readonly area: Area;
}

/** The levels as bands from top to bottom, lanes from left to right, models with levels above their lane, boxes across bands. */
export function swimlaneLayout(input: LayoutInput): BaseLayout {
	const plans = lanePlans(input.loaded.overview, input.stubs);
	return roomiest(
		input.space ?? USUAL_SPACE,
		(metrics, width) => placeLanes(plans, metrics, width, input),
		({ core }) => core.height,
	);
}

function placeLanes(plans: readonly LanePlan[], metrics: Metrics, width: number, input: LayoutInput): BaseLayout {
	const isLabelBeside = width >= LABEL.least;
	const shapes = laneShapes(plans, metrics, width, isLabelBeside ? LABEL.width : 0);
	const headRow = shapes.map((shape) => placeHead(shape, input));
	const cards: PlacedCard[] = headRow.flatMap((one) => one.cards);
	const frames: PlacedFrame[] = headRow.flatMap((one) => one.frames);
	const bands: PlacedBand[] = [];
	const boxStarts = new Map<BoxPlan, number>();
	const wholes = new Map<string, string>();

	let y = Math.max(...headRow.map((one) => one.bottom)) + metrics.row / 2;
	input.loaded.overview.bands.forEach((band, i) => {
		const from = y + metrics.band + (isLabelBeside ? 0 : LABEL_HEIGHT);
		const headings = shapes.map(({ plan, area }) => placeStack(plan.cells[i]?.levels ?? [], area, from, metrics.stack, input));
		cards.push(...headings.flatMap((one) => one.cards));
		const lowest = Math.max(...headings.map((one) => one.bottom));
		// Content starts at the same height in all lanes, with or without headings.
		const isStack = plans.every(({ cells }) => cells[i]?.levels.length === 0 || cells[i]?.branches.length === 0);
		const contentY = lowest > from ? lowest + Math.max(isStack ? 0 : UNDER_HEADING, metrics.row) : from;
		let end = Math.max(contentY, from + metrics.card);
		for (const { plan, area } of shapes) {
			const cellPlan = plan.cells[i];
			if (cellPlan === undefined) continue;
			// A box needs the height of the headings that its lane does not have.
			const cellY = plan.boxes.some((box) => box.from === band.id) && cellPlan.levels.length === 0 ? from : contentY;
			const cell = placeCell(cellPlan, area, cellY, input);
			cards.push(...cell.cards);
			const level = cellPlan.levels.at(-1);
			if (level) for (const id of [...cellPlan.sideBySide, ...cellPlan.branches.map((branch) => branch.id)]) wholes.set(id, level);
			end = Math.max(end, cell.bottom);
			for (const box of plan.boxes) {
				const hasCards = cell.cards.length > 0;
				if (box.from === band.id || (boxStarts.has(box) && hasCards)) boxStarts.set(box, hasCards ? cell.bottom + metrics.row + 4 : cellY);
			}
		}
		const ending = shapes.flatMap(({ plan, area }) => plan.boxes.filter((box) => box.to === band.id).map((box) => ({ box, area })));
		const place = ({ box, area }: (typeof ending)[number], to: number) => placeBox(box, area, boxStarts.get(box) ?? contentY, to, input);
		end = Math.max(end, ...ending.map((one) => bottom(place(one, end).frame)));
		for (const { frame, cards: inside } of ending.map((one) => place(one, end))) {
			frames.push(frame);
			cards.push(...inside);
		}
		const box = boxFromEdges(0, y, width, end + metrics.band);
		const strip = boxFromEdges(SIDE, y, SIDE + LABEL.width, end + metrics.band);
		bands.push({ bands: [band.id], ...box, ...(isLabelBeside && { strip }) });
		y = end + metrics.band + metrics.bandGap;
	});

	const lanes = headRow.map((one) => one.lane);
	return {
		...NO_LANES,
		isNarrow: false,
		cards: new Map(cards.map((card) => [card.id, card])),
		bands,
		lanes,
		frames,
		wholes,
		headings: new Set(plans.flatMap((plan) => plan.cells.flatMap((cell) => cell.levels))),
		core: boundingBox([...bands, boxFromEdges(0, 0, width, HEAD), ...cards]) ?? boxFromEdges(0, 0, 1, 1),
	};
}

/** Lanes share the width by how many cards they have side by side. */
function laneShapes(plans: readonly LanePlan[], metrics: Metrics, width: number, label: number): readonly LaneShape[] {
	const free = Math.min(FREE_LANE.most, Math.max(FREE_LANE.least, width * FREE_LANE.share));
	const weights = plans.map((plan) => {
		const longest = Math.max(1, ...plan.cells.map((cell) => cell.branches.reduce((sum, { below }) => sum + 1 + below.length, 0)));
		return Math.min(MOST_COLUMNS, Math.max(plan.boxes.length > 0 ? 4 : 2, longest));
	});
	const start = SIDE + label + CHANNEL;
	const room = width - start - SIDE - metrics.band - free * (plans.length - 1);
	const total = weights.reduce((sum, weight) => sum + weight, 0);
	let x = start;
	return plans.map((plan, i) => {
		const area: Area = { x: Math.round(x), width: Math.round((room * (weights[i] ?? 1)) / total), metrics };
		x += area.width + free;
		return { plan, area };
	});
}

/** The name of the lane and, beside it, the models whose levels stand in the bands. */
function placeHead({ plan, area }: LaneShape, input: LayoutInput) {
	const rest: Area = { ...area, x: area.x + LANE_TITLE, width: area.width - LANE_TITLE };
	const stack = placeStack(
		plan.spines.map((spine) => spine.node),
		rest,
		HEAD,
		area.metrics.stack,
		input,
	);
	const end = Math.max(stack.bottom, HEAD + area.metrics.card);
	const frames = plan.spines.flatMap(({ node }, i): readonly PlacedFrame[] => {
		const card = stack.cards[i];
		return card ? [{ ...boxOf(card), node, shape: 'spine' }] : [];
	});
	const lane: PlacedLane = { id: plan.id, ...boxFromEdges(area.x, HEAD, area.x + LANE_TITLE - 10, end) };
	return { cards: stack.cards, bottom: end, frames, lane };
}
