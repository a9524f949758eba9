import { type QueryAnswer, type QueryName, type QueryParams, queryNames } from '#graph/queries/catalogue.ts';

type QueryMethod<Name extends QueryName> = (params: QueryParams[Name], signal?: AbortSignal) => Promise<QueryAnswer[Name]>;

/** A method for each query in the catalogue. */
export type QueryMethods = { readonly [Name in QueryName]: QueryMethod<Name> };

/**
 * Where the graph is kept. All implementations give the same answers over the same data: they fetch rows, and the
 * query's own `assemble` sorts, limits and counts them.
 *
 * Every method throws `NotFoundError` for an unknown id (with `movedTo` for a retired one) and `StoreUnavailableError`
 * if the store does not answer within two seconds. Parameters must already be parsed. An aborted `signal` rejects with
 * the signal's reason.
 */
export interface GraphStore extends QueryMethods {
	/** Digest of the loaded seed; cheap. */
	digest(signal?: AbortSignal): Promise<string>;
	/** Releases connections; the store cannot be used afterwards. */
	close(): Promise<void>;
}

/** The methods of a store that handles all queries in the same way. */
export function queryMethods(methodOf: <Name extends QueryName>(name: Name) => QueryMethod<Name>): QueryMethods {
	// `Object.fromEntries` loses which method belongs to which name.
	return Object.fromEntries(queryNames.map((name) => [name, methodOf(name)])) as unknown as QueryMethods;
}
