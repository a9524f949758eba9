import { NO_PARAMETERS, type RouteContext, serveQuery } from '#graph/api/query-route.ts';

/** `GET /api/overview` */
export function overviewRoute(context: RouteContext): void {
	serveQuery(context, {
		path: '/api/overview',
		summary: 'The first picture',
		pathParams: NO_PARAMETERS,
		queryParams: NO_PARAMETERS,
		answer: 'OverviewAnswer',
		ask: (store, _params, signal) => store.overview(signal),
	});
}
