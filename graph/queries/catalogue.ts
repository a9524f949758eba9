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
		summary: 'The models, with what their owners declare, what has a name, and what has none',
	},
	/** An id that is not a model's is not found. */
	outline: { path: '/api/models/{id}/outline', params: OutlineParams, answer: OutlineAnswer, summary: 'One model as a tree' },
	/** The authored plan, or the default one where none is authored. */
	overview: { path: '/api/overview', params: NoParams, answer: OverviewAnswer, summary: 'The first picture' },
	search: { path: '/api/search', params: SearchParams, answer: SearchAnswer, summary: 'Nodes by words in any language' },
	node: {
		path: '/api/nodes/{id}',
		params: NodeParams,
		answer: NodeAnswer,
		summary: 'One node with its relations, sources and assessments',
	},
	/** What lies within `depth` relations, at most `limit` nodes. */
	neighbourhood: {
		path: '/api/nodes/{id}/neighbourhood',
		params: NeighbourhoodParams,
		answer: NeighbourhoodAnswer,
		summary: 'What lies around a node, the nearest first',
	},
	resources: {
		path: '/api/nodes/{id}/resources',
		params: ResourcesParams,
		answer: ResourcesAnswer,
		summary: 'What one can learn from for a node, each resource by its best route',
	},
	/** Undirected; from a node to itself it is the node alone. */
	paths: { path: '/api/paths', params: PathsParams, answer: PathsAnswer, summary: 'All shortest ways between two nodes' },
	/** An id that is not a model's is not found. */
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

/** What each question takes, once parsed. */
export type QueryParams = { [Name in QueryName]: z.output<(typeof ROWS)[Name]['params']> };

/** What each question gives. */
export type QueryAnswer = { [Name in QueryName]: z.output<(typeof ROWS)[Name]['answer']> };

/**
 * Every question that the graph answers. The API's routes, the OpenAPI document, the clients and the page's queries
 * are made from these rows, and `GraphStore` has a method for each.
 */
export const QUERIES: { readonly [Name in QueryName]: Query<QueryAnswer[Name]> } = ROWS;

// Object.keys only promises strings.
export const queryNames = Object.keys(ROWS) as readonly QueryName[];
