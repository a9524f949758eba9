import { type QueryAnswer, type QueryName, type QueryParams, queryNames } from '#graph/queries/catalogue.ts';

type QueryMethod<Name extends QueryName> = (params: QueryParams[Name], signal?: AbortSignal) => Promise<QueryAnswer[Name]>;

/** A method for each question of the catalogue. */
export type QueryMethods = { readonly [Name in QueryName]: QueryMethod<Name> };

/**
 * Where the graph lives. Every implementation gives the same answer to the same question over the same data:
 * it fetches rows, and the query's own `assemble` orders, limits and counts them.
 *
 * Every method throws `NotFoundError` for an id that nothing has (with `movedTo` for a retired one) and
 * `StoreUnavailableError` where the store does not answer within two seconds. Params are taken as valid: the
 * border that they came in by has parsed them. An aborted `signal` rejects with the signal's reason.
 */
export interface GraphStore extends QueryMethods {
	/** Digest of the loaded seed; cheap. */
	digest(signal?: AbortSignal): Promise<string>;
	/** Lets go of connections; the store is not to be asked any more. */
	close(): Promise<void>;
}

/** The methods of a store that answers every question in the same way. */
export function queryMethods(methodOf: <Name extends QueryName>(name: Name) => QueryMethod<Name>): QueryMethods {
	// `Object.fromEntries` forgets which method goes with which name, so the compiler has to be told.
	return Object.fromEntries(queryNames.map((name) => [name, methodOf(name)])) as unknown as QueryMethods;
}
