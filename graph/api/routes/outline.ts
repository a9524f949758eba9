import { NO_PARAMETERS, type RouteContext, serveQuery } from '#graph/api/query-route.ts';
import { OutlineParams } from '#graph/queries/outline.ts';

/** `GET /api/models/{id}/outline` */
export function outlineRoute(context: RouteContext): void {
	serveQuery(context, {
		path: '/api/models/{id}/outline',
		summary: 'One model as a tree',
		pathParams: OutlineParams,
		queryParams: NO_PARAMETERS,
		answer: 'OutlineAnswer',
		ask: (store, params, signal) => store.outline(params, signal),
	});
}
