import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { NoParams } from '#graph/queries/query.ts';

const alive = createRoute({
	method: 'get',
	path: '/healthz',
	summary: 'Whether the process lives',
	request: { query: NoParams },
	responses: { 200: { description: 'It lives', content: { 'application/json': { schema: z.object({ status: z.literal('ok') }) } } } },
});

/** `GET /healthz`. Does not ask the store; whether the store answers is the query `health`. */
export function serveLiveness(api: OpenAPIHono): void {
	api.openapi(alive, (c) => c.json({ status: 'ok' as const }, 200, { 'Cache-Control': 'no-store' }));
}
