import { cardSize } from '#web/diagram/card.ts';
import { bottom, boundingBox, boxFromEdges, grown } from '#web/diagram/geometry.ts';
import { flatParts, modelTree, type Part, wholesOf } from './hierarchy.ts';
import { type BaseLayout, type LayoutAlgorithm, type LayoutInput, NO_LANES, type PlacedCard } from './layout.ts';
import { placeCard } from './swimlane-cells.ts';

const SIDE = 16;
const COLUMN = { width: 190, gap: 54 } as const;
const COMPACT = { width: 142, gap: 40 } as const;
/** Between siblings without parts, and between subtrees. */
const GAP = { sibling: 14, family: 26 } as const;
/** Text is hard to read at this zoom, but seeing the whole tree is worth it. */
const LEAST_ZOOM = 0.66;
const INDENT = { step: 22, side: 8, gap: 16, widest: 420, narrowest: 150 } as const;

/** One model as a tree from left to right; indented on narrow screens. */
export const treeLayout: LayoutAlgorithm = (input) => {
	const tree = modelTree(input);
	return tree && { base: input.narrow ? indentedTree(input, tree, input.narrow.width) : leftToRightTree(input, tree) };
};

/** Each whole is vertically centred on its parts. */
function leftToRightTree(input: LayoutInput, tree: Part): BaseLayout {
	const { width, gap } = input.isCompact ? COMPACT : COLUMN;
	const cards: PlacedCard[] = [];
	function place(part: Part, depth: number, y: number): number {
		const x = SIDE + depth * (width + gap);
		const { height } = cardSize(input.cardText(part.id), width, input.measure);
		let end = y;
		const first = cards.length;
		part.children.forEach((child, i) => {
			const isApart = child.children.length + (part.children[i - 1]?.children.length ?? 0) > 0;
			end = place(child, depth + 1, i === 0 ? y : end + (isApart ? GAP.family : GAP.sibling));
		});
		const children = cards.filter((card) => part.children.some((child) => child.id === card.id));
		const [top, last] = [children[0], children.at(-1)];
		const middle = top && last ? (top.y + last.y) / 2 : y + height / 2;
		// A whole that is higher than all its parts pushes them down.
		const push = Math.max(0, y - (middle - height / 2));
		for (let i = first; i < cards.length; i++) {
			const card = cards[i];
			if (card && push > 0) cards[i] = { ...card, y: card.y + push };
		}
		cards.push(placeCard(part.id, x, middle + push - height / 2, width, input));
		return Math.max(end + (children.length > 0 ? push : 0), middle + push + height / 2);
	}
	place(tree, 0, SIDE);
	return asBase(cards, tree, false);
}

/** An outline as wide as the screen; the deeper the model, the smaller the indent. */
function indentedTree(input: LayoutInput, tree: Part, width: number): BaseLayout {
	let y: number = INDENT.gap;
	const parts = flatParts(tree);
	const deepest = Math.max(1, ...parts.map(({ depth }) => depth));
	const step = Math.min(INDENT.step, (width - INDENT.side * 2 - INDENT.narrowest) / deepest);
	const cards = parts.map(({ part, depth }) => {
		const x = INDENT.side + depth * step;
		const card = placeCard(part.id, x, y, Math.min(INDENT.widest, width - INDENT.side - x), input);
		y = bottom(card) + INDENT.gap;
		return card;
	});
	return { ...asBase(cards, tree, true), core: boxFromEdges(0, 0, width, y) };
}

function asBase(cards: readonly PlacedCard[], tree: Part, isNarrow: boolean): BaseLayout {
	const all = boundingBox(cards) ?? boxFromEdges(0, 0, 1, 1);
	return {
		...NO_LANES,
		isNarrow,
		cards: new Map(cards.map((card) => [card.id, card])),
		wholes: wholesOf(tree),
		core: { ...grown(all, SIDE), leastZoom: LEAST_ZOOM },
	};
}
