import { createRoute, type OpenAPIHono, type RouteConfig, type z } from '@hono/zod-openapi';
import { QUERIES, type QueryName, type QueryParams } from '#graph/queries/catalogue.ts';
import { NoParams, pathParameters, type Query } from '#graph/queries/query.ts';
import type { GraphStore, QueryMethods } from '#graph/store/graph-store.ts';
import { entityTag, namesTag } from './entity-tag.ts';
import { answerAddress, schemaAddress } from './schemas.ts';

/** What each route needs: the API that it joins, the store, and the hash of the answers' schemas. */
export interface RouteContext {
	readonly api: OpenAPIHono;
	readonly store: GraphStore;
	readonly form: string;
}

const PROBLEM = { 'application/problem+json': { schema: { $ref: schemaAddress('Problem') } } };

function responses(name: QueryName): RouteConfig['responses'] {
	const always = {
		200: { description: 'The answer', content: { 'application/json': { schema: { $ref: answerAddress(name) } } } },
		400: { description: 'A parameter is wrong or unknown', content: PROBLEM },
		503: { description: 'The store does not answer', content: PROBLEM },
	};
	if (QUERIES[name].isLive) return always;
	return {
		...always,
		304: { description: 'The answer named in If-None-Match is still right' },
		308: { description: 'The id was retired; Location says the new address' },
		404: { description: 'Nothing has this id', content: PROBLEM },
	};
}

/** Splits the parameters into path and query-string schemas. If all belong to one of them, the schema keeps its refinements. */
function requestOf({ path, params }: Query): { readonly params: z.ZodObject; readonly query: z.ZodObject } {
	const inPath = pathParameters(path);
	if (inPath.length === 0) return { params: NoParams, query: params };
	if (inPath.length === Object.keys(params.shape).length) return { params, query: NoParams };
	// The names are known at run time only, so the mask's type is empty.
	const mask: Record<never, true> = Object.fromEntries(inPath.map((name) => [name, true as const]));
	return { params: params.pick(mask), query: params.omit(mask) };
}

/** Registers the route of one query: parses its parameters, asks the store, and answers 304 when the ETag matches. */
export function serveQuery<Name extends QueryName>({ api, store, form }: RouteContext, name: Name): void {
	const { path, summary, isLive } = QUERIES[name];
	const methods: QueryMethods = store;
	const route = createRoute({ method: 'get', path, summary, request: requestOf(QUERIES[name]), responses: responses(name) });
	api.openapi(route, async (c) => {
		const { signal } = c.req.raw;
		// Hono loses the schemas' types on a generic route, but its validators have parsed with exactly these.
		const params = { ...c.req.valid('param'), ...c.req.valid('query') } as QueryParams[Name];
		if (isLive) return c.json(await methods[name](params, signal), 200, { 'Cache-Control': 'no-store' });
		// Read before the answer: if the seed changes in between, the client refetches once too often rather than missing the change.
		const tag = entityTag(await store.digest(signal), form, c.req.url);
		const headers = { ETag: tag, 'Cache-Control': 'no-cache' };
		if (namesTag(c.req.header('If-None-Match'), tag)) return c.body(null, 304, headers);
		return c.json(await methods[name](params, signal), 200, headers);
	});
}
