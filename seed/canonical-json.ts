import { compareIds } from '#graph/model/ids.ts';

/** JSON with the keys of every object in one order and without undefined values: equal values, equal text. */
export function canonicalJson(value: unknown): string {
	return JSON.stringify(value, (_, inner: unknown) =>
		typeof inner === 'object' && inner !== null && !Array.isArray(inner)
			? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => compareIds(a, b)))
			: inner,
	);
}
