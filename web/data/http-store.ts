import { QUERIES } from '#graph/queries/catalogue.ts';
import { pathParameters } from '#graph/queries/query.ts';
import { type GraphStore, queryMethods } from '#graph/store/graph-store.ts';
import { type Address, type HttpStoreOptions, request } from './request.ts';

/** Parameters named in the path go there, the rest into the query string. */
function addressOf(path: string, params: Readonly<Record<string, unknown>>): Address {
	const inPath = pathParameters(path);
	const segments = path.split('/').slice(1);
	return {
		path: segments.map((segment) => String(params[pathParameters(segment)[0] ?? ''] ?? segment)),
		query: Object.fromEntries(Object.entries(params).filter(([name]) => !inPath.includes(name))),
	};
}

/** The graph over HTTP: one request a query, and problem documents become the store's errors. */
export function httpStore(options: HttpStoreOptions): GraphStore {
	const methods = queryMethods((name) => {
		const { path, answer } = QUERIES[name];
		return (params, signal) => request(options, addressOf(path, params), answer, signal);
	});
	return {
		...methods,
		digest: async (signal) => (await methods.health({}, signal)).digest,
		close: () => Promise.resolve(),
	};
}
