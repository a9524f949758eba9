import type { GraphStore } from '#graph/store/graph-store.ts';

/** The graph over HTTP. */
export function httpStore(_options: { readonly baseUrl: string; readonly fetch: typeof fetch }): GraphStore {
	throw new TypeError('not written yet');
}
