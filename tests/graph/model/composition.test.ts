import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bearsOut, composedMapping } from '#graph/model/composition.ts';
import { inverseMapping, MAPPING_KINDS, type MappingKind } from '#graph/model/vocabulary.ts';

const kinds = fc.constantFrom(...MAPPING_KINDS);

/** What a chain of three concludes when two of its steps are taken first; undefined where either taking concludes nothing. */
function inOrder(first: MappingKind | undefined, second: MappingKind | undefined): MappingKind | undefined {
	return first && second && composedMapping(first, second);
}

describe('a mapping over a bridge', () => {
	it('is the other mapping where one of the two is exact', () => {
		fc.assert(
			fc.property(kinds, (kind) => {
				expect(composedMapping('exactMatch', kind)).toBe(kind);
				expect(composedMapping(kind, 'exactMatch')).toBe(kind);
			}),
		);
	});

	it('says from the other end what is said from this one', () => {
		fc.assert(
			fc.property(kinds, kinds, (first, second) => {
				const forth = composedMapping(first, second);
				expect(composedMapping(inverseMapping(second), inverseMapping(first))).toBe(forth && inverseMapping(forth));
			}),
		);
	});

	it('comes out alike whichever two of three steps are taken first, where both ways conclude something', () => {
		fc.assert(
			fc.property(kinds, kinds, kinds, (a, b, c) => {
				const [left, right] = [inOrder(composedMapping(a, b), c), inOrder(a, composedMapping(b, c))];
				if (left !== undefined && right !== undefined) expect(left).toBe(right);
			}),
		);
	});

	it('concludes what the design says and nothing else', () => {
		const table = MAPPING_KINDS.filter((kind) => kind !== 'exactMatch').flatMap((first) =>
			MAPPING_KINDS.filter((kind) => kind !== 'exactMatch').flatMap((second) => {
				const conclusion = composedMapping(first, second);
				return conclusion ? [`${first} ${second} → ${conclusion}`] : [];
			}),
		);
		expect(table).toStrictEqual(['narrowMatch narrowMatch → narrowMatch', 'broadMatch broadMatch → broadMatch']);
	});

	it('bears a mapping out that says the same, and a close one where it is exact', () => {
		const pairs = MAPPING_KINDS.flatMap((conclusion) =>
			MAPPING_KINDS.filter((kind) => conclusion !== kind && bearsOut(conclusion, kind)).map((kind) => `${conclusion} ${kind}`),
		);
		expect(pairs).toStrictEqual(['exactMatch closeMatch']);
		for (const kind of MAPPING_KINDS) expect(bearsOut(kind, kind)).toBe(true);
	});
});
