import { type Box, bottom, left, type Point, right, top } from './geometry.ts';

/** The way around a wheel that is wider than high, measured by how many cards it has room for. */
export interface Rim {
	/** The point at a share (0 to 1) of the way around, clockwise from the top. */
	at(share: number, radius: number): Point;
	/** The radius of the ring that goes through the point of a box that is farthest out, and farthest in. */
	farthest(box: Box): number;
	nearest(box: Box): number;
}

const SAMPLES = 720;

/** Upright cards of this size stand closer at the sides of a wheel than at its top: there they need less of the way. */
export function rimOf(aspect: number, width: number, height: number): Rim {
	const angles = Array.from({ length: SAMPLES + 1 }, (_, i) => (i / SAMPLES) * 2 * Math.PI - Math.PI / 2);
	const reached: number[] = [0];
	for (const angle of angles.slice(1)) {
		const density = Math.max((aspect * Math.abs(Math.sin(angle))) / width, Math.abs(Math.cos(angle)) / height);
		reached.push((reached.at(-1) ?? 0) + density);
	}
	const all = reached.at(-1) ?? 1;
	const radiusOf = (x: number, y: number) => Math.hypot(x / aspect, y);
	return {
		at(share, radius) {
			const wanted = Math.min(1, Math.max(0, share)) * all;
			const i = Math.max(
				1,
				reached.findIndex((one) => one >= wanted - 1e-9),
			);
			const [before, after] = [reached[i - 1] ?? 0, reached[i] ?? all];
			const part = after === before ? 0 : (wanted - before) / (after - before);
			const angle = (angles[i - 1] ?? 0) + part * ((2 * Math.PI) / SAMPLES);
			return { x: aspect * radius * Math.cos(angle), y: radius * Math.sin(angle) };
		},
		farthest: (box) => radiusOf(Math.max(Math.abs(left(box)), Math.abs(right(box))), Math.max(Math.abs(top(box)), Math.abs(bottom(box)))),
		nearest: (box) => radiusOf(Math.max(0, Math.abs(box.x) - box.width / 2), Math.max(0, Math.abs(box.y) - box.height / 2)),
	};
}
