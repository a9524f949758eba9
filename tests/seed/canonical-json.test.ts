import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson } from '#seed/canonical-json.ts';

test('sorts keys at every depth and drops undefined values', () => {
	expect(canonicalJson({ b: [{ d: 1, c: 2 }], a: undefined, A: 'å' })).toBe('{"A":"å","b":[{"c":2,"d":1}]}');
});

test('is JSON of an equal value, and the same for keys in any order', () => {
	fc.assert(
		fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
			const text = canonicalJson(value);
			expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
			expect(canonicalJson(Object.fromEntries(Object.entries(value).reverse()))).toBe(text);
		}),
	);
});
