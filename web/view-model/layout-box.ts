import { bottom, boxFromEdges } from './geometry.ts';
import type { LayoutInput, PlacedFrame } from './layout.ts';
import { type Area, GAP, placeCard, placeStack } from './layout-cell.ts';
import type { BoxPlan } from './plan.ts';
import { wrapText } from './text-measure.ts';

const FRAME = { side: 14, foot: 14, mostGap: 64, caption: { size: 12, line: 15, air: 8 } } as const;

function captionOf(box: BoxPlan, width: number, input: LayoutInput): readonly string[] {
	const text = input.captionText(box.node);
	return text === undefined ? [] : wrapText(text, FRAME.caption.size, false, width, input.measure).lines;
}

/** A box of at least its natural height, drawn down to `end` where there is more room: its parts then stand further apart. */
export function placeBox(box: BoxPlan, area: Area, y: number, end: number, input: LayoutInput) {
	const { x, width } = area;
	const title = placeCard(box.node, x, y, width, input);
	const inner = width - FRAME.side * 2;
	const lines = captionOf(box, inner, input);
	const captionHeight = lines.length > 0 ? lines.length * FRAME.caption.line + FRAME.caption.air : 0;
	const captionY = bottom(title) + FRAME.caption.air;
	const from = captionY + captionHeight + 8;
	const natural = placeStack(box.members, x + FRAME.side, inner, from, GAP.stack, input);
	const spare = Math.max(0, end - FRAME.foot - natural.bottom);
	const gap = Math.min(FRAME.mostGap, GAP.stack + spare / Math.max(1, box.members.length));
	const spread = placeStack(box.members, x + FRAME.side, inner, from, gap, input);
	const lower = Math.max(0, end - FRAME.foot - spread.bottom) / 2;
	const members = spread.cards.map((card) => ({ ...card, y: card.y + lower }));
	const frame: PlacedFrame = {
		node: box.node,
		shape: 'box',
		...boxFromEdges(x, y, x + width, Math.max(end, spread.bottom + FRAME.foot)),
		...(lines.length > 0 && {
			caption: { ...boxFromEdges(x + FRAME.side, captionY, x + width - FRAME.side, captionY + captionHeight), lines },
		}),
	};
	return { frame, cards: [title, ...members] };
}
