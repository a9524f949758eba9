import type { NodeId } from '#graph/model/ids.ts';
import type { Node } from '#graph/model/node.ts';
import { BANDS, type Band } from '#graph/model/overview-plan.ts';
import { type Family, NODE_KINDS } from '#graph/model/vocabulary.ts';
import type { OverviewAnswer } from '#graph/queries/overview.ts';
import { CROWDED } from './ego.ts';
import type { LoadedGraph } from './loaded-graph.ts';

/** The band in which the force layout places each family initially. */
const BAND_OF: Readonly<Record<Family, Band>> = { steering: 'policy', structure: 'leadership', learning: 'skills', context: 'skills' };

/** Makes an ego network its own overview, so that the force layout positions its nodes only. */
export function withEgoPlan(loaded: LoadedGraph): LoadedGraph {
	const { egoView, overview } = loaded;
	if (egoView === undefined || egoView.cards.size > CROWDED) return loaded;
	const nodes = [...loaded.nodes.values()].filter(({ id }) => egoView.cards.has(id));
	const isAmong = (id: NodeId) => egoView.cards.has(id);
	return {
		...loaded,
		overview: {
			...overview,
			nodes,
			relations: loaded.relations.filter(({ from, to }) => isAmong(from) && isAmong(to)),
			correspondences: overview.correspondences.filter(({ from, to }) => isAmong(from) && isAmong(to)),
			lanes: lanesOf(nodes, loaded),
			bands: BANDS.map((id) => ({ id, nodes: nodes.filter(({ kind }) => BAND_OF[NODE_KINDS[kind].family] === id).map((node) => node.id) })),
			frames: [],
		},
	};
}

/** A node's lane: its lane on the overview, else the first with nodes of its country, else the first. */
function lanesOf(nodes: readonly Node[], { overview }: LoadedGraph): OverviewAnswer['lanes'] {
	const countries = new Map(overview.nodes.map(({ id, country }) => [id, country]));
	const laneOf = ({ id, country }: Node) =>
		overview.lanes.find((lane) => lane.nodes.includes(id)) ??
		overview.lanes.find((lane) => country !== undefined && lane.nodes.some((one) => countries.get(one) === country)) ??
		overview.lanes[0];
	return overview.lanes.map((lane) => ({ ...lane, nodes: nodes.filter((node) => laneOf(node) === lane).map(({ id }) => id) }));
}
