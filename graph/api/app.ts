import { OpenAPIHono } from '@hono/zod-openapi';
import { compress } from 'hono/compress';
import { logger } from 'hono/logger';
import { queryNames } from '#graph/queries/catalogue.ts';
import type { GraphStore } from '#graph/store/graph-store.ts';
import { serveLiveness } from './liveness.ts';
import { formOfAnswers, serveOpenApi } from './openapi.ts';
import { servePages } from './pages.ts';
import { invalidParameters, parameterErrors, problemOf, unknownRoute } from './problem.ts';
import { serveQuery } from './query-route.ts';
import { requestGuard } from './request-guard.ts';
import { security } from './security.ts';

export interface AppOptions {
	/** Folder of the built explorer; if undefined, only the API is served. */
	readonly pages?: string | undefined;
	/** Called with unexpected errors. */
	readonly report?: (error: Error) => void;
	/** Called with one line when a request arrives and one when it is answered. */
	readonly log?: ((line: string) => void) | undefined;
}

/** The HTTP application over one store: API, OpenAPI document, probes and, if `pages` is set, the explorer. */
export function createApp(store: GraphStore, { pages, report = () => {}, log }: AppOptions = {}): OpenAPIHono {
	const api = new OpenAPIHono({
		defaultHook: (result, c) => (result.success ? undefined : invalidParameters(c, parameterErrors(result.error))),
	});
	api.onError((error, c) => problemOf(error, c, report));
	api.notFound(unknownRoute);
	if (log) api.use('*', logger(log));
	api.use('*', security, compress(), requestGuard);
	const context = { api, store, form: formOfAnswers() };
	for (const name of queryNames) serveQuery(context, name);
	serveLiveness(api);
	serveOpenApi(api);
	if (pages !== undefined) servePages(api, pages);
	return api;
}
