import { NO_PARAMETERS, type RouteContext, serveQuery } from '#graph/api/query-route.ts';
import { PathsParams } from '#graph/queries/paths.ts';

/** `GET /api/paths` */
export function pathsRoute(context: RouteContext): void {
	serveQuery(context, {
		path: '/api/paths',
		summary: 'All shortest ways between two nodes',
		pathParams: NO_PARAMETERS,
		queryParams: PathsParams,
		answer: 'PathsAnswer',
		ask: (store, params, signal) => store.paths(params, signal),
	});
}
