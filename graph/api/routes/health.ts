import { createRoute, type RouteConfig, z } from '@hono/zod-openapi';
import { NO_PARAMETERS, type RouteContext } from '#graph/api/query-route.ts';
import { schemaAddress } from '#graph/api/schemas.ts';

const alive = createRoute({
	method: 'get',
	path: '/healthz',
	summary: 'Whether the process lives',
	request: { query: NO_PARAMETERS },
	responses: { 200: { description: 'It lives', content: { 'application/json': { schema: z.object({ status: z.literal('ok') }) } } } },
});

const readyResponses: RouteConfig['responses'] = {
	200: { description: 'It answers', content: { 'application/json': { schema: { $ref: schemaAddress('HealthAnswer') } } } },
	503: { description: 'It does not', content: { 'application/problem+json': { schema: { $ref: schemaAddress('Problem') } } } },
};

const ready = createRoute({
	method: 'get',
	path: '/readyz',
	summary: 'Whether the store answers, and what it holds',
	request: { query: NO_PARAMETERS },
	responses: readyResponses,
});

const NOW_ONLY = { 'Cache-Control': 'no-store' };

/** `GET /healthz` and `GET /readyz` */
export function healthRoutes({ api, store }: RouteContext): void {
	api.openapi(alive, (c) => c.json({ status: 'ok' as const }, 200, NOW_ONLY));
	api.openapi(ready, async (c) => c.json(await store.health(c.req.raw.signal), 200, NOW_ONLY));
}
