import { type Box, bottom, left, overlap, type Point, right, spanned, top } from '#web/diagram/geometry.ts';
import { isStub } from '#web/diagram/input.ts';
import type { Layout, PlacedBlock, PlacedCard } from '#web/diagram/layout/layout.ts';
import { PORTS, type Port, RouteGrid, withoutStraight } from './grid.ts';
import { hierarchyRoute, isHierarchyEdge, levelConnectorRoutes, stubEdgeId } from './hierarchy-edges.ts';
import { type Edge, freeCurve, isClear, isMappingEdge, type Route } from './route.ts';

/** Each route searches the whole grid. Above this many, the remaining edges are drawn straight and dimmed. */
const MAX_ROUTED = 80;
/** How far a port's first vertex is from the border. */
const EXIT = 5;
/** Half of an arrowhead. */
const ARROW = 5;
/** Distance of the shared segments from their block, by certainty. */
const SEGMENT_OFFSETS = { stated: 5, editorial: 11 } as const;
/** Half the width of the strip along a frame's border where edges may cross but not run. */
const BORDER = 7;

/** Boxes that edges avoid where they can. */
export interface TextBoxes {
	readonly labels: readonly Box[];
	/** The words of level connectors, which no edge crosses. */
	readonly pills?: readonly Box[];
	/** Icons and badges, by card. */
	readonly badges: ReadonlyMap<string, readonly Box[]>;
}

/** The routes of the step before. */
export interface PreviousRoutes {
	readonly layout: Layout;
	readonly edges: readonly Edge[];
	readonly routes: ReadonlyMap<string, Route>;
}

/**
 * Routes every edge around the cards. Edges into one expanded block share a segment; mappings between side-by-side cards
 * are curves. A route of `before` is reused while no card is in its way.
 */
export function routeEdges(
	edges: readonly Edge[],
	layout: Layout,
	shown: (id: string) => boolean,
	{ labels, pills = [], badges }: TextBoxes,
	before?: PreviousRoutes,
): ReadonlyMap<string, Route> {
	const cards = new Map([...layout.cards].filter(([id]) => shown(id)));
	const obstacles = [...cards.values()];
	const badgesOf = (card: PlacedCard) => badges.get(card.id) ?? [];
	// Cards placed among others have no block to share a segment into.
	const blocks = layout.blocks.filter(({ side }) => side !== 'among' && side !== 'tray');
	const trays = layout.blocks.filter(({ side, linked }) => side === 'tray' && !linked?.length);
	const frames = layout.frames.filter((frame) => frame.shape === 'box' && shown(frame.node));
	const grid = new RouteGrid({
		cards: [
			...(trays.length > 0 ? obstacles.filter((card) => !trays.some(({ nodes }) => nodes.includes(card.id))) : obstacles),
			...trays,
			...pills,
		],
		labels: [...labels, ...obstacles.map(upperBorder), ...[...badges.values()].flat()],
		borders: frames.flatMap(borders),
		guides: [...blocks, ...frames, ...layout.bands],
		within: layout.isNarrow ? layout.core : undefined,
	});
	const reused = before ? reusedRoutes(edges, layout, cards, obstacles, before) : new Map<string, Route>();
	const routes = new Map(reused);
	for (const edge of edges) {
		const route = reused.get(edge.id);
		const block = blocks.find((one) => isBetween(edge, one, cards));
		if (route?.kind === 'corners') grid.use(route.points, block ? [segmentBundle(block, edge)] : bundlesOf(edge));
	}
	for (const [id, route] of [...levelConnectorRoutes(edges, layout), ...hierarchyRoutes(edges, layout, cards)]) {
		routes.set(id, route);
		if (route.kind === 'corners') grid.use(route.points, []);
	}
	const segments = new Map<string, readonly Point[] | undefined>();
	let routedCount = reused.size;

	for (const edge of edges.filter((one) => !routes.has(one.id)).sort((a, b) => distance(a, cards) - distance(b, cards))) {
		const [from, to] = [cards.get(edge.from), cards.get(edge.to)];
		if (from === undefined || to === undefined) continue;
		const block = blocks.find((one) => isBetween(edge, one, cards));
		const curve = block ? undefined : freeRoute(edge, from, to, layout, [...cards.values()]);
		if (curve) routes.set(edge.id, curve);
		else if (block && cards.has(block.source)) routes.set(edge.id, branchRoute(edge, block, cards, segments, grid));
		else if (routedCount++ < MAX_ROUTED) {
			const points = grid.route(portsOf(from, badgesOf(from)), portsOf(to, badgesOf(to)), bundlesOf(edge));
			routes.set(edge.id, points ? { kind: 'corners', points, isReversed: false } : { kind: 'straight' });
		} else routes.set(edge.id, { kind: 'straight' });
	}
	return routes;
}

/** Tree connectors between the parts of one model, stubs included. */
function hierarchyRoutes(
	edges: readonly Edge[],
	layout: Layout,
	cards: ReadonlyMap<string, PlacedCard>,
): readonly (readonly [string, Route])[] {
	const partEdges = edges
		.filter((edge) => isHierarchyEdge(edge, layout))
		.map(({ id, from, to }) => [id, from as string, to as string] as const);
	const stubs = [...layout.wholes].filter(([part]) => isStub(part)).map(([part, whole]) => [stubEdgeId(part), part, whole] as const);
	return [...partEdges, ...stubs].flatMap(([id, from, to]) => {
		const [part, whole] = [cards.get(from), cards.get(to)];
		const route = part && whole && hierarchyRoute(whole, part, layout, cards.values());
		return route ? [[id, route] as const] : [];
	});
}

/** A route without corners, if the layout and the cards leave room for one. */
function freeRoute(edge: Edge, from: Box, to: Box, layout: Layout, cards: readonly Box[]): Route | undefined {
	if (layout.style.edges === 'free')
		return freeCurve(
			from,
			to,
			cards.filter((card) => card !== from && card !== to),
		);
	const points = isMappingEdge(edge) ? curveBetween(from, to, cards) : undefined;
	return points && { kind: 'curve', points };
}

/** Edges of one certainty share a segment into their block. */
function segmentBundle(block: PlacedBlock, edge: Edge): string {
	return `expanded ${block.source} ${segmentKind(edge)}`;
}

/** The strip of a card's icon and badge, for edges not to run along. */
function upperBorder(card: Box): Box {
	return { x: card.x, y: top(card) - 5, width: card.width, height: 11 };
}

/** The left and right border of a frame, as strips. */
function borders(frame: Box): readonly Box[] {
	return [left(frame), right(frame)].map((x) => ({ x, y: frame.y, width: BORDER * 2, height: frame.height }));
}

function distance(edge: Edge, cards: ReadonlyMap<string, PlacedCard>): number {
	const [a, b] = [cards.get(edge.from), cards.get(edge.to)];
	return a && b ? Math.abs(a.x - b.x) + Math.abs(a.y - b.y) : 0;
}

/** Whether an edge connects the source of a block with a card that is still in it, not dragged out. */
function isBetween({ from, to }: Edge, block: PlacedBlock, cards: ReadonlyMap<string, PlacedCard>): boolean {
	const part = from === block.source ? to : to === block.source ? from : undefined;
	const card = part === undefined || !block.nodes.includes(part) ? undefined : cards.get(part);
	return card !== undefined && overlap(card, block);
}

/** Edges of one kind to or from one node may overlap: together they form a tree. */
function bundlesOf(edge: Edge): readonly string[] {
	const kind = edge.relations[0]?.kind ?? edge.style;
	return edge.hasArrow ? [`${kind} to ${edge.to}`, `${kind} from ${edge.from}`] : [];
}

function portsOf(card: PlacedCard, badges: readonly Box[]): readonly Port[] {
	const ports: Port[] = [];
	const beside = (x: number, y: number, sign: number, cost: number) =>
		ports.push({ at: { x, y }, exit: { x: x + sign * EXIT, y }, horizontal: true, cost });
	const offX = [...PORTS.fromMiddle.x, ...PORTS.fromLeft.map((by) => by - card.width / 2)];
	const offY = PORTS.fromMiddle.y;
	for (const by of offY) {
		beside(left(card), card.y + by, -1, Math.abs(by) * 0.4);
		beside(right(card), card.y + by, 1, Math.abs(by) * 0.4);
	}
	for (const by of offX) {
		const x = card.x + by;
		if (!badges.some((badge) => isUnder(x, badge))) {
			ports.push({ at: { x, y: top(card) }, exit: { x, y: top(card) - EXIT }, horizontal: false, cost: Math.abs(by) * 0.3 });
		}
		ports.push({ at: { x, y: bottom(card) }, exit: { x, y: bottom(card) + EXIT }, horizontal: false, cost: Math.abs(by) * 0.3 });
	}
	return ports;
}

/** Whether a badge would cover an arrowhead there. */
function isUnder(x: number, badge: Box): boolean {
	return x > left(badge) - ARROW && x < right(badge) + ARROW;
}

/** From the source to the shared segment, along it, and off to the card. */
function branchRoute(
	edge: Edge,
	block: PlacedBlock,
	cards: ReadonlyMap<string, PlacedCard>,
	segments: Map<string, readonly Point[] | undefined>,
	grid: RouteGrid,
): Route {
	const [source, card] = [cards.get(block.source), cards.get(edge.from === block.source ? edge.to : edge.from)];
	if (source === undefined || card === undefined) return { kind: 'straight' };
	const bundle = segmentBundle(block, edge);
	const offset = SEGMENT_OFFSETS[segmentKind(edge)];
	if (!segments.has(bundle)) segments.set(bundle, routeToSegment(block, source, offset, bundle, grid));
	const segment = segments.get(bundle);
	const last = segment?.at(-1);
	if (segment === undefined || last === undefined) return { kind: 'straight' };
	const sign = block.side === 'left' ? 1 : -1;
	const inner = sign > 0 ? right(card) : left(card);
	const ownX = inner + sign * offset;
	const points = [...segment];
	if (Math.abs(ownX - last.x) > 1) {
		const gap = gapNear(last.y, block, card, cards, sign);
		points.push({ x: last.x, y: gap }, { x: ownX, y: gap });
	}
	points.push({ x: ownX, y: card.y }, { x: inner, y: card.y });
	return { kind: 'corners', points: withoutStraight(points), isReversed: edge.to === block.source };
}

function segmentKind(edge: Edge): keyof typeof SEGMENT_OFFSETS {
	return edge.style === 'stated' ? 'stated' : 'editorial';
}

function routeToSegment(
	block: PlacedBlock,
	source: PlacedCard,
	offset: number,
	bundle: string,
	grid: RouteGrid,
): readonly Point[] | undefined {
	const sign = block.side === 'left' ? 1 : -1;
	const x = (sign > 0 ? right(block) : left(block)) + sign * offset;
	const goals = grid
		.rows(top(block) - 14, bottom(block) + 14)
		.map((y): Port => ({ at: { x, y }, exit: { x, y }, horizontal: true, cost: 0 }));
	return grid.route(portsOf(source, []), goals, [bundle]);
}

/** The y nearest to `y` at which an edge can pass between the cards of the inner columns. */
function gapNear(y: number, block: PlacedBlock, card: PlacedCard, cards: ReadonlyMap<string, PlacedCard>, sign: number): number {
	const inner = block.nodes
		.map((id) => cards.get(id))
		.filter((one) => one !== undefined)
		.filter((one) => (one.x - card.x) * sign > 1);
	const gaps = [top(block) - 8, bottom(block) + 8, ...inner.flatMap((one) => [top(one) - 8, bottom(one) + 8])];
	const free = gaps.filter((gap) => inner.every((one) => gap < top(one) - 2 || gap > bottom(one) + 2));
	return free.sort((a, b) => Math.abs(a - y) - Math.abs(b - y) || a - b)[0] ?? top(block) - 8;
}

/** An S-curve between two cards, if nothing is between them. */
function curveBetween(from: Box, to: Box, cards: readonly Box[]): readonly [Point, Point, Point, Point] | undefined {
	const forward = from.x < to.x;
	const a = { x: forward ? right(from) : left(from), y: from.y };
	const d = { x: forward ? left(to) : right(to), y: to.y };
	if (Math.abs(d.x - a.x) < 40) return undefined;
	const bend = (d.x - a.x) * 0.42;
	const points = [a, { x: a.x + bend, y: a.y }, { x: d.x - bend, y: d.y }, d] as const;
	const others = cards.filter((card) => card !== from && card !== to);
	return isClear({ kind: 'curve', points }, others) ? points : undefined;
}

/** Routes of the step before whose ends have not moved and that cross no card. */
function reusedRoutes(
	edges: readonly Edge[],
	layout: Layout,
	cards: ReadonlyMap<string, PlacedCard>,
	obstacles: readonly PlacedCard[],
	before: PreviousRoutes,
): ReadonlyMap<string, Route> {
	if (before.layout.isNarrow !== layout.isNarrow) return new Map();
	const known = new Map(before.edges.map((edge) => [edge.id, edge]));
	const isSame = (id: string) => isSamePlace(before.layout.cards.get(id), cards.get(id));
	const reused = new Map<string, Route>();
	for (const edge of edges) {
		const [old, route] = [known.get(edge.id), before.routes.get(edge.id)];
		if (old === undefined || route === undefined || old.from !== edge.from || old.style !== edge.style) continue;
		if (isSame(edge.from) && isSame(edge.to) && isFree(route, edge, obstacles)) reused.set(edge.id, route);
	}
	// Edges of one block share their segment, so reuse all of them or none.
	for (const block of layout.blocks) {
		const own = edges.filter((edge) => isOf(edge, block));
		if (!own.every((edge) => reused.has(edge.id))) for (const edge of own) reused.delete(edge.id);
	}
	return reused;
}

function isOf({ from, to }: Edge, { source, nodes }: PlacedBlock): boolean {
	return (from === source && nodes.includes(to)) || (to === source && nodes.includes(from));
}

function isSamePlace(a: Box | undefined, b: Box | undefined): boolean {
	return a !== undefined && b !== undefined && a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;
}

function isFree(route: Route, edge: Edge, obstacles: readonly PlacedCard[]): boolean {
	if (route.kind === 'straight' || route.kind === 'direct') return false;
	const pieces =
		route.kind === 'curve'
			? [spanned(route.points[0], route.points[3])]
			: route.points.slice(1).map((b, i) => spanned(route.points[i] ?? b, b));
	return obstacles.every((card) => card.id === edge.from || card.id === edge.to || pieces.every((piece) => !overlap(piece, card)));
}
