import { z } from 'zod';
import { Assessment } from '#graph/model/assessment.ts';
import { Source } from '#graph/model/evidence.ts';
import { Node } from '#graph/model/node.ts';
import { Relation } from '#graph/model/relation.ts';
import { Subgraph } from '#graph/model/subgraph.ts';
import { QUERIES, type QueryName, queryNames } from '#graph/queries/catalogue.ts';
import { Coverage } from '#graph/queries/comparison.ts';
import { Outline } from '#graph/queries/outline.ts';

/** The shape of every error, as `problem.ts` writes it. */
const Problem = z.object({
	type: z.string(),
	title: z.string(),
	status: z.int(),
	detail: z.string(),
	id: z.string().optional(),
	errors: z.array(z.object({ parameter: z.string(), message: z.string() })).optional(),
});

/** What answers are made of. */
const PARTS = { Node, Relation, Source, Assessment, Subgraph, Outline, Coverage };

/** Where the OpenAPI document keeps a named schema. */
export function schemaAddress(name: string): string {
	return `#/components/schemas/${name}`;
}

function answerName(query: QueryName): string {
	return `${query.charAt(0).toUpperCase()}${query.slice(1)}Answer`;
}

/** Where the OpenAPI document keeps the answer of a question. */
export function answerAddress(query: QueryName): string {
	return schemaAddress(answerName(query));
}

/**
 * Every named schema as JSON Schema 2020-12, which is what OpenAPI 3.1 speaks. Zod writes them itself, since it
 * knows how to refer to a recursive schema (`Outline`) by its name.
 */
export function namedSchemas(): readonly (readonly [string, object])[] {
	const answers = Object.fromEntries(queryNames.map((name) => [answerName(name), QUERIES[name].answer]));
	const registry = z.registry<{ id: string }>();
	for (const [id, schema] of Object.entries({ ...PARTS, ...answers, Problem })) registry.add(schema, { id });
	const { schemas } = z.toJSONSchema(registry, { uri: schemaAddress });
	return Object.entries(schemas).map(([name, { $schema, $id, ...schema }]) => [name, schema] as const);
}
