import { NO_PARAMETERS, type RouteContext, serveQuery } from '#graph/api/query-route.ts';
import { ResourcesParams } from '#graph/queries/resources.ts';

/** `GET /api/nodes/{id}/resources` */
export function resourcesRoute(context: RouteContext): void {
	serveQuery(context, {
		path: '/api/nodes/{id}/resources',
		summary: 'What one can learn from for a node, each resource by its best route',
		pathParams: ResourcesParams,
		queryParams: NO_PARAMETERS,
		answer: 'ResourcesAnswer',
		ask: (store, params, signal) => store.resources(params, signal),
	});
}
