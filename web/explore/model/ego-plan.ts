import type { NodeId } from '#graph/model/ids.ts';
import type { Node } from '#graph/model/node.ts';
import { BANDS, type Band } from '#graph/model/overview-plan.ts';
import { type Family, NODE_KINDS } from '#graph/model/vocabulary.ts';
import type { OverviewAnswer } from '#graph/queries/overview.ts';
import { CROWDED } from './ego.ts';
import type { LoadedGraph } from './loaded-graph.ts';

/** Where the forces of a network find each family when they begin. */
const BAND_OF: Readonly<Record<Family, Band>> = { steering: 'policy', structure: 'leadership', learning: 'skills', context: 'skills' };

/** A neighbourhood alone as a first picture of its own, so that a network gives places to its nodes and to no others. */
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

/** The lane of the first picture, or the one in which others of its country stand, or the first. */
function lanesOf(nodes: readonly Node[], { overview }: LoadedGraph): OverviewAnswer['lanes'] {
	const countries = new Map(overview.nodes.map(({ id, country }) => [id, country]));
	const laneOf = ({ id, country }: Node) =>
		overview.lanes.find((lane) => lane.nodes.includes(id)) ??
		overview.lanes.find((lane) => country !== undefined && lane.nodes.some((one) => countries.get(one) === country)) ??
		overview.lanes[0];
	return overview.lanes.map((lane) => ({ ...lane, nodes: nodes.filter((node) => laneOf(node) === lane).map(({ id }) => id) }));
}
