import type { NodeId } from '#graph/model/ids.ts';
import type { Language } from '#graph/model/language.ts';
import type { OverviewAnswer } from '#graph/queries/overview.ts';
import type { LoadedGraph } from './loaded-graph.ts';

/** The country that a reader of a language begins with; the others take the overview as it is planned. */
const HOME: Readonly<Partial<Record<Language, string>>> = { da: 'DK' };

/** The overview with the lanes of the reader's own country first. */
export function fromHome(overview: OverviewAnswer, lang: Language): OverviewAnswer {
	const home = HOME[lang];
	const own = new Set(overview.nodes.filter(({ country }) => country === home).map(({ id }) => id));
	const isOwn = (lane: OverviewAnswer['lanes'][number]) => lane.nodes.some((id) => own.has(id));
	if (home === undefined || !overview.lanes.some(isOwn)) return overview;
	return { ...overview, lanes: [...overview.lanes.filter(isOwn), ...overview.lanes.filter((lane) => !isOwn(lane))] };
}

/** The visible lane of a narrow screen: that of the selected node, else the chosen one, else the first. */
export function shownLane(loaded: LoadedGraph, selected: NodeId | undefined, chosen: string | undefined): string | undefined {
	const own = selected && (laneReachedFrom(selected, loaded) ?? laneOfCountry(selected, loaded));
	return own ?? chosen ?? loaded.overview.lanes[0]?.id;
}

/** The lane of a node, or of the nearest node that it was expanded from. */
function laneReachedFrom(id: NodeId, { overview, expansions }: LoadedGraph): string | undefined {
	const sources = new Map(expansions.flatMap(({ source, nodes }) => nodes.map((node) => [node, source] as const)));
	const seen = new Set<NodeId>();
	for (let at: NodeId | undefined = id; at !== undefined && !seen.has(at); at = sources.get(at)) {
		const current = at;
		const lane = overview.lanes.find(({ nodes }) => nodes.includes(current));
		if (lane) return lane.id;
		seen.add(at);
	}
	return undefined;
}

function laneOfCountry(id: NodeId, { overview, nodes }: LoadedGraph): string | undefined {
	const country = nodes.get(id)?.country;
	if (country === undefined) return undefined;
	const compatriots = new Set(overview.nodes.filter((node) => node.country === country).map((node) => node.id));
	return overview.lanes.find((lane) => lane.nodes.some((node) => compatriots.has(node)))?.id;
}

/** The model that the reader looks at: that of the selected node, else the first one of the lane. */
export function modelSeen({ overview, nodes }: LoadedGraph, selected: NodeId | undefined, lane: string | undefined): NodeId | undefined {
	const own = selected && nodes.get(selected)?.model;
	return own ?? overview.lanes.find(({ id }) => id === lane)?.nodes.find((id) => nodes.get(id)?.kind === 'model');
}
