import type { Finding } from '#graph/model/errors.ts';
import type { NodeId } from '#graph/model/ids.ts';
import { BANDS, type OverviewPlan } from '#graph/model/overview-plan.ts';
import { plannedNodes } from '#graph/queries/overview.ts';
import { type Entry, findingAt, nodesById, type Path, placeInWords, type SeedInput } from '#seed/input.ts';

const RULE = 'overview';
/** Fewer nodes say too little, more cannot be read at a glance. */
const FEWEST = 22;
const MOST = 45;

/** An id in a plan, and where it is written. */
interface Mention {
	readonly id: NodeId;
	readonly path: Path;
	readonly side: 'band' | 'lane';
}

function mentions(plan: OverviewPlan): readonly Mention[] {
	return [
		...plan.lanes.flatMap((lane, i) => lane.nodes.map((id, j) => ({ id, path: ['lanes', i, 'nodes', j], side: 'lane' as const }))),
		...plan.bands.flatMap((band, i) => band.nodes.map((id, j) => ({ id, path: ['bands', i, 'nodes', j], side: 'band' as const }))),
		...plan.frames.flatMap((frame, i) => [
			{ id: frame.node, path: ['frames', i, 'node'], side: 'band' as const },
			...frame.nodes.map((id, j) => ({ id, path: ['frames', i, 'nodes', j], side: 'band' as const })),
		]),
	];
}

function mentionFindings(input: SeedInput, { value: plan, at }: Entry<OverviewPlan>): readonly Finding[] {
	const nodes = nodesById(input);
	const all = mentions(plan);
	const sides = { band: 'band or frame', lane: 'lane' } as const;
	return all.flatMap(({ id, path, side }, i) => {
		const found: string[] = [];
		const other = side === 'band' ? 'lane' : 'band';
		if (!nodes.has(id) && !input.unreadIds.has(id)) found.push(`no node has the id "${id}"; correct it, or take it away`);
		if (all.findIndex((mention) => mention.id === id && mention.side === side) < i) {
			found.push(`"${id}" stands in more than one ${sides[side]}; keep one`);
		} else if (!all.some((mention) => mention.id === id && mention.side === other)) {
			found.push(`"${id}" stands in no ${sides[other]}; add it to one`);
		}
		return found.map((message) => findingAt(at(...path), RULE, message));
	});
}

function shapeFindings({ value: plan, at }: Entry<OverviewPlan>): readonly Finding[] {
	const count = plannedNodes(plan).length;
	return [
		...(count < FEWEST || count > MOST
			? [findingAt(at(), RULE, `the first picture shows ${count} nodes; show at least ${FEWEST} and at most ${MOST}`)]
			: []),
		...plan.bands.flatMap((band, i) =>
			band.id === BANDS[i] ? [] : [findingAt(at('bands', i, 'id'), RULE, `write the bands in this order: ${BANDS.join(', ')}`)],
		),
		...plan.frames.flatMap((frame, i) =>
			BANDS.indexOf(frame.from) <= BANDS.indexOf(frame.to)
				? []
				: [findingAt(at('frames', i, 'from'), RULE, `a frame spans downwards; exchange ${frame.from} and ${frame.to}`)],
		),
	];
}

/** The authored overview shows existing nodes, each once, and neither too few nor too many. */
export function checkOverview(input: SeedInput): readonly Finding[] {
	const [first, ...others] = input.overviews;
	return [
		...others.map(({ at }) => findingAt(at(), RULE, `an overview already stands at ${placeInWords((first ?? { at }).at())}; keep one`)),
		...input.overviews.flatMap((overview) => [...mentionFindings(input, overview), ...shapeFindings(overview)]),
	];
}
