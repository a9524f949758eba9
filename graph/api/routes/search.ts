import { NO_PARAMETERS, type RouteContext, serveQuery } from '#graph/api/query-route.ts';
import { SearchParams } from '#graph/queries/search.ts';

/** `GET /api/search` */
export function searchRoute(context: RouteContext): void {
	serveQuery(context, {
		path: '/api/search',
		summary: 'Nodes by words in any language',
		pathParams: NO_PARAMETERS,
		queryParams: SearchParams,
		answer: 'SearchAnswer',
		ask: (store, params, signal) => store.search(params, signal),
	});
}
