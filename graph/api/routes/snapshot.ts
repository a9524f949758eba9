import { NO_PARAMETERS, type RouteContext, serveQuery } from '#graph/api/query-route.ts';

/** `GET /api/graph` */
export function snapshotRoute(context: RouteContext): void {
	serveQuery(context, {
		path: '/api/graph',
		summary: 'The whole graph',
		pathParams: NO_PARAMETERS,
		queryParams: NO_PARAMETERS,
		answer: 'SnapshotAnswer',
		ask: (store, _params, signal) => store.snapshot(signal),
	});
}
