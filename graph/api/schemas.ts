import { z } from 'zod';
import { Assessment } from '#graph/model/assessment.ts';
import { Source } from '#graph/model/evidence.ts';
import { Node } from '#graph/model/node.ts';
import { Relation } from '#graph/model/relation.ts';
import { Subgraph } from '#graph/model/subgraph.ts';
import { ComparisonAnswer, Coverage } from '#graph/queries/comparison.ts';
import { HealthAnswer } from '#graph/queries/health.ts';
import { ModelsAnswer } from '#graph/queries/models.ts';
import { NeighbourhoodAnswer } from '#graph/queries/neighbourhood.ts';
import { NodeAnswer } from '#graph/queries/node.ts';
import { Outline, OutlineAnswer } from '#graph/queries/outline.ts';
import { OverviewAnswer } from '#graph/queries/overview.ts';
import { PathsAnswer } from '#graph/queries/paths.ts';
import { ResourcesAnswer } from '#graph/queries/resources.ts';
import { SearchAnswer } from '#graph/queries/search.ts';
import { SnapshotAnswer } from '#graph/queries/snapshot.ts';

/** The shape of every error, as `problem.ts` writes it. */
const Problem = z.object({
	type: z.string(),
	title: z.string(),
	status: z.int(),
	detail: z.string(),
	id: z.string().optional(),
	errors: z.array(z.object({ parameter: z.string(), message: z.string() })).optional(),
});

const NAMED = {
	Node,
	Relation,
	Source,
	Assessment,
	Subgraph,
	Outline,
	Coverage,
	ModelsAnswer,
	OutlineAnswer,
	OverviewAnswer,
	SearchAnswer,
	NodeAnswer,
	NeighbourhoodAnswer,
	ResourcesAnswer,
	PathsAnswer,
	ComparisonAnswer,
	SnapshotAnswer,
	HealthAnswer,
	Problem,
} as const;

/** Name of a schema under `components/schemas` of the OpenAPI document. */
export type SchemaName = keyof typeof NAMED;

/** Where the OpenAPI document keeps a named schema. */
export function schemaAddress(name: string): string {
	return `#/components/schemas/${name}`;
}

/**
 * Every named schema as JSON Schema 2020-12, which is what OpenAPI 3.1 speaks. Zod writes them itself, since it
 * knows how to refer to a recursive schema (`Outline`) by its name.
 */
export function namedSchemas(): readonly (readonly [string, object])[] {
	const registry = z.registry<{ id: string }>();
	for (const [id, schema] of Object.entries(NAMED)) registry.add(schema, { id });
	const { schemas } = z.toJSONSchema(registry, { uri: schemaAddress });
	return Object.entries(schemas).map(([name, { $schema, $id, ...schema }]) => [name, schema] as const);
}
