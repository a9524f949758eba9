import { NO_PARAMETERS, type RouteContext, serveQuery } from '#graph/api/query-route.ts';
import { NodeParams } from '#graph/queries/node.ts';

/** `GET /api/nodes/{id}` */
export function nodeRoute(context: RouteContext): void {
	serveQuery(context, {
		path: '/api/nodes/{id}',
		summary: 'One node with its relations, sources and assessments',
		pathParams: NodeParams,
		queryParams: NO_PARAMETERS,
		answer: 'NodeAnswer',
		ask: (store, params, signal) => store.node(params, signal),
	});
}
