import { z } from 'zod';

/** Schema of a query without parameters; strict, so that unknown ones are reported. */
export const NoParams = z.strictObject({});

/** A query of the graph, independent of the store. */
export interface Query<Answer = unknown> {
	/** OpenAPI path, e.g. `/api/nodes/{id}`; parameters not in it go into the query string. */
	readonly path: `/${string}`;
	readonly params: z.ZodObject;
	readonly answer: z.ZodType<Answer>;
	readonly summary: string;
	/** The answer describes this moment and is never cached. All other answers hold until the seed changes. */
	readonly isLive?: true;
}

/** Parameter names in a path: `['id']` for `/api/nodes/{id}`. */
export function pathParameters(path: string): readonly string[] {
	return [...path.matchAll(/\{(\w+)\}/g)].flatMap(([, name]) => name ?? []);
}
