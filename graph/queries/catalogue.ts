import type { z } from 'zod';
import { ComparisonAnswer, ComparisonParams } from './comparison.ts';
import { HealthAnswer } from './health.ts';
import { ModelsAnswer } from './models.ts';
import { NeighbourhoodAnswer, NeighbourhoodParams } from './neighbourhood.ts';
import { NodeAnswer, NodeParams } from './node.ts';
import { OutlineAnswer, OutlineParams } from './outline.ts';
import { OverviewAnswer } from './overview.ts';
import { PathsAnswer, PathsParams } from './paths.ts';
import { NoParams, type Query } from './query.ts';
import { ResourcesAnswer, ResourcesParams } from './resources.ts';
import { SearchAnswer, SearchParams } from './search.ts';
import { SnapshotAnswer } from './snapshot.ts';

const ROWS = {
	models: {
		path: '/api/models',
		params: NoParams,
		answer: ModelsAnswer,
		summary: 'The models, with their declared, named and missing counts',
	},
	/** Throws `NotFoundError` for an id that is not a model's. */
	outline: { path: '/api/models/{id}/outline', params: OutlineParams, answer: OutlineAnswer, summary: 'One model as a tree' },
	/** The authored plan, or a default one. */
	overview: { path: '/api/overview', params: NoParams, answer: OverviewAnswer, summary: 'The overview' },
	search: { path: '/api/search', params: SearchParams, answer: SearchAnswer, summary: 'Nodes by words in any language' },
	node: {
		path: '/api/nodes/{id}',
		params: NodeParams,
		answer: NodeAnswer,
		summary: 'One node with its relations, sources and assessments',
	},
	/** Nodes within `depth` relations, at most `limit`. */
	neighbourhood: {
		path: '/api/nodes/{id}/neighbourhood',
		params: NeighbourhoodParams,
		answer: NeighbourhoodAnswer,
		summary: 'Neighbourhood of a node, nearest first',
	},
	resources: {
		path: '/api/nodes/{id}/resources',
		params: ResourcesParams,
		answer: ResourcesAnswer,
		summary: 'Resources for a node, each by its best route',
	},
	/** Undirected; from a node to itself, the node alone. */
	paths: { path: '/api/paths', params: PathsParams, answer: PathsAnswer, summary: 'All shortest paths between two nodes' },
	/** Throws `NotFoundError` for an id that is not a model's. */
	comparison: {
		path: '/api/comparisons/{a}/{b}',
		params: ComparisonParams,
		answer: ComparisonAnswer,
		summary: 'Two models side by side',
	},
	snapshot: { path: '/api/graph', params: NoParams, answer: SnapshotAnswer, summary: 'The whole graph' },
	health: {
		path: '/readyz',
		params: NoParams,
		answer: HealthAnswer,
		summary: 'Whether the store answers, and what it holds',
		isLive: true,
	},
} as const satisfies Readonly<Record<string, Query>>;

export type QueryName = keyof typeof ROWS;

/** Parsed parameters of each query. */
export type QueryParams = { [Name in QueryName]: z.output<(typeof ROWS)[Name]['params']> };

/** Answer of each query. */
export type QueryAnswer = { [Name in QueryName]: z.output<(typeof ROWS)[Name]['answer']> };

/**
 * Every query of the graph. The API's routes, the OpenAPI document, the clients and the page's queries are generated
 * from this table, and `GraphStore` has a method for each.
 */
export const QUERIES: { readonly [Name in QueryName]: Query<QueryAnswer[Name]> } = ROWS;

// Object.keys returns plain strings.
export const queryNames = Object.keys(ROWS) as readonly QueryName[];
