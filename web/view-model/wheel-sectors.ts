import { around } from './geometry.ts';
import type { PlacedSector } from './layout.ts';
import type { Rim } from './wheel-rim.ts';

export interface Ring {
	readonly ring: number;
	readonly inner: number;
	readonly outer: number;
}

/** Pieces of an arc, so many for the whole way around. */
const PIECES = 96;

/** What lies behind the cards: each part of the model with its piece of each ring. */
export function sectorsOf(
	parts: readonly { readonly id: string; readonly from: number; readonly to: number }[],
	rings: readonly Ring[],
	rim: Rim,
): readonly PlacedSector[] {
	return rings.flatMap(({ ring, inner, outer }) =>
		parts.map(({ id, from, to }): PlacedSector => {
			const count = Math.max(2, Math.ceil((to - from) * PIECES));
			const shares = Array.from({ length: count + 1 }, (_, i) => from + ((to - from) * i) / count);
			const points = [...shares.map((share) => rim.at(share, outer)), ...[...shares].reverse().map((share) => rim.at(share, inner))];
			const box = around(points.map((point) => ({ ...point, width: 0, height: 0 }))) ?? { x: 0, y: 0, width: 1, height: 1 };
			return { id: `${ring}:${id}`, ring, ...box, outline: points };
		}),
	);
}
