import { NO_PARAMETERS, type RouteContext, serveQuery } from '#graph/api/query-route.ts';
import { ComparisonParams } from '#graph/queries/comparison.ts';

/** `GET /api/comparisons/{a}/{b}` */
export function comparisonRoute(context: RouteContext): void {
	serveQuery(context, {
		path: '/api/comparisons/{a}/{b}',
		summary: 'Two models side by side',
		pathParams: ComparisonParams,
		queryParams: NO_PARAMETERS,
		answer: 'ComparisonAnswer',
		ask: (store, params, signal) => store.comparison(params, signal),
	});
}
