import { type RouteContext, serveQuery } from '#graph/api/query-route.ts';
import { NeighbourhoodParams } from '#graph/queries/neighbourhood.ts';

/** `GET /api/nodes/{id}/neighbourhood` */
export function neighbourhoodRoute(context: RouteContext): void {
	serveQuery(context, {
		path: '/api/nodes/{id}/neighbourhood',
		summary: 'What lies around a node, the nearest first',
		pathParams: NeighbourhoodParams.pick({ id: true }),
		queryParams: NeighbourhoodParams.omit({ id: true }),
		answer: 'NeighbourhoodAnswer',
		ask: (store, params, signal) => store.neighbourhood(params, signal),
	});
}
