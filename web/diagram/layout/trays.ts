import { isMapping, type Relation } from '#graph/model/relation.ts';
import { NODE_KINDS } from '#graph/model/vocabulary.ts';
import { cardSize } from '#web/diagram/card.ts';
import { type Box, bottom, boxFromEdges, left, right, top } from '#web/diagram/geometry.ts';
import { type CardId, isStub } from '#web/diagram/input.ts';
import type { Layout, LayoutInput, PlacedBlock, PlacedCard, PlacedGroup, TrayGroup } from './layout.ts';

const PADDING = 10;
const TITLE = 32;
const WORD = 17;
const GAP = { x: 12, y: 16, tray: 12 } as const;
const LEAST_CARD = 128;
/** More of a group are shown on request. */
const MOST = 6;
const MORE = { width: 104, height: 22 } as const;
const GROUPS = ['resources', 'policy', 'parts', 'mappings', 'others'] as const satisfies readonly TrayGroup[];

type Unexpanded = Omit<Layout, 'blocks'>;

interface Tray extends Pick<PlacedBlock, 'source' | 'nodes'> {
	readonly lane: number;
	/** Where it opens the base layout. */
	readonly y: number;
	readonly area: { readonly x: number; readonly width: number };
	readonly height: number;
	readonly groups: readonly PlacedGroup[];
	/** Relative to (0, 0). */
	readonly cards: readonly PlacedCard[];
}

/**
 * Opens the base layout under the row of each expanded card and puts its neighbours there, in groups. What is above stays
 * where it is, what is below in the same lane moves down, and bands grow with their tallest lane.
 */
export function placeTrays(base: Unexpanded, input: LayoutInput): Layout {
	const trays = traysOf(base, input);
	if (trays.length === 0) return { ...base, blocks: [] };
	const bandAt = (y: number) => base.bands.findLastIndex((band) => top(band) <= y + 0.5);
	const heightIn = (band: number, lane: number, above = Number.POSITIVE_INFINITY) =>
		trays
			.filter((tray) => bandAt(tray.y) === band && tray.lane === lane && tray.y <= above + 0.5)
			.reduce((sum, { height }) => sum + height + GAP.tray, 0);
	const lanes = [...new Set(trays.map((tray) => tray.lane))];
	const growth = [-1, ...base.bands.keys()].map((band) => Math.max(0, ...lanes.map((lane) => heightIn(band, lane))));
	const grownAbove = (band: number) => growth.slice(0, band + 1).reduce((sum, one) => sum + one, 0);
	const down = (y: number, lane: number) => grownAbove(bandAt(y)) + heightIn(bandAt(y), lane, y);
	const moved = <T extends Box>(box: T): T => ({ ...box, y: box.y + down(top(box), laneOf(box, base)) });
	const stretched = <T extends Box>(box: T, from: number, to: number): T => ({
		...box,
		...boxFromEdges(left(box), top(box) + from, right(box), bottom(box) + to),
	});

	const cards = new Map([...base.cards].map(([id, card]) => [id, moved(card)] as const));
	const blocks: PlacedBlock[] = [];
	const used = new Map<string, number>();
	for (const tray of trays) {
		const band = bandAt(tray.y);
		const key = `${band} ${tray.lane}`;
		const earlier = trays.filter((one) => bandAt(one.y) === band && one.lane === tray.lane && one.y < tray.y - 0.5);
		const slot = `${key} ${tray.y}`;
		const y =
			tray.y + grownAbove(band) + earlier.reduce((sum, { height }) => sum + height + GAP.tray, 0) + (used.get(slot) ?? 0) + GAP.tray * 0.6;
		used.set(slot, (used.get(slot) ?? 0) + tray.height + GAP.tray);
		const { x, width } = tray.area;
		const at = <T extends Box>(box: T): T => ({ ...box, x: box.x + x, y: box.y + y });
		for (const card of tray.cards) cards.set(card.id, at(card));
		blocks.push({
			source: tray.source,
			side: 'tray',
			nodes: tray.nodes,
			linked: tray.nodes.filter((id) => input.wanted?.has(id)),
			groups: tray.groups.map((group) => ({ ...at(group), ...(group.more && { more: at(group.more) }) })),
			...boxFromEdges(x, y, x + width, y + tray.height),
		});
	}
	return {
		...base,
		cards,
		blocks,
		bands: base.bands.map((band, i) => ({
			...stretched(band, grownAbove(i), grownAbove(i) + (growth[i + 1] ?? 0)),
			...(band.strip && { strip: stretched(band.strip, grownAbove(i), grownAbove(i) + (growth[i + 1] ?? 0)) }),
		})),
		frames: base.frames.map((frame) => {
			if (frame.shape === 'spine') return moved(frame);
			const last = bandAt(bottom(frame));
			return {
				...stretched(frame, down(top(frame), laneOf(frame, base)), grownAbove(last) + (growth[last + 1] ?? 0)),
				...(frame.caption && { caption: moved(frame.caption) }),
			};
		}),
	};
}

function laneOf(box: Box, { lanes }: Unexpanded): number {
	return Math.max(
		0,
		lanes.findLastIndex((lane) => left(lane) <= left(box) + 1),
	);
}

function traysOf(base: Unexpanded, input: LayoutInput): readonly Tray[] {
	const hosts = new Map<string, string>();
	const placed = new Set<string>(base.cards.keys());
	return input.expansions.flatMap(({ source, nodes }): readonly Tray[] => {
		const added = nodes.filter((id) => !placed.has(id));
		if (added.length === 0) return [];
		const host = base.cards.get(hosts.get(source) ?? source);
		for (const id of added) {
			placed.add(id);
			if (host) hosts.set(id, host.id);
		}
		const lane = host ? laneOf(host, base) : 0;
		const area = areaOf(host, lane, base);
		const y = host ? rowEnd(host, lane, base) : bottom(base.core);
		return [{ source, nodes: added, lane, y, area, ...contentOf(source, added, area.width, input) }];
	});
}

/** The width of the lane, or of the inside of the box that the card stands in. */
function areaOf(host: PlacedCard | undefined, lane: number, base: Unexpanded): Tray['area'] {
	const frame =
		host &&
		base.frames.find((one) => one.shape === 'box' && left(one) <= left(host) && top(one) <= top(host) && bottom(host) <= bottom(one));
	if (frame) return { x: left(frame) + PADDING, width: frame.width - PADDING * 2 };
	const own = [...base.cards.values()].filter((card) => laneOf(card, base) === lane);
	const [from, to] =
		host || base.isNarrow ? [Math.min(...own.map(left)), Math.max(...own.map(right))] : [left(base.core), right(base.core)];
	return { x: from, width: to - from };
}

/** The lower end of the cards that stand beside the host. */
function rowEnd(host: PlacedCard, lane: number, base: Unexpanded): number {
	const own = [...base.cards.values()].filter((card) => laneOf(card, base) === lane);
	let end = bottom(host);
	for (let next = end; ; end = next) {
		next = Math.max(...own.filter((card) => top(card) < end - 0.5 && bottom(card) > top(host) + 0.5).map(bottom));
		if (next <= end) return end;
	}
}

function contentOf(source: string, nodes: readonly CardId[], width: number, input: LayoutInput): Pick<Tray, 'height' | 'groups' | 'cards'> {
	const relations = input.loaded.relations.filter(({ from, to }) => from === source || to === source);
	const between = (id: string) => relations.filter(({ from, to }) => from === id || to === id);
	const inner = width - PADDING * 2;
	const columns = Math.max(1, Math.floor((inner + GAP.x) / (LEAST_CARD + GAP.x)));
	const cardWidth = (inner - (columns - 1) * GAP.x) / columns;
	const cards: PlacedCard[] = [];
	const groups: PlacedGroup[] = [];
	let y = PADDING;
	for (const kind of GROUPS) {
		const all = nodes.filter((id) => groupOf(id, source, between(id), input) === kind);
		if (all.length === 0) continue;
		const own = shownOf(
			all,
			(id) => input.wanted?.has(id) === true || between(id).some((one) => input.wanted?.has(`${source}:${one.kind}`)),
		);
		const rest = all.filter((id) => !own.includes(id));
		const isAlike =
			new Set(
				own.map((id) =>
					between(id)
						.map((one) => `${one.kind} ${one.from === source}`)
						.sort()
						.join(),
				),
			).size === 1;
		const group: PlacedGroup = { kind, nodes: all, isAlike, ...boxFromEdges(PADDING, y, width - PADDING, y + 18) };
		y += TITLE;
		for (let i = 0; i < own.length; i += columns) {
			const row = own.slice(i, i + columns).map((id) => ({ id, size: cardSize(input.cardText(id), cardWidth, input.measure) }));
			const height = Math.max(...row.map(({ size }) => size.height));
			row.forEach(({ id, size }, column) => {
				const x = PADDING + column * (cardWidth + GAP.x);
				cards.push({ id, lines: size.lines, ...boxFromEdges(x, y, x + cardWidth, y + height) });
			});
			y += height + (isAlike ? 0 : WORD) + GAP.y;
		}
		if (rest.length === 0) {
			groups.push(group);
			continue;
		}
		const kinds = [...new Set(rest.flatMap((id) => between(id).map((one) => one.kind)))];
		groups.push({
			...group,
			more: { count: rest.length, kinds, ...boxFromEdges(PADDING, y - 6, PADDING + MORE.width, y - 6 + MORE.height) },
		});
		y += MORE.height + 10;
	}
	return { height: y + PADDING - GAP.y, groups, cards };
}

/** The first few, always with those that are wanted. */
function shownOf(all: readonly CardId[], isWanted: (id: CardId) => boolean): readonly CardId[] {
	// A control that stands for one card takes the room of the card.
	if (all.length <= MOST + 1) return all;
	let left = MOST - all.filter(isWanted).length;
	return all.filter((id) => isWanted(id) || left-- > 0);
}

function groupOf(id: CardId, source: string, relations: readonly Relation[], { loaded }: LayoutInput): TrayGroup {
	if (isStub(id)) return 'parts';
	const node = loaded.nodes.get(id);
	if (relations.some(isMapping)) return 'mappings';
	if (relations.some(({ kind, to }) => kind === 'partOf' && to === source)) return 'parts';
	const family = node && NODE_KINDS[node.kind].family;
	return family === 'learning' ? 'resources' : family === 'steering' ? 'policy' : 'others';
}
