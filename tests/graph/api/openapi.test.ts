import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, it } from 'vitest';
import { createApp } from '#graph/api/app.ts';
import { memoryStore } from '#graph/store/memory-store.ts';
import { smallDataset } from '#tests/support/small-dataset.ts';

const app = createApp(memoryStore(smallDataset));
const document = await (await app.request('/api/openapi.json')).json();

const EXAMPLES: Record<string, string> = {
	'/api/models': '/api/models',
	'/api/models/{id}/outline': '/api/models/no.m/outline',
	'/api/overview': '/api/overview',
	'/api/search': '/api/search?q=kompetanse',
	'/api/nodes/{id}': '/api/nodes/no.m.t2',
	'/api/nodes/{id}/neighbourhood': '/api/nodes/no.m.t2/neighbourhood?depth=2',
	'/api/nodes/{id}/resources': '/api/nodes/no.m.t2/resources',
	'/api/paths': '/api/paths?from=no.m&to=dk.m',
	'/api/comparisons/{a}/{b}': '/api/comparisons/no.m/dk.m',
	'/api/graph': '/api/graph',
	'/healthz': '/healthz',
	'/readyz': '/readyz',
};

it('describes every route in OpenAPI 3.1, with nothing but GET', () => {
	expect(document.openapi).toBe('3.1.0');
	expect(Object.keys(document.paths).sort()).toStrictEqual(Object.keys(EXAMPLES).sort());
	for (const path of Object.values<object>(document.paths)) expect(Object.keys(path)).toStrictEqual(['get']);
});

it('names every parameter of a route, and which may be left out', () => {
	const parameters = document.paths['/api/nodes/{id}/neighbourhood'].get.parameters;
	expect(parameters.map((p: Record<string, unknown>) => [p['name'], p['in'], p['required']])).toStrictEqual([
		['id', 'path', true],
		['depth', 'query', false],
		['kind', 'query', false],
		['relation', 'query', false],
		['limit', 'query', false],
	]);
});

it('supports the recursive outline', () => {
	expect(document.components.schemas.Outline.properties.children).toStrictEqual({
		type: 'array',
		items: { $ref: '#/components/schemas/Outline' },
	});
});

it.each(Object.entries(EXAMPLES))('describes the answer of %s', async (path, address) => {
	const ajv = new Ajv2020({ strict: false, validateFormats: false });
	ajv.addSchema({ ...document, $id: 'https://example.org/api' });
	const pointer = `/paths/${path.replaceAll('/', '~1').replaceAll('{', '%7B').replaceAll('}', '%7D')}/get/responses/200/content/application~1json/schema`;
	const validate = ajv.compile({ $ref: `https://example.org/api#${pointer}` });
	validate(await (await app.request(address)).json());
	expect(validate.errors).toBeNull();
});
