import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NodeId } from '#graph/model/ids.ts';
import { everyPart, type TreePair, treePairArbitrary } from '#tests/support/side-by-side-arbitrary.ts';
import { bundlesOf, sideRows, visibleAncestors } from '#web/compare/model/rows.ts';

const collapsedPair = treePairArbitrary().chain((pair) =>
	fc.record({
		pair: fc.constant(pair),
		collapsed: fc.subarray([...everyPart(pair.left), ...everyPart(pair.right)].map(({ node }) => node.id)),
	}),
);

function bundles({ left, right, mappings }: TreePair, collapsed: readonly NodeId[]) {
	const set = new Set(collapsed);
	return bundlesOf(mappings, visibleAncestors(left, set), visibleAncestors(right, set));
}

describe('two trees side by side', () => {
	it('have a row for every part and stub when fully expanded', () => {
		fc.assert(
			fc.property(treePairArbitrary(), ({ left }) => {
				const rows = sideRows(left, [], new Set());
				const parts = rows.flatMap((row) => (row.kind === 'part' ? [row.part] : []));
				expect(parts).toStrictEqual(everyPart(left));
				expect(rows.length - parts.length).toBe(everyPart(left).reduce((sum, part) => sum + part.missing.length, 0));
			}),
		);
	});

	it('draw every mapping exactly once, between visible rows, whatever is collapsed', () => {
		fc.assert(
			fc.property(collapsedPair, ({ pair, collapsed }) => {
				const found = bundles(pair, collapsed);
				const drawn = found.flatMap(({ mappings }) => mappings.map(({ id }) => id));
				expect([...drawn].sort()).toStrictEqual(pair.mappings.map(({ id }) => id).sort());
				const set = new Set(collapsed);
				const rows = new Set([...sideRows(pair.left, [], set), ...sideRows(pair.right, [], set)].map(({ id }) => id));
				expect(found.filter(({ left, right }) => !rows.has(left) || !rows.has(right))).toStrictEqual([]);
				expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
			}),
		);
	});

	it('draw each mapping as its own link when fully expanded', () => {
		fc.assert(
			fc.property(treePairArbitrary(), (pair) => {
				expect(bundles(pair, []).map(({ left, right, kind }) => ({ left, right, kind }))).toStrictEqual(
					pair.mappings.map(({ from, to, kind }) => ({ left: from, right: to, kind })),
				);
			}),
		);
	});

	it('count siblings as ARIA expects', () => {
		fc.assert(
			fc.property(treePairArbitrary(), ({ left }) => {
				const rows = sideRows(left, [{ kind: 'theme', count: 2 }], new Set());
				expect(rows.filter(({ level }) => level === 1).map(({ position, siblings }) => [position, siblings])).toStrictEqual(
					[...left, undefined].map((_, i) => [i + 1, left.length + 1]),
				);
			}),
		);
	});
});
