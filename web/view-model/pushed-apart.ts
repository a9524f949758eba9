import type { Box } from './geometry.ts';

const ROUNDS = 120;

/** Boxes moved as little as it takes to have air between them; `others` stay. Many boxes may still be close after all rounds. */
export function pushedApart<T extends Box>(
	boxes: readonly T[],
	others: readonly Box[],
	air: { readonly x: number; readonly y: number },
): readonly T[] {
	const now = boxes.map((box) => ({ ...box }));
	for (let round = 0; round < ROUNDS; round++) {
		let isQuiet = true;
		now.forEach((_, i) => {
			const push = (b: Box, share: number, other?: number): void => {
				const a = now[i];
				if (a === undefined) return;
				const dx = (a.width + b.width) / 2 + air.x - Math.abs(a.x - b.x);
				const dy = (a.height + b.height) / 2 + air.y - Math.abs(a.y - b.y);
				if (dx <= 0.5 || dy <= 0.5) return;
				isQuiet = false;
				// The shorter way out; where both stand on one spot the first goes up.
				const [alongX, sign] = dx < dy ? [true, a.x < b.x ? -1 : 1] : [false, a.y <= b.y ? -1 : 1];
				const by = (alongX ? dx : dy) * sign;
				move(i, alongX, by * share);
				if (other !== undefined) move(other, alongX, -by * share);
			};
			for (let j = i + 1; j < now.length; j++) {
				const b = now[j];
				if (b) push(b, 0.5, j);
			}
			for (const b of others) push(b, 1);
		});
		if (isQuiet) break;
	}
	function move(i: number, alongX: boolean, by: number): void {
		const box = now[i];
		if (box) now[i] = alongX ? { ...box, x: box.x + by } : { ...box, y: box.y + by };
	}
	return now.map((box) => ({ ...box, x: Math.round(box.x), y: Math.round(box.y) }));
}
