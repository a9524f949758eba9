import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CodeCopy, codeCopy } from './support/code-copy.ts';

/** Adds one of each thing of "Where do I add …" in CONTRIBUTING.md to a copy of the code, at the places that it names. */

const TIMEOUT_MS = 120_000;

describe('a query', () => {
	let copy: CodeCopy;
	beforeAll(async () => {
		const contract = 'tests/graph/store/store-contract.ts';
		copy = await codeCopy(['graph', 'seed', 'web/data', 'tests/graph', 'tests/support'], ['graph', 'web/data', contract, 'ask.ts']);
	}, TIMEOUT_MS);
	afterAll(() => copy.remove());

	it(
		'takes five places; the compiler names the one that is forgotten, and the tests that want examples of it',
		async () => {
			await copy.write('graph/queries/degree.ts', DEGREE);
			await copy.insert('graph/queries/catalogue.ts', 'import { HealthAnswer }', IMPORT);
			await copy.insert('graph/queries/catalogue.ts', '\tsnapshot: {', ROW);
			await copy.insert('graph/store/neo4j/neo4j-store.ts', '\t\tsnapshot: (', IN_NEO4J);
			await copy.insert('graph/store/neo4j/cypher.ts', 'export const REMOVE_NODES', CYPHER);
			await copy.write('ask.ts', ASK);
			const tests = ['tests/graph/store/small-answers.ts', 'tests/support/questions.ts'];
			expect(await copy.filesWithErrors()).toStrictEqual(['graph/store/memory-store.ts', ...tests]);
		},
		TIMEOUT_MS,
	);

	it(
		'is then served, described, and asked by every client',
		async () => {
			await copy.insert('graph/store/memory-store.ts', '\t\tasync snapshot(', IN_MEMORY);
			expect(await copy.run('ask.ts')).toStrictEqual({
				served: { degree: 2 },
				refused: 400,
				parameters: ['path id', 'query kind'],
				answer: '#/components/schemas/DegreeAnswer',
				described: ['degree'],
				overHttp: { degree: 2 },
				overDataset: { degree: 2 },
				onPage: { degree: 2 },
			});
		},
		TIMEOUT_MS,
	);
});

const DEGREE = `
import { z } from 'zod';
import { NodeId } from '#graph/model/ids.ts';
import { relationKinds } from '#graph/model/vocabulary.ts';
import { many } from './parameters.ts';

export const DegreeParams = z.strictObject({ id: NodeId, kind: many(z.enum(relationKinds)) });
export const DegreeAnswer = z.strictObject({ degree: z.int().nonnegative() });
`;

const IMPORT = `import { DegreeAnswer, DegreeParams } from './degree.ts';
`;

const ROW = `
	degree: { path: '/api/nodes/{id}/degree', params: DegreeParams, answer: DegreeAnswer, summary: 'How many relations a node has' },
`;

const IN_MEMORY = `
		async degree({ id, kind }, signal) {
			signal?.throwIfAborted();
			return { degree: stepsFrom(graph, known(id).id).filter(({ relation }) => kind.includes(relation.kind)).length };
		},
`;

const IN_NEO4J = `
		degree: ({ id, kind }, signal) =>
			answer(async (ask) => {
				const [row] = await ask(cypher.DEGREE, { id: (await found(ask, id)).id, types: cypher.typesOf(kind) });
				return { degree: Number(row?.['degree']) };
			}, signal),
`;

const CYPHER = `
export const DEGREE = 'MATCH (:Entity {id: $id})-[r]-(:Entity) WHERE type(r) IN $types RETURN count(r) AS degree';
`;

const ASK = `
import { createApp } from '#graph/api/app.ts';
import { NodeId } from '#graph/model/ids.ts';
import { memoryStore } from '#graph/store/memory-store.ts';
import { smallDataset } from '#tests/support/small-dataset.ts';
import { datasetStore } from '#web/data/dataset-store.ts';
import { graphClient } from '#web/data/graph-store.ts';
import { httpStore } from '#web/data/http-store.ts';
import { graphQuery } from '#web/data/queries.ts';

const app = createApp(memoryStore(smallDataset));
const http = httpStore({ baseUrl: '/', fetch: (address, init) => app.request(address, init) });
const dataset = datasetStore('/dataset.json', () => Response.json(smallDataset));
const json = async (address: string) => (await app.request(address)).json();

const { paths, components } = await json('/api/openapi.json');
const route = paths['/api/nodes/{id}/degree'].get;
const params = { id: NodeId.parse('no.m.k1'), kind: ['partOf' as const] };
const onPage: { readonly degree: number } = await graphClient(http).fetchQuery(graphQuery('degree', params));

console.log(JSON.stringify({
	served: await json('/api/nodes/no.m.k1/degree?kind=partOf'),
	refused: (await app.request('/api/nodes/no.m.k1/degree?kind=none')).status,
	parameters: route.parameters.map((one: { in: string; name: string }) => one.in + ' ' + one.name),
	answer: route.responses[200].content['application/json'].schema.$ref,
	described: components.schemas.DegreeAnswer.required,
	overHttp: await http.degree(params),
	overDataset: await dataset.degree(params),
	onPage,
}));
`;
