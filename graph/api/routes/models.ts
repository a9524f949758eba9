import { NO_PARAMETERS, type RouteContext, serveQuery } from '#graph/api/query-route.ts';

/** `GET /api/models` */
export function modelsRoute(context: RouteContext): void {
	serveQuery(context, {
		path: '/api/models',
		summary: 'The models, with what their owners declare, what has a name, and what has none',
		pathParams: NO_PARAMETERS,
		queryParams: NO_PARAMETERS,
		answer: 'ModelsAnswer',
		ask: (store, _params, signal) => store.models(signal),
	});
}
