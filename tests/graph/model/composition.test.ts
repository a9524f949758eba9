import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bearsOut, composedMapping } from '#graph/model/composition.ts';
import { inverseMapping, MAPPING_KINDS, type MappingKind } from '#graph/model/vocabulary.ts';

const kinds = fc.constantFrom(...MAPPING_KINDS);

/** The conclusion of a chain of three when two steps are combined first; undefined if either step has none. */
function inOrder(first: MappingKind | undefined, second: MappingKind | undefined): MappingKind | undefined {
	return first && second && composedMapping(first, second);
}

describe('a mapping through a bridge', () => {
	it('is the other mapping if one of the two is exact', () => {
		fc.assert(
			fc.property(kinds, (kind) => {
				expect(composedMapping('exactMatch', kind)).toBe(kind);
				expect(composedMapping(kind, 'exactMatch')).toBe(kind);
			}),
		);
	});

	it('is the inverse when read from the other end', () => {
		fc.assert(
			fc.property(kinds, kinds, (first, second) => {
				const forth = composedMapping(first, second);
				expect(composedMapping(inverseMapping(second), inverseMapping(first))).toBe(forth && inverseMapping(forth));
			}),
		);
	});

	it('is associative where both orders have a conclusion', () => {
		fc.assert(
			fc.property(kinds, kinds, kinds, (a, b, c) => {
				const [left, right] = [inOrder(composedMapping(a, b), c), inOrder(a, composedMapping(b, c))];
				if (left !== undefined && right !== undefined) expect(left).toBe(right);
			}),
		);
	});

	it('has only the conclusions in the design', () => {
		const table = MAPPING_KINDS.filter((kind) => kind !== 'exactMatch').flatMap((first) =>
			MAPPING_KINDS.filter((kind) => kind !== 'exactMatch').flatMap((second) => {
				const conclusion = composedMapping(first, second);
				return conclusion ? [`${first} ${second} → ${conclusion}`] : [];
			}),
		);
		expect(table).toStrictEqual(['narrowMatch narrowMatch → narrowMatch', 'broadMatch broadMatch → broadMatch']);
	});

	it('supports an equal mapping, and a close one if it is exact', () => {
		const pairs = MAPPING_KINDS.flatMap((conclusion) =>
			MAPPING_KINDS.filter((kind) => conclusion !== kind && bearsOut(conclusion, kind)).map((kind) => `${conclusion} ${kind}`),
		);
		expect(pairs).toStrictEqual(['exactMatch closeMatch']);
		for (const kind of MAPPING_KINDS) expect(bearsOut(kind, kind)).toBe(true);
	});
});
