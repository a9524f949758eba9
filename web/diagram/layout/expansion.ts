import { cardSize } from '#web/diagram/card.ts';
import { type Box, bottom, boxFromEdges, left, overlap, right, top } from '#web/diagram/geometry.ts';
import type { CardId } from '#web/diagram/input.ts';
import type { Layout, LayoutInput, PlaceAmong, PlacedBlock, PlacedCard, Side } from './layout.ts';

export const OUTER = { width: 158, column: 30, row: 16, lane: 46, block: 52 } as const;
/** Room above a block for its title and passing edges. */
const HEAD = 34;
/** Cost of distance from the lanes, relative to distance from the source's height. */
const OUTWARD_COST = 1.2;

type Unexpanded = Omit<Layout, 'blocks'>;

export interface ExpandedBlock {
	readonly placed: PlacedBlock;
	readonly cards: readonly PlacedCard[];
}

/** Places expanded nodes around the base layout, in the order of expansion. Cards that were in `before` keep their positions. */
export function placeExpansions(base: Unexpanded, input: LayoutInput, before: Layout | undefined, among?: PlaceAmong): Layout {
	const cards = new Map(base.cards);
	const blocks: PlacedBlock[] = [];
	for (const { nodes } of input.expansions) {
		for (const id of nodes) {
			const card = before?.cards.get(id);
			// What is the base now may stand where a card stood.
			if (card && !cards.has(id) && isFree(card, cards.values())) cards.set(id, card);
		}
	}
	for (const expansion of input.expansions) {
		const known = before?.blocks.find((block) => block.source === expansion.source && sameNodes(block.nodes, expansion.nodes));
		if (known?.nodes.every((id) => cards.get(id) === before?.cards.get(id))) {
			blocks.push(known);
			continue;
		}
		const added = expansion.nodes.filter((id) => !cards.has(id));
		if (added.length === 0) continue;
		const expanded = { source: expansion.source, nodes: added };
		const block = among?.(expanded, cards) ?? placeBlock(expanded, base, cards, blocks, input);
		blocks.push(block.placed);
		for (const card of block.cards) cards.set(card.id, card);
	}
	return { ...base, cards, blocks };
}

function isFree(card: Box, others: Iterable<Box>): boolean {
	for (const other of others) if (overlap(card, other)) return false;
	return true;
}

function sameNodes(a: readonly string[], b: readonly string[]): boolean {
	return a.length === b.length && a.every((id, i) => id === b[i]);
}

interface Arrangement {
	readonly width: number;
	readonly height: number;
	/** Relative to (0, 0), with the first column nearest to the lanes. */
	readonly cards: readonly PlacedCard[];
}

/** Arranges cards in as few columns as the height of the diagram allows, so that the block stays narrow. */
function arrange(nodes: readonly CardId[], side: Side, base: Unexpanded, input: LayoutInput): Arrangement {
	if (side === 'below') return arrangeIn(2, nodes, side, base, input);
	const room = base.core.height - HEAD;
	for (let columns = 1; columns < nodes.length; columns++) {
		const one = arrangeIn(columns, nodes, side, base, input);
		if (one.height <= room) return one;
	}
	return arrangeIn(Math.max(1, nodes.length), nodes, side, base, input);
}

function arrangeIn(columns: number, nodes: readonly CardId[], side: Side, base: Unexpanded, input: LayoutInput): Arrangement {
	const columnGap = side === 'below' ? 18 : OUTER.column;
	const cardWidth = side === 'below' ? (base.core.width - 28 - columnGap) / 2 : OUTER.width;
	const rows = Math.ceil(nodes.length / columns);
	const cards: PlacedCard[] = [];
	const width = columns * cardWidth + (columns - 1) * columnGap;
	for (let column = 0; column < columns; column++) {
		let y = 0;
		const x = side === 'left' ? width - cardWidth - column * (cardWidth + columnGap) : column * (cardWidth + columnGap);
		for (const id of nodes.slice(column * rows, (column + 1) * rows)) {
			const size = cardSize(input.cardText(id), cardWidth, input.measure);
			cards.push({ id, lines: size.lines, ...boxFromEdges(x, y, x + cardWidth, y + size.height) });
			y += size.height + OUTER.row;
		}
	}
	return { width, height: Math.max(...cards.map(bottom)), cards };
}

function placeBlock(
	expansion: LayoutInput['expansions'][number],
	base: Unexpanded,
	cards: ReadonlyMap<string, PlacedCard>,
	blocks: readonly PlacedBlock[],
	input: LayoutInput,
): ExpandedBlock {
	const source = cards.get(expansion.source) ?? base.core;
	const side = sideOf(source, base);
	const size = arrange(expansion.nodes, side, base, input);
	const outside = [...cards.values()].filter((card) => !base.cards.has(card.id));
	const obstacles = hasRoomBeside(base) ? [...base.cards.values(), ...stemsOf(base)] : [base.core];
	const taken = [...blocks, ...outside, ...obstacles, ...(input.taken ?? [])];
	const place = side === 'below' ? placeBelow(size, base, taken) : placeBeside(size, source, side, base, taken);
	return {
		placed: { source: expansion.source, side, nodes: expansion.nodes, ...place },
		cards: size.cards.map((card) => ({ ...card, x: card.x + left(place), y: card.y + top(place) })),
	};
}

/** Away from the middle of the diagram. */
function sideOf(source: Box, base: Unexpanded): Side {
	if (base.isNarrow) return 'below';
	if (base.style.expand === 'outward') return source.x < base.core.x ? 'left' : 'right';
	if (base.lanes.length < 2) return 'right';
	const middle = (base.lanes.map(left).reduce((a, b) => Math.min(a, b)) + base.lanes.map(right).reduce((a, b) => Math.max(a, b))) / 2;
	return source.x < middle ? 'left' : 'right';
}

/** Whether blocks may be placed right beside cards, such as the shorter branches of a tree. */
function hasRoomBeside(base: Unexpanded): boolean {
	return base.style.expand === 'beside' && !base.isNarrow;
}

/** The areas of the tree connectors between wholes and parts. */
function stemsOf({ cards, wholes }: Unexpanded): readonly Box[] {
	return [...wholes].flatMap(([id, above]) => {
		const [part, whole] = [cards.get(id), cards.get(above)];
		if (part === undefined || whole === undefined) return [];
		return [boxFromEdges(right(whole), Math.min(part.y, whole.y), left(part), Math.max(part.y, whole.y) + 1)];
	});
}

function placeBelow(size: Arrangement, base: Unexpanded, taken: readonly Box[]): Box {
	const y = Math.max(...taken.map(bottom)) + OUTER.block;
	const x = left(base.core) + 22;
	return boxFromEdges(x, y, x + size.width, y + size.height);
}

/** The free position with the lowest cost: near the lanes and the source's height, within the height of the diagram if it fits. */
function placeBeside(size: Arrangement, source: Box, side: Side, base: Unexpanded, taken: readonly Box[]): Box {
	const sign = side === 'left' ? -1 : 1;
	const start = hasRoomBeside(base)
		? right(source) + OUTER.block
		: side === 'left'
			? Math.min(left(base.core) - OUTER.lane, left(source) - OUTER.block)
			: Math.max(right(base.core) + OUTER.lane, right(source) + OUTER.block);
	const nears = [start, ...taken.map((box) => (side === 'left' ? left(box) - OUTER.block : right(box) + OUTER.block))].filter(
		(x) => (x - start) * sign >= 0,
	);
	const [ceiling, floor] = [top(base.core) + HEAD, Math.max(bottom(base.core), top(base.core) + HEAD + size.height)];
	const wanted = Math.min(Math.max(source.y - size.height / 2, ceiling), floor - size.height);
	const tops = [wanted, ...taken.flatMap((box) => [bottom(box) + OUTER.block, top(box) - OUTER.block - size.height])].filter(
		(y) => y >= ceiling - 0.5 && y + size.height <= floor + 0.5,
	);
	let best: { readonly cost: number; readonly box: Box } | undefined;
	for (const near of nears) {
		for (const y of tops) {
			const box = boxFromEdges(Math.min(near, near + sign * size.width), y, Math.max(near, near + sign * size.width), y + size.height);
			const cost = Math.abs(near - start) * OUTWARD_COST + Math.abs(y - wanted);
			if ((best && best.cost <= cost) || taken.some((other) => overlap(box, other, OUTER.row - 0.5))) continue;
			best = { cost, box };
		}
	}
	if (best) return best.box;
	// Beyond everything on this side there is always room.
	const far = side === 'left' ? Math.min(...taken.map(left)) - OUTER.block : Math.max(...taken.map(right)) + OUTER.block;
	return boxFromEdges(Math.min(far, far + sign * size.width), wanted, Math.max(far, far + sign * size.width), wanted + size.height);
}
