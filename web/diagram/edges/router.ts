import { type Box, bottom, left, overlap, type Point, right, spanned, top } from '#web/diagram/geometry.ts';
import { isStub } from '#web/diagram/input.ts';
import type { Layout, PlacedBlock, PlacedCard } from '#web/diagram/layout/layout.ts';
import { PORTS, type Port, RouteGrid, withoutStraight } from './grid.ts';
import { hierarchyRoute, isHierarchyEdge, levelConnectorRoutes, stubEdgeId } from './hierarchy-edges.ts';
import { type Edge, freeCurve, type Route } from './route.ts';

/** More lines than this are not led around cards one by one; the rest run straight and faint until they are lit. */
const MAX_ROUTED = 80;
const EXIT = 5;
/** Half of an arrowhead. */
const ARROW = 5;
/** Beside a block: one for what the sources say, one for what we read. */
const SHARED_SEGMENTS = { sure: 5, ours: 11 } as const;
/** Lines do not run along the border of a frame. */
const BORDER = 7;

/** What lines are not to hide and not to be hidden by. */
export interface TextBoxes {
	readonly words: readonly Box[];
	/** Signs and badges, by the card on whose border they stand. */
	readonly marks: ReadonlyMap<string, readonly Box[]>;
}

/** What was drawn one step earlier. */
export interface PreviousRoutes {
	readonly layout: Layout;
	readonly lines: readonly Edge[];
	readonly routes: ReadonlyMap<string, Route>;
}

/**
 * Ways of all lines over no card. Lines of one unfolding share a trunk; those between facing cards are curves.
 * A line that was there `before` and has nothing new in its way stays as it is.
 */
export function routeEdges(
	lines: readonly Edge[],
	layout: Layout,
	shown: (id: string) => boolean,
	{ words, marks }: TextBoxes,
	before?: PreviousRoutes,
): ReadonlyMap<string, Route> {
	const cards = new Map([...layout.cards].filter(([id]) => shown(id)));
	const spineIds = new Set(
		layout.frames.filter((frame) => frame.shape === 'spine' && !layout.isNarrow).map((frame) => frame.node as string),
	);
	const hard = [...cards.values()].filter((card) => !spineIds.has(card.id));
	const own = (card: PlacedCard) => marks.get(card.id) ?? [];
	// Lines to cards among others share no trunk.
	const blocks = layout.blocks.filter((block) => block.side !== 'among');
	const boxes = layout.frames.filter((frame) => frame.shape === 'box' && shown(frame.node));
	const spines = [...cards.values()].filter((card) => spineIds.has(card.id));
	const grid = new RouteGrid({
		cards: hard,
		words: [...words, ...hard.map(upperBorder), ...[...marks.values()].flat()],
		spines,
		borders: boxes.flatMap(borders),
		guides: [...blocks, ...boxes, ...layout.bands],
		within: layout.isNarrow ? layout.core : undefined,
	});
	const kept = before ? reusedRoutes(lines, layout, cards, hard, before) : new Map<string, Route>();
	const routes = new Map(kept);
	for (const line of lines) {
		const route = kept.get(line.id);
		const block = blocks.find((one) => isBetween(line, one, cards));
		if (route?.kind === 'corners') grid.use(route.points, block ? [sharedSegments(block, line)] : bundlesOf(line));
	}
	for (const [id, route] of [...levelConnectorRoutes(lines, layout), ...hierarchyRoutes(lines, layout, cards)]) {
		routes.set(id, route);
		if (route.kind === 'corners') grid.use(route.points, []);
	}
	const trunks = new Map<string, readonly Point[] | undefined>();
	let led = kept.size;

	for (const line of lines.filter((one) => !routes.has(one.id)).sort((a, b) => distance(a, cards) - distance(b, cards))) {
		const [from, to] = [cards.get(line.from), cards.get(line.to)];
		if (from === undefined || to === undefined) continue;
		const block = blocks.find((one) => isBetween(line, one, cards));
		const curve = block ? undefined : freeRoute(line, from, to, layout, [...cards.values()]);
		if (curve) routes.set(line.id, curve);
		else if (block && cards.has(block.source)) routes.set(line.id, branchRoute(line, block, cards, trunks, grid));
		else if (led++ < MAX_ROUTED) {
			const points = grid.route(portsOf(from, grid, spineIds, own(from)), portsOf(to, grid, spineIds, own(to)), bundlesOf(line));
			routes.set(line.id, points ? { kind: 'corners', points, isReversed: false } : { kind: 'straight' });
		} else routes.set(line.id, { kind: 'straight' });
	}
	return routes;
}

/** Lines as the parts of one model hang together, those to stubs among them. */
function hierarchyRoutes(
	lines: readonly Edge[],
	layout: Layout,
	cards: ReadonlyMap<string, PlacedCard>,
): readonly (readonly [string, Route])[] {
	const drawn = lines
		.filter((line) => isHierarchyEdge(line, layout))
		.map(({ id, from, to }) => [id, from as string, to as string] as const);
	const stubs = [...layout.wholes].filter(([part]) => isStub(part)).map(([part, whole]) => [stubEdgeId(part), part, whole] as const);
	return [...drawn, ...stubs].flatMap(([id, from, to]) => {
		const [part, whole] = [cards.get(from), cards.get(to)];
		const route = part && whole && hierarchyRoute(whole, part, layout, cards.values());
		return route ? [[id, route] as const] : [];
	});
}

/** A way through open space that needs no corners. */
function freeRoute(line: Edge, from: Box, to: Box, layout: Layout, cards: readonly Box[]): Route | undefined {
	if (layout.style.edges === 'free')
		return freeCurve(
			from,
			to,
			cards.filter((card) => card !== from && card !== to),
		);
	const points = line.style === 'mapping' ? curveBetween(from, to, cards) : undefined;
	return points && { kind: 'curve', points };
}

/** Lines of one look may run over each other on the way to their block. */
function sharedSegments(block: PlacedBlock, line: Edge): string {
	return `unfolded ${block.source} ${sharedSegmentOf(line)}`;
}

/** Lines do not run along what stands on upper borders. */
function upperBorder(card: Box): Box {
	return { x: card.x, y: top(card) - 5, width: card.width, height: 11 };
}

/** The left and right border of a frame, as strips. */
function borders(frame: Box): readonly Box[] {
	return [left(frame), right(frame)].map((x) => ({ x, y: frame.y, width: BORDER * 2, height: frame.height }));
}

function distance(line: Edge, cards: ReadonlyMap<string, PlacedCard>): number {
	const [a, b] = [cards.get(line.from), cards.get(line.to)];
	return a && b ? Math.abs(a.x - b.x) + Math.abs(a.y - b.y) : 0;
}

/** Whether a line joins an opener with a card of its block; one that was taken out of the block hangs there no more. */
function isBetween({ from, to }: Edge, block: PlacedBlock, cards: ReadonlyMap<string, PlacedCard>): boolean {
	const part = from === block.source ? to : to === block.source ? from : undefined;
	const card = part === undefined || !block.nodes.includes(part) ? undefined : cards.get(part);
	return card !== undefined && overlap(card, block);
}

/** Lines of one kind to or from one node may run over each other: together they are a tree. */
function bundlesOf(line: Edge): readonly string[] {
	const kind = line.relations[0]?.kind ?? line.style;
	return line.hasArrow ? [`${kind} to ${line.to}`, `${kind} from ${line.from}`] : [];
}

function portsOf(card: PlacedCard, grid: RouteGrid, spines: ReadonlySet<string>, marks: readonly Box[]): readonly Port[] {
	const ports: Port[] = [];
	const beside = (x: number, y: number, sign: number, cost: number) =>
		ports.push({ at: { x, y }, exit: { x: x + sign * EXIT, y }, horizontal: true, cost });
	if (spines.has(card.id)) {
		for (const y of grid.rows(top(card) + 10, bottom(card) - 10)) {
			beside(right(card), y, 1, 0);
			beside(left(card), y, -1, 0);
		}
		return ports;
	}
	const offX = [...PORTS.fromMiddle.x, ...PORTS.fromLeft.map((by) => by - card.width / 2)];
	const offY = PORTS.fromMiddle.y;
	for (const by of offY) {
		beside(left(card), card.y + by, -1, Math.abs(by) * 0.4);
		beside(right(card), card.y + by, 1, Math.abs(by) * 0.4);
	}
	for (const by of offX) {
		const x = card.x + by;
		if (!marks.some((mark) => isUnder(x, mark))) {
			ports.push({ at: { x, y: top(card) }, exit: { x, y: top(card) - EXIT }, horizontal: false, cost: Math.abs(by) * 0.3 });
		}
		ports.push({ at: { x, y: bottom(card) }, exit: { x, y: bottom(card) + EXIT }, horizontal: false, cost: Math.abs(by) * 0.3 });
	}
	return ports;
}

/** Whether an arrowhead there would be hidden. */
function isUnder(x: number, mark: Box): boolean {
	return x > left(mark) - ARROW && x < right(mark) + ARROW;
}

/** The way from the opener to the trunk of its block, then along it and off to the one card. */
function branchRoute(
	line: Edge,
	block: PlacedBlock,
	cards: ReadonlyMap<string, PlacedCard>,
	trunks: Map<string, readonly Point[] | undefined>,
	grid: RouteGrid,
): Route {
	const [source, card] = [cards.get(block.source), cards.get(line.from === block.source ? line.to : line.from)];
	if (source === undefined || card === undefined) return { kind: 'straight' };
	const bundle = sharedSegments(block, line);
	const air = SHARED_SEGMENTS[sharedSegmentOf(line)];
	if (!trunks.has(bundle)) trunks.set(bundle, routeToSegment(block, source, air, bundle, grid));
	const trunk = trunks.get(bundle);
	const last = trunk?.at(-1);
	if (trunk === undefined || last === undefined) return { kind: 'straight' };
	const sign = block.side === 'left' ? 1 : -1;
	const inner = sign > 0 ? right(card) : left(card);
	const ownTrunk = inner + sign * air;
	const points = [...trunk];
	if (Math.abs(ownTrunk - last.x) > 1) {
		const gap = gapNear(last.y, block, card, cards, sign);
		points.push({ x: last.x, y: gap }, { x: ownTrunk, y: gap });
	}
	points.push({ x: ownTrunk, y: card.y }, { x: inner, y: card.y });
	return { kind: 'corners', points: withoutStraight(points), isReversed: line.to === block.source };
}

function sharedSegmentOf(line: Edge): keyof typeof SHARED_SEGMENTS {
	return line.style === 'stated' ? 'sure' : 'ours';
}

function routeToSegment(
	block: PlacedBlock,
	source: PlacedCard,
	air: number,
	bundle: string,
	grid: RouteGrid,
): readonly Point[] | undefined {
	const sign = block.side === 'left' ? 1 : -1;
	const x = (sign > 0 ? right(block) : left(block)) + sign * air;
	const goals = grid
		.rows(top(block) - 14, bottom(block) + 14)
		.map((y): Port => ({ at: { x, y }, exit: { x, y }, horizontal: true, cost: 0 }));
	return grid.route(portsOf(source, grid, new Set(), []), goals, [bundle]);
}

/** A height at which a line may pass between the cards of the inner columns. */
function gapNear(y: number, block: PlacedBlock, card: PlacedCard, cards: ReadonlyMap<string, PlacedCard>, sign: number): number {
	const inner = block.nodes
		.map((id) => cards.get(id))
		.filter((one) => one !== undefined)
		.filter((one) => (one.x - card.x) * sign > 1);
	const gaps = [top(block) - 8, bottom(block) + 8, ...inner.flatMap((one) => [top(one) - 8, bottom(one) + 8])];
	const free = gaps.filter((gap) => inner.every((one) => gap < top(one) - 2 || gap > bottom(one) + 2));
	return free.sort((a, b) => Math.abs(a - y) - Math.abs(b - y) || a - b)[0] ?? top(block) - 8;
}

/** An S through the free space between two cards, where nothing stands between them. */
function curveBetween(from: Box, to: Box, cards: readonly Box[]): readonly [Point, Point, Point, Point] | undefined {
	const forward = from.x < to.x;
	const a = { x: forward ? right(from) : left(from), y: from.y };
	const d = { x: forward ? left(to) : right(to), y: to.y };
	if (Math.abs(d.x - a.x) < 40) return undefined;
	const between = { x: (a.x + d.x) / 2, y: (a.y + d.y) / 2, width: Math.abs(d.x - a.x) - 2, height: Math.abs(d.y - a.y) + 2 };
	if (cards.some((card) => card !== from && card !== to && overlap(card, between))) return undefined;
	const bend = (d.x - a.x) * 0.42;
	return [a, { x: a.x + bend, y: a.y }, { x: d.x - bend, y: d.y }, d];
}

/** The routes of lines that were drawn before between the same places and that run over no card. */
function reusedRoutes(
	lines: readonly Edge[],
	layout: Layout,
	cards: ReadonlyMap<string, PlacedCard>,
	obstacles: readonly PlacedCard[],
	before: PreviousRoutes,
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

function isOf({ from, to }: Edge, { source, nodes }: PlacedBlock): boolean {
	return (from === source && nodes.includes(to)) || (to === source && nodes.includes(from));
}

function isSamePlace(a: Box | undefined, b: Box | undefined): boolean {
	return a !== undefined && b !== undefined && a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;
}

function isFree(route: Route, line: Edge, obstacles: readonly PlacedCard[]): boolean {
	if (route.kind === 'straight' || route.kind === 'direct') return false;
	const pieces =
		route.kind === 'curve'
			? [spanned(route.points[0], route.points[3])]
			: route.points.slice(1).map((b, i) => spanned(route.points[i] ?? b, b));
	return obstacles.every((card) => card.id === line.from || card.id === line.to || pieces.every((piece) => !overlap(piece, card)));
}
