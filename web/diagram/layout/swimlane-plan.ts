import type { NodeId } from '#graph/model/ids.ts';
import { BANDS, type Band } from '#graph/model/overview-plan.ts';
import type { OverviewAnswer } from '#graph/queries/overview.ts';
import type { CardId, Stub } from '#web/diagram/input.ts';

/** A node with the cards below it in the same cell. */
export interface Branch {
	readonly id: NodeId;
	readonly below: readonly CardId[];
}

/** What one lane shows in one band. */
export interface Cell {
	readonly band: Band;
	/** Levels of the spine's model. */
	readonly levels: readonly NodeId[];
	/** Cards with mappings to another lane, placed in a column towards it. */
	readonly sideBySide: readonly CardId[];
	readonly branches: readonly Branch[];
}

export interface BoxPlan {
	readonly node: NodeId;
	readonly from: Band;
	readonly to: Band;
	readonly members: readonly CardId[];
}

export interface LanePlan {
	readonly id: string;
	readonly cells: readonly Cell[];
	readonly spines: readonly { readonly node: NodeId; readonly from: Band; readonly to: Band }[];
	readonly boxes: readonly BoxPlan[];
}

/** Assigns the nodes of the overview to lanes, bands and frames: levels to their spine, goals under strategies, parts under groups. */
export function lanePlans(overview: OverviewAnswer, stubs: readonly Stub[]): readonly LanePlan[] {
	const framed = new Set(overview.frames.flatMap((frame) => [frame.node, ...(frame.shape === 'box' ? frame.nodes : [])]));
	const banded = new Set(overview.bands.flatMap((band) => band.nodes));
	return overview.lanes.map((lane) => {
		const inLane = new Set(lane.nodes);
		const frames = overview.frames.filter((frame) => inLane.has(frame.node));
		const spines = frames.filter((frame) => frame.shape === 'spine');
		const levels = new Set(spines.flatMap((spine) => levelsOf(spine, overview)));
		return {
			id: lane.id,
			cells: BANDS.map((band) => {
				const loose = spines.filter((spine) => spine.from === band).flatMap((spine) => spine.nodes.filter((id) => !banded.has(id)));
				const nodes = [
					...(overview.bands.find((one) => one.id === band)?.nodes ?? []).filter((id) => inLane.has(id) && !framed.has(id)),
					...loose,
				];
				return cellOf(band, nodes, levels, overview, stubs);
			}),
			spines: spines.map(({ node, from, to }) => ({ node, from, to })),
			boxes: frames
				.filter((frame) => frame.shape === 'box')
				.map(({ node, from, to, nodes }) => ({ node, from, to, members: withStubs(nodes, node, stubs) })),
		};
	});
}

/** The nodes that the overview plan lists for the spine, and the levels that are direct parts of its model. */
function levelsOf(spine: OverviewAnswer['frames'][number], overview: OverviewAnswer): readonly NodeId[] {
	const kinds = new Map(overview.nodes.map((node) => [node.id, node.kind]));
	const parts = overview.relations
		.filter((relation) => relation.kind === 'partOf' && relation.to === spine.node && kinds.get(relation.from) === 'level')
		.map((relation) => relation.from);
	return [...parts, ...spine.nodes];
}

function cellOf(
	band: Band,
	nodes: readonly NodeId[],
	levelIds: ReadonlySet<NodeId>,
	overview: OverviewAnswer,
	stubs: readonly Stub[],
): Cell {
	const levels = nodes.filter((id) => levelIds.has(id));
	const others = nodes.filter((id) => !levelIds.has(id));
	const kinds = new Map(overview.nodes.map((node) => [node.id, node.kind]));
	const { correspondences } = overview;
	const ownPairs = correspondences.filter(({ own }) => own.length > 0);
	const compared = new Set((ownPairs.length > 0 ? ownPairs : correspondences).flatMap(({ from, to }) => [from, to]));
	const mappedKinds = new Set(others.filter((id) => compared.has(id)).map((id) => kinds.get(id)));
	const sideBySide = others.filter((id) => mappedKinds.has(kinds.get(id)));

	const free = others.filter((id) => !sideBySide.includes(id));
	const parents = new Map(free.map((id) => [id, parentAmong(id, free, overview)]));
	const rootOf = (id: NodeId): NodeId => {
		const seen = new Set<NodeId>();
		let root = id;
		for (let up = parents.get(root); up !== undefined && !seen.has(up); up = parents.get(root)) {
			seen.add(up);
			root = up;
		}
		return root;
	};
	const roots = free.filter((id) => rootOf(id) === id);
	return {
		band,
		levels,
		sideBySide: [...sideBySide.flatMap((id) => withStubs([id], id, stubs)), ...levels.flatMap((id) => withStubs([], id, stubs))],
		branches: roots.map((root) => ({
			id: root,
			below: [
				...free.filter((id) => id !== root && rootOf(id) === root).flatMap((id) => withStubs([id], id, stubs)),
				...withStubs([], root, stubs),
			],
		})),
	};
}

/** The node in the same cell that this one is placed under: its whole, or the strategy that prioritises it. */
function parentAmong(id: NodeId, candidates: readonly NodeId[], overview: OverviewAnswer): NodeId | undefined {
	const known = new Set(candidates);
	const whole = overview.relations.find((one) => one.kind === 'partOf' && one.from === id && known.has(one.to));
	const strategy = overview.relations.find((one) => one.kind === 'prioritises' && one.to === id && known.has(one.from));
	return whole?.to ?? strategy?.from;
}

function withStubs(ids: readonly NodeId[], parent: NodeId, stubs: readonly Stub[]): readonly CardId[] {
	return [...ids, ...stubs.filter((stub) => stub.parent === parent && !stub.isExpanded).map((stub) => stub.id)];
}
