import { createRoute, type OpenAPIHono, type RouteConfig, z } from '@hono/zod-openapi';
import type { GraphStore } from '#graph/store/graph-store.ts';
import { entityTag, namesTag } from './entity-tag.ts';
import { type SchemaName, schemaAddress } from './schemas.ts';

/** A path or query without parameters; strict, so that an unknown one is named. */
export const NO_PARAMETERS = z.strictObject({});

/** One question as a route: its parameters, the schema of its answer, and how the store is asked. */
export interface QueryRoute<Path extends z.ZodObject, Query extends z.ZodObject> {
	/** In OpenAPI's writing, e.g. `/api/nodes/{id}`. */
	readonly path: `/${string}`;
	readonly summary: string;
	readonly pathParams: Path;
	readonly queryParams: Query;
	readonly answer: SchemaName;
	ask(store: GraphStore, params: z.output<Path> & z.output<Query>, signal: AbortSignal): Promise<object>;
}

/** What routes are made with: the API they join, the store they ask, and the shape of answers as a short text. */
export interface RouteContext {
	readonly api: OpenAPIHono;
	readonly store: GraphStore;
	readonly form: string;
}

const PROBLEM = { 'application/problem+json': { schema: { $ref: schemaAddress('Problem') } } };

function responses(answer: SchemaName): RouteConfig['responses'] {
	return {
		200: { description: 'The answer', content: { 'application/json': { schema: { $ref: schemaAddress(answer) } } } },
		304: { description: 'The answer named in If-None-Match is still right' },
		308: { description: 'The id was retired; Location says the new address' },
		400: { description: 'A parameter is wrong or unknown', content: PROBLEM },
		404: { description: 'Nothing has this id', content: PROBLEM },
		503: { description: 'The store does not answer', content: PROBLEM },
	};
}

/** Serves one question: parses its parameters, asks the store, and spares the client what it already has. */
export function serveQuery<Path extends z.ZodObject, Query extends z.ZodObject>(
	{ api, store, form }: RouteContext,
	{ path, summary, pathParams, queryParams, answer, ask }: QueryRoute<Path, Query>,
): void {
	const request: { params: z.ZodObject; query: z.ZodObject } = { params: pathParams, query: queryParams };
	api.openapi(createRoute({ method: 'get', path, summary, request, responses: responses(answer) }), async (c) => {
		const { signal } = c.req.raw;
		// Read before the answer: if the seed changes in between, the client asks once too often, never once too seldom.
		const tag = entityTag(await store.digest(signal), form, c.req.url);
		const headers = { ETag: tag, 'Cache-Control': 'no-cache' };
		if (namesTag(c.req.header('If-None-Match'), tag)) return c.body(null, 304, headers);
		// Hono's types lose the schemas of a generic route; its validators have parsed with just these.
		const params = { ...c.req.valid('param'), ...c.req.valid('query') } as z.output<Path> & z.output<Query>;
		return c.json(await ask(store, params, signal), 200, headers);
	});
}
