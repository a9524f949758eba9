import { hiddenNeighbours } from '#graph/algorithms/hidden-neighbours.ts';
import { hasNode, knowledgeGraph, nodeOf, stepsFrom } from '#graph/algorithms/knowledge-graph.ts';
import { everyMapping, mappingsOfParts } from '#graph/algorithms/mapped-rows.ts';
import { reach } from '#graph/algorithms/reach.ts';
import { resourcePlaces, taughtAt } from '#graph/algorithms/resource-places.ts';
import { type SearchIndex, searchIndex } from '#graph/algorithms/search-index.ts';
import { shortestPaths } from '#graph/algorithms/shortest-paths.ts';
import type { Dataset } from '#graph/model/dataset.ts';
import { NotFoundError } from '#graph/model/errors.ts';
import type { NodeId } from '#graph/model/ids.ts';
import type { Node } from '#graph/model/node.ts';
import { isMapping } from '#graph/model/relation.ts';
import { assembleComparison } from '#graph/queries/comparison.ts';
import { defaultOverview } from '#graph/queries/default-overview.ts';
import { assembleModels } from '#graph/queries/models.ts';
import { assembleNeighbourhood, nearestReached } from '#graph/queries/neighbourhood.ts';
import { assembleNode } from '#graph/queries/node.ts';
import { assembleOutline, type OutlineRows } from '#graph/queries/outline.ts';
import { assembleOverview, plannedNodes } from '#graph/queries/overview.ts';
import { assemblePaths, pathRules } from '#graph/queries/paths.ts';
import { isPurpose } from '#graph/queries/purposes.ts';
import { assembleResources } from '#graph/queries/resources.ts';
import { assembleSearch } from '#graph/queries/search.ts';
import { assembleSnapshot } from '#graph/queries/snapshot.ts';
import type { GraphStore } from './graph-store.ts';

/** A graph in this process's memory. Needs no database, and also runs in the browser. */
export function memoryStore(dataset: Dataset): GraphStore {
	const { nodes, relations, sources, assessments, digest } = dataset;
	const graph = knowledgeGraph(nodes, relations);
	const partOf = relations.filter((relation) => relation.kind === 'partOf');
	// Built on the first search, so that the browser's first render does not wait for it.
	let index: SearchIndex | undefined;

	function known(id: NodeId): Node {
		// `Object.hasOwn`, because "constructor" is a valid id.
		if (!hasNode(graph, id)) throw new NotFoundError(id, Object.hasOwn(dataset.aliases, id) ? dataset.aliases[id] : undefined);
		return nodeOf(graph, id);
	}

	function modelRows(id: NodeId): OutlineRows {
		const model = known(id);
		if (model.kind !== 'model') throw new NotFoundError(id);
		const members = nodes.filter((node) => node.model === id);
		const isMember = new Set([id, ...members.map((node) => node.id)]);
		return { model, nodes: members, partOf: partOf.filter((relation) => isMember.has(relation.from) && isMember.has(relation.to)) };
	}

	return {
		async models(_params, signal) {
			signal?.throwIfAborted();
			return assembleModels({ nodes: nodes.filter((node) => node.model !== undefined), partOf });
		},

		async outline({ id }, signal) {
			signal?.throwIfAborted();
			return assembleOutline(modelRows(id));
		},

		async overview(_params, signal) {
			signal?.throwIfAborted();
			const plan = dataset.overview ?? defaultOverview(nodes, relations);
			const shown = plan === undefined ? [] : plannedNodes(plan);
			return assembleOverview({
				plan,
				nodes: shown.map(known),
				relations,
				mapped: everyMapping(graph),
				hidden: hiddenNeighbours(graph, shown),
			});
		},

		async search(params, signal) {
			signal?.throwIfAborted();
			index ??= searchIndex(nodes);
			return assembleSearch(index.candidates(params), params);
		},

		async node({ id }, signal) {
			signal?.throwIfAborted();
			const node = known(id);
			const touching = stepsFrom(graph, id);
			const cited = new Set([node.evidence, ...touching.map(({ relation }) => relation.evidence)].flatMap((evidence) => evidence.sources));
			return assembleNode({
				node,
				relations: [...touching],
				sources: sources.filter((source) => cited.has(source.id)),
				assessments: assessments.filter((assessment) => assessment.concept === id),
				mapped: mappingsOfParts(graph, id),
			});
		},

		async neighbourhood(params, signal) {
			signal?.throwIfAborted();
			known(params.id);
			const kept = nearestReached(reach(graph, params.id, params), params.limit);
			return assembleNeighbourhood({ nodes: kept.map(known), relations, hidden: hiddenNeighbours(graph, kept) }, params);
		},

		async paths(params, signal) {
			signal?.throwIfAborted();
			const { from, to, limit } = params;
			known(from);
			known(to);
			return assemblePaths({ paths: shortestPaths(graph, { from, to, limit, ...pathRules(params) }), nodes, relations });
		},

		async comparison({ a, b }, signal) {
			signal?.throwIfAborted();
			const left = modelRows(a);
			const right = modelRows(b);
			function joins(one: NodeId | undefined, other: NodeId | undefined): boolean {
				return (one === a && other === b) || (one === b && other === a);
			}
			return assembleComparison({
				left,
				right,
				mappings: relations.filter((relation) => isMapping(relation) && joins(known(relation.from).model, known(relation.to).model)),
				assessments: assessments.filter(({ concept, targetModel }) => joins(known(concept).model, targetModel)),
				purposes: {
					purposes: partOf.flatMap(({ from, to }) => {
						const model = known(to).model;
						return isPurpose(known(from)) && (model === a || model === b) ? [{ of: to, node: known(from) }] : [];
					}),
					relations: relations.filter(({ from, to }) => isPurpose(known(from)) && isPurpose(known(to))),
				},
			});
		},

		async resources({ id }, signal) {
			signal?.throwIfAborted();
			known(id);
			const places = resourcePlaces(graph, id);
			return assembleResources({ places, taught: taughtAt(graph, places) });
		},

		async snapshot(_params, signal) {
			signal?.throwIfAborted();
			return assembleSnapshot({ nodes, relations, sources, assessments, digest });
		},

		async health(_params, signal) {
			signal?.throwIfAborted();
			return { nodes: graph.order, relations: graph.size, digest };
		},

		async digest(signal) {
			signal?.throwIfAborted();
			return digest;
		},

		async close() {},
	};
}
