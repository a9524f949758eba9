import { NotFoundError } from '#graph/model/errors.ts';
import { NodeId, RelationId } from '#graph/model/ids.ts';
import type { Node } from '#graph/model/node.ts';
import { OverviewPlan } from '#graph/model/overview-plan.ts';
import type { Relation } from '#graph/model/relation.ts';
import { inverseMapping, isMappingKind } from '#graph/model/vocabulary.ts';
import { assembleComparison } from '#graph/queries/comparison.ts';
import { defaultOverview } from '#graph/queries/default-overview.ts';
import type { MappedRows } from '#graph/queries/mapped.ts';
import { assembleModels } from '#graph/queries/models.ts';
import { assembleNeighbourhood, nearestReached, type Reached } from '#graph/queries/neighbourhood.ts';
import { assembleNode } from '#graph/queries/node.ts';
import { assembleOutline, type OutlineRows } from '#graph/queries/outline.ts';
import { assembleOverview, plannedNodes } from '#graph/queries/overview.ts';
import { assemblePaths, firstPaths, type PathsParams, pathRules } from '#graph/queries/paths.ts';
import type { PurposeRows } from '#graph/queries/purposes.ts';
import { assembleResources, type ResourcePlace } from '#graph/queries/resources.ts';
import { assembleSearch, MOST_CANDIDATES, type SearchParams } from '#graph/queries/search.ts';
import { assembleSnapshot } from '#graph/queries/snapshot.ts';
import type { GraphStore } from '#graph/store/graph-store.ts';
import { queryWords } from '#graph/text/terms.ts';
import { type Ask, connect, type Neo4jConfig, read } from './connection.ts';
import * as cypher from './cypher.ts';
import { column, toAssessment, toNode, toRelation, toSource } from './rows.ts';

/** The whole graph takes longer than a query about part of it. */
const SNAPSHOT_MS = 30_000;

const asId = (value: unknown) => NodeId.parse(value);
const asIds = (value: unknown) => NodeId.array().parse(value);

async function found(ask: Ask, id: string): Promise<Node> {
	const [row] = await ask(cypher.NODES, { ids: [id] });
	if (row !== undefined) return toNode(row['node']);
	return refuse(ask, id);
}

async function refuse(ask: Ask, id: string): Promise<never> {
	const [alias] = await ask(cypher.ALIAS, { id });
	throw new NotFoundError(id, alias && asId(alias['id']));
}

async function outlineRows(ask: Ask, id: string): Promise<OutlineRows> {
	const [row] = await ask(cypher.MODEL, { id });
	if (row === undefined) return refuse(ask, id);
	return {
		model: toNode(row['node']),
		nodes: column(await ask(cypher.MEMBERS, { model: id }), 'node', toNode),
		partOf: column(await ask(cypher.PART_OF_IN_MODEL, { model: id }), 'relation', toRelation),
	};
}

async function subgraphRows(ask: Ask, ids: readonly NodeId[]) {
	return {
		nodes: column(await ask(cypher.NODES, { ids }), 'node', toNode),
		relations: column(await ask(cypher.RELATIONS_AMONG, { ids }), 'relation', toRelation),
		hidden: new Map((await ask(cypher.HIDDEN, { ids })).map((row) => [asId(row['id']), Number(row['count'])])),
	};
}

async function overviewPlan(ask: Ask): Promise<OverviewPlan | undefined> {
	const [seed] = await ask(cypher.DIGEST);
	const authored = seed?.['overview'];
	if (typeof authored === 'string') return OverviewPlan.parse(JSON.parse(authored));
	const { nodes, relations } = await everything(ask);
	return defaultOverview(nodes, relations);
}

async function mappedRows(ask: Ask, mappings: readonly Relation[]): Promise<MappedRows> {
	const ends = [...new Set(mappings.flatMap(({ from, to }) => [from, to]))];
	const nodes = column(await ask(cypher.WITH_WHOLES, { ids: ends }), 'node', toNode);
	const partOf = column(await ask(cypher.PART_OF_AMONG, { ids: nodes.map(({ id }) => id) }), 'relation', toRelation);
	return { mappings, nodes, partOf };
}

async function everything(ask: Ask) {
	return {
		nodes: column(await ask(cypher.ALL_NODES), 'node', toNode),
		relations: column(await ask(cypher.ALL_RELATIONS), 'relation', toRelation),
	};
}

async function reach(ask: Ask, id: NodeId, depth: number, kinds: readonly string[], types: readonly string[]): Promise<readonly Reached[]> {
	const reached: Reached[] = [{ id, distance: 0 }];
	let frontier = [id];
	for (let distance = 1; distance <= depth && frontier.length > 0; distance++) {
		const seen = reached.map((row) => row.id);
		frontier = column(await ask(cypher.NEXT_RING, { frontier, seen, kinds, types }), 'id', asId);
		reached.push(...frontier.map((next) => ({ id: next, distance })));
	}
	return reached;
}

async function shortestPaths(ask: Ask, params: PathsParams) {
	if (params.from === params.to) return [{ nodes: [params.from], relations: [] }];
	const { kinds, throughModels } = pathRules(params);
	const rows = await ask(cypher.SHORTEST_PATHS, { from: params.from, to: params.to, types: cypher.typesOf(kinds), throughModels });
	return rows.map((row) => ({ nodes: asIds(row['nodes']), relations: RelationId.array().parse(row['relations']) }));
}

async function resourcePlaces(ask: Ask, id: NodeId): Promise<readonly ResourcePlace[]> {
	const down = column(await ask(cypher.DESCENDANTS, { id }), 'path', asIds);
	const up = column(await ask(cypher.ANCESTORS, { id }), 'path', asIds);
	const across = await ask(cypher.COUNTERPARTS, { id });
	return [
		...down.map((path): ResourcePlace => ({ route: path.length === 1 ? 'direct' : 'descendant', path })),
		...up.map((path): ResourcePlace => ({ route: 'ancestor', path })),
		...across.flatMap((row): ResourcePlace[] => {
			const kind = cypher.kindOfType(String(row['type']));
			if (kind === undefined || !isMappingKind(kind)) return [];
			return [{ route: 'mapping', path: asIds(row['path']), mapping: row['outward'] === true ? kind : inverseMapping(kind) }];
		}),
	];
}

async function purposeRows(ask: Ask, models: readonly NodeId[]): Promise<PurposeRows> {
	const purposes = (await ask(cypher.PURPOSES_OF, { models })).map((row) => ({ of: asId(row['whole']), node: toNode(row['node']) }));
	const ids = purposes.map(({ node }) => node.id);
	return { purposes, relations: column(await ask(cypher.RELATIONS_AMONG, { ids }), 'relation', toRelation) };
}

/** Every word must match by one of its forms; the last one may be a prefix. Terms contain letters and digits only. */
function fullTextQuery(params: SearchParams): string {
	return queryWords(params.q)
		.map(({ alternatives, prefix }) => `+(${alternatives.map((term) => (prefix ? `${term} ${term}*` : term)).join(' ')})`)
		.join(' ');
}

async function searchRows(ask: Ask, params: SearchParams) {
	const query = fullTextQuery(params);
	const [row] = query === '' ? [] : await ask(cypher.SEARCH, { query, kinds: params.kind, models: params.model, most: MOST_CANDIDATES });
	const total = Number(row?.['total'] ?? 0);
	return {
		// The query text always returns a list.
		candidates: ((row?.['nodes'] ?? []) as readonly unknown[]).map(toNode),
		total,
		labels: total === 0 ? column(await ask(cypher.LABELS), 'label', String) : [],
	};
}

/** A graph in Neo4j. Holds a connection pool; call `close` when done. */
export function neo4jStore(config: Neo4jConfig): GraphStore {
	const driver = connect(config);
	const answer = <T>(work: (ask: Ask) => Promise<T>, signal: AbortSignal | undefined, answerMs?: number) =>
		read(driver, config.database, work, { signal, ...(answerMs !== undefined && { answerMs }) });

	return {
		models: (_params, signal) =>
			answer(
				async (ask) =>
					assembleModels({
						nodes: column(await ask(cypher.ALL_MEMBERS), 'node', toNode),
						partOf: column(await ask(cypher.PART_OF_IN_MODELS), 'relation', toRelation),
					}),
				signal,
			),

		outline: ({ id }, signal) => answer(async (ask) => assembleOutline(await outlineRows(ask, id)), signal),

		overview: (_params, signal) =>
			answer(async (ask) => {
				const plan = await overviewPlan(ask);
				const ids = plan === undefined ? [] : plannedNodes(plan);
				return assembleOverview({
					plan,
					...(await subgraphRows(ask, ids)),
					mapped: await mappedRows(ask, column(await ask(cypher.ALL_MAPPINGS), 'relation', toRelation)),
				});
			}, signal),

		search: (params, signal) => answer(async (ask) => assembleSearch(await searchRows(ask, params), params), signal),

		node: ({ id }, signal) =>
			answer(async (ask) => {
				const node = await found(ask, id);
				const relations = (await ask(cypher.TOUCHING, { id })).map((row) => ({
					relation: toRelation(row['relation']),
					other: toNode(row['other']),
				}));
				const ids = [node, ...relations.map((row) => row.relation)].flatMap((item) => item.evidence.sources);
				return assembleNode({
					node,
					relations,
					sources: column(await ask(cypher.SOURCES, { ids }), 'source', toSource),
					assessments: column(await ask(cypher.ASSESSMENTS_OF, { id }), 'assessment', toAssessment),
					mapped: await mappedRows(ask, column(await ask(cypher.MAPPINGS_OF_PARTS, { id }), 'relation', toRelation)),
				});
			}, signal),

		neighbourhood: (params, signal) =>
			answer(async (ask) => {
				await found(ask, params.id);
				const reached = await reach(ask, params.id, params.depth, params.kind, cypher.typesOf(params.relation));
				return assembleNeighbourhood(await subgraphRows(ask, nearestReached(reached, params.limit)), params);
			}, signal),

		paths: (params, signal) =>
			answer(async (ask) => {
				await found(ask, params.from);
				await found(ask, params.to);
				const paths = firstPaths(await shortestPaths(ask, params), params.limit);
				return assemblePaths({ paths, ...(await subgraphRows(ask, [...new Set(paths.flatMap((path) => path.nodes))])) });
			}, signal),

		comparison: ({ a, b }, signal) =>
			answer(
				async (ask) =>
					assembleComparison({
						left: await outlineRows(ask, a),
						right: await outlineRows(ask, b),
						mappings: column(await ask(cypher.MAPPINGS_BETWEEN, { a, b }), 'relation', toRelation),
						assessments: column(await ask(cypher.ASSESSMENTS_BETWEEN, { a, b }), 'assessment', toAssessment),
						purposes: await purposeRows(ask, [a, b]),
					}),
				signal,
			),

		resources: ({ id }, signal) =>
			answer(async (ask) => {
				await found(ask, id);
				const places = await resourcePlaces(ask, id);
				const ids = [...new Set(places.map((place) => place.path.at(-1)))];
				const taught = await ask(cypher.TAUGHT, { ids });
				return assembleResources({
					places,
					taught: taught.map((row) => ({ place: asId(row['place']), resource: toNode(row['resource']) })),
				});
			}, signal),

		snapshot: (_params, signal) =>
			answer(
				async (ask) => {
					const [seed] = await ask(cypher.DIGEST);
					return assembleSnapshot({
						...(await everything(ask)),
						sources: column(await ask(cypher.ALL_SOURCES), 'source', toSource),
						assessments: column(await ask(cypher.ALL_ASSESSMENTS), 'assessment', toAssessment),
						digest: String(seed?.['digest'] ?? ''),
					});
				},
				signal,
				SNAPSHOT_MS,
			),

		health: (_params, signal) =>
			answer(async (ask) => {
				const [counts] = await ask(cypher.COUNTS);
				const [seed] = await ask(cypher.DIGEST);
				return { nodes: Number(counts?.['nodes']), relations: Number(counts?.['relations']), digest: String(seed?.['digest'] ?? '') };
			}, signal),

		digest: (signal) => answer(async (ask) => String((await ask(cypher.DIGEST))[0]?.['digest'] ?? ''), signal),

		close: () => driver.close(),
	};
}
