import { z } from 'zod';

/** Parameters of a question that takes none; strict, so that an unknown one is named. */
export const NoParams = z.strictObject({});

/** One question that can be asked of the graph, wherever it lives. */
export interface Query<Answer = unknown> {
	/** In OpenAPI's writing, e.g. `/api/nodes/{id}`; parameters that are not named here go into the query string. */
	readonly path: `/${string}`;
	readonly params: z.ZodObject;
	readonly answer: z.ZodType<Answer>;
	readonly summary: string;
	/** The answer tells of this moment and is never cached. Every other answer holds until the seed changes. */
	readonly isLive?: true;
}

/** Names of the parameters that stand in a path: `['id']` for `/api/nodes/{id}`. */
export function pathParameters(path: string): readonly string[] {
	return [...path.matchAll(/\{(\w+)\}/g)].flatMap(([, name]) => name ?? []);
}
