import { OpenAPIHono } from '@hono/zod-openapi';
import { compress } from 'hono/compress';
import { logger } from 'hono/logger';
import type { GraphStore } from '#graph/store/graph-store.ts';
import { formOfAnswers, serveOpenApi } from './openapi.ts';
import { servePages } from './pages.ts';
import { invalidParameters, parameterErrors, problemOf, unknownRoute } from './problem.ts';
import { requestGuard } from './request-guard.ts';
import { comparisonRoute } from './routes/comparison.ts';
import { healthRoutes } from './routes/health.ts';
import { modelsRoute } from './routes/models.ts';
import { neighbourhoodRoute } from './routes/neighbourhood.ts';
import { nodeRoute } from './routes/node.ts';
import { outlineRoute } from './routes/outline.ts';
import { overviewRoute } from './routes/overview.ts';
import { pathsRoute } from './routes/paths.ts';
import { resourcesRoute } from './routes/resources.ts';
import { searchRoute } from './routes/search.ts';
import { snapshotRoute } from './routes/snapshot.ts';
import { security } from './security.ts';

const ROUTES = [
	modelsRoute,
	outlineRoute,
	overviewRoute,
	searchRoute,
	nodeRoute,
	neighbourhoodRoute,
	resourcesRoute,
	pathsRoute,
	comparisonRoute,
	snapshotRoute,
	healthRoutes,
];

export interface AppOptions {
	/** Folder of the built explorer; without it only the API is served. */
	readonly pages?: string | undefined;
	/** Hears of errors that nobody expected. */
	readonly report?: (error: Error) => void;
	/** Hears of every request, a line when it comes and one when it is answered. */
	readonly log?: ((line: string) => void) | undefined;
}

/** The whole front door over one store: API, OpenAPI document, probes and, where there is a folder, the explorer. */
export function createApp(store: GraphStore, { pages, report = () => {}, log }: AppOptions = {}): OpenAPIHono {
	const api = new OpenAPIHono({
		defaultHook: (result, c) => (result.success ? undefined : invalidParameters(c, parameterErrors(result.error))),
	});
	api.onError((error, c) => problemOf(error, c, report));
	api.notFound(unknownRoute);
	if (log) api.use('*', logger(log));
	api.use('*', security, compress(), requestGuard);
	const context = { api, store, form: formOfAnswers() };
	for (const join of ROUTES) join(context);
	serveOpenApi(api);
	if (pages !== undefined) servePages(api, pages);
	return api;
}
