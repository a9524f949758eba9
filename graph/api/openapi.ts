import { createHash } from 'node:crypto';
import type { OpenAPIHono } from '@hono/zod-openapi';
import { namedSchemas } from './schemas.ts';

export const OPENAPI_ADDRESS = '/api/openapi.json';

const INFO = {
	title: 'Kompetansegraf',
	version: '1',
	description: 'Competence models of the Norwegian and Danish public sector as one graph. Read only. Data under CC BY 4.0.',
	license: { name: 'MIT', identifier: 'MIT' },
};

/** Hash that changes when the schemas of answers change. */
export function formOfAnswers(): string {
	return createHash('sha256').update(JSON.stringify(namedSchemas())).digest('base64url').slice(0, 16);
}

/** Serves the OpenAPI 3.1 document of all routes registered so far. */
export function serveOpenApi(api: OpenAPIHono): void {
	for (const [name, schema] of namedSchemas()) api.openAPIRegistry.registerComponent('schemas', name, schema);
	api.doc31(OPENAPI_ADDRESS, { openapi: '3.1.0', info: INFO, servers: [{ url: '/' }] });
}
