import type { Route } from './free-curve.ts';
import { type Box, overlap, spanned } from './geometry.ts';
import type { Layout, PlacedBlock, PlacedCard } from './layout.ts';
import type { Line } from './lines.ts';
import type { Drawn } from './routes.ts';

/** The routes of lines that were drawn before between the same places and that run over no card. */
export function stayingRoutes(
	lines: readonly Line[],
	layout: Layout,
	cards: ReadonlyMap<string, PlacedCard>,
	obstacles: readonly PlacedCard[],
	before: Drawn,
): ReadonlyMap<string, Route> {
	if (before.layout.isNarrow !== layout.isNarrow) return new Map();
	const known = new Map(before.lines.map((line) => [line.id, line]));
	const isSame = (id: string) => isSamePlace(before.layout.cards.get(id), cards.get(id));
	const staying = new Map<string, Route>();
	for (const line of lines) {
		const [old, route] = [known.get(line.id), before.routes.get(line.id)];
		if (old === undefined || route === undefined || old.from !== line.from || old.style !== line.style) continue;
		if (isSame(line.from) && isSame(line.to) && isFree(route, line, obstacles)) staying.set(line.id, route);
	}
	// Lines of one block share their trunk, so they stay together or not at all.
	for (const block of layout.blocks) {
		const own = lines.filter((line) => isOf(line, block));
		if (!own.every((line) => staying.has(line.id))) for (const line of own) staying.delete(line.id);
	}
	return staying;
}

function isOf({ from, to }: Line, { opener, nodes }: PlacedBlock): boolean {
	return (from === opener && nodes.includes(to)) || (to === opener && nodes.includes(from));
}

function isSamePlace(a: Box | undefined, b: Box | undefined): boolean {
	return a !== undefined && b !== undefined && a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;
}

function isFree(route: Route, line: Line, obstacles: readonly PlacedCard[]): boolean {
	if (route.kind === 'straight' || route.kind === 'direct') return false;
	const pieces =
		route.kind === 'curve'
			? [spanned(route.points[0], route.points[3])]
			: route.points.slice(1).map((b, i) => spanned(route.points[i] ?? b, b));
	return obstacles.every((card) => card.id === line.from || card.id === line.to || pieces.every((piece) => !overlap(piece, card)));
}
