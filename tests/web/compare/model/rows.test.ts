import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NodeId } from '#graph/model/ids.ts';
import { everyPart, type FacingPair, facingArbitrary } from '#tests/support/facing-arbitrary.ts';
import { bundlesOf, sideRows, visibleAncestors } from '#web/compare/model/rows.ts';

const foldedPair = facingArbitrary().chain((pair) =>
	fc.record({
		pair: fc.constant(pair),
		folded: fc.subarray([...everyPart(pair.left), ...everyPart(pair.right)].map(({ node }) => node.id)),
	}),
);

function bundles({ left, right, mappings }: FacingPair, folded: readonly NodeId[]) {
	const set = new Set(folded);
	return bundlesOf(mappings, visibleAncestors(left, set), visibleAncestors(right, set));
}

describe('two facing trees', () => {
	it('have a row for every part and stub when nothing is folded', () => {
		fc.assert(
			fc.property(facingArbitrary(), ({ left }) => {
				const rows = sideRows(left, [], new Set());
				const parts = rows.flatMap((row) => (row.kind === 'part' ? [row.part] : []));
				expect(parts).toStrictEqual(everyPart(left));
				expect(rows.length - parts.length).toBe(everyPart(left).reduce((sum, part) => sum + part.missing.length, 0));
			}),
		);
	});

	it('draw every mapping exactly once whatever is folded, between rows that are there', () => {
		fc.assert(
			fc.property(foldedPair, ({ pair, folded }) => {
				const found = bundles(pair, folded);
				const drawn = found.flatMap(({ mappings }) => mappings.map(({ id }) => id));
				expect([...drawn].sort()).toStrictEqual(pair.mappings.map(({ id }) => id).sort());
				const set = new Set(folded);
				const rows = new Set([...sideRows(pair.left, [], set), ...sideRows(pair.right, [], set)].map(({ id }) => id));
				expect(found.filter(({ left, right }) => !rows.has(left) || !rows.has(right))).toStrictEqual([]);
				expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
			}),
		);
	});

	it('have each mapping on a line of its own when nothing is folded', () => {
		fc.assert(
			fc.property(facingArbitrary(), (pair) => {
				expect(bundles(pair, []).map(({ left, right, kind }) => ({ left, right, kind }))).toStrictEqual(
					pair.mappings.map(({ from, to, kind }) => ({ left: from, right: to, kind })),
				);
			}),
		);
	});

	it('count siblings as assistive technology does', () => {
		fc.assert(
			fc.property(facingArbitrary(), ({ left }) => {
				const rows = sideRows(left, [{ kind: 'theme', count: 2 }], new Set());
				expect(rows.filter(({ level }) => level === 1).map(({ position, siblings }) => [position, siblings])).toStrictEqual(
					[...left, undefined].map((_, i) => [i + 1, left.length + 1]),
				);
			}),
		);
	});
});
