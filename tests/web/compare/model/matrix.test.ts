import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NodeId } from '#graph/model/ids.ts';
import { isMapping, turned } from '#graph/model/relation.ts';
import { memoryStore } from '#graph/store/memory-store.ts';
import { everyPart, treePairArbitrary } from '#tests/support/side-by-side-arbitrary.ts';
import { smallDataset } from '#tests/support/small-dataset.ts';
import { comparisonMatrix, type Grain, type MatrixGroup } from '#web/compare/model/matrix.ts';
import { comparedSide } from '#web/compare/model/sides.ts';

/** The groups that are in no other. */
function outermost(groups: readonly MatrixGroup[]): readonly MatrixGroup[] {
	return groups.filter(({ level }) => level === 0);
}

const grain = fc.constantFrom<Grain>('area', 'theme');

describe('the matrix of a comparison', () => {
	it('counts every concept in one group, and every mapping in one cell of the outermost groups', () => {
		fc.assert(
			fc.property(treePairArbitrary(), grain, ({ left, right, mappings }, by) => {
				const { rows, columns, total, cellAt } = comparisonMatrix(left, right, mappings, by);
				const counted = rows.flatMap(({ concepts }) => concepts.map(({ node }) => node.id));
				const concepts = everyPart(left).filter(({ answer }) => answer);
				expect([...counted].sort()).toStrictEqual(concepts.map(({ node }) => node.id).sort());
				const inCells = outermost(rows).flatMap((row) =>
					outermost(columns).flatMap((column) => cellAt(row.node.id, column.node.id)?.mappings ?? []),
				);
				expect(inCells.map(({ id }) => id).sort()).toStrictEqual(mappings.map(({ id }) => id).sort());
				expect(total).toBe(mappings.length);
			}),
		);
	});

	it('has row and column totals', () => {
		fc.assert(
			fc.property(treePairArbitrary(), grain, ({ left, right, mappings }, by) => {
				const { rows, columns, cellAt } = comparisonMatrix(left, right, mappings, by);
				const count = (row: NodeId, column: NodeId) => cellAt(row, column)?.mappings.length ?? 0;
				for (const row of rows)
					expect(outermost(columns).reduce((sum, column) => sum + count(row.node.id, column.node.id), 0)).toBe(row.total);
				for (const column of columns)
					expect(outermost(rows).reduce((sum, row) => sum + count(row.node.id, column.node.id), 0)).toBe(column.total);
			}),
		);
	});

	it('is transposed when the sides are swapped', () => {
		fc.assert(
			fc.property(treePairArbitrary(), grain, ({ left, right, mappings }, by) => {
				const here = comparisonMatrix(left, right, mappings, by);
				const there = comparisonMatrix(right, left, mappings.map(turned), by);
				expect(there.rows).toStrictEqual(here.columns);
				expect(there.columns).toStrictEqual(here.rows);
				for (const row of here.rows) {
					for (const column of here.columns) {
						const ids = here.cellAt(row.node.id, column.node.id)?.mappings.map(({ id }) => id);
						expect(
							there
								.cellAt(column.node.id, row.node.id)
								?.mappings.map(({ id }) => id)
								.sort(),
						).toStrictEqual(ids && [...ids].sort());
					}
				}
			}),
		);
	});

	it('groups by main themes, by the levels above them, and by subcategories on demand', async () => {
		const comparison = await memoryStore(smallDataset).comparison({ a: NodeId.parse('no.m'), b: NodeId.parse('dk.m') });
		const [left, right] = [comparedSide(comparison, 'left'), comparedSide(comparison, 'right')];
		const mappings = comparison.mappings.filter(isMapping);
		const areas = comparisonMatrix(left.parts, right.parts, mappings, 'area');
		expect(
			areas.rows.map(({ node, total, noCounterpart, cannotAssess, notAssessed }) => [
				node.id,
				total,
				noCounterpart,
				cannotAssess,
				notAssessed,
			]),
		).toStrictEqual([
			['no.m.n1', 0, 0, 0, 1],
			['no.m.n3', 4, 0, 0, 1],
			['no.m.t1', 1, 0, 0, 0],
			['no.m.t2', 3, 0, 0, 0],
			['no.m.g', 0, 1, 0, 0],
			['no.m.k3', 0, 0, 1, 0],
		]);
		const cell = areas.cellAt(NodeId.parse('no.m.t2'), NodeId.parse('dk.m.o4'));
		expect([cell?.mappings.length, cell?.strongest]).toStrictEqual([2, 'closeMatch']);
		const themes = comparisonMatrix(left.parts, right.parts, mappings, 'theme');
		expect(themes.rows.map(({ node }) => node.id)).toContain('no.m.t2.krav');
		expect(themes.total).toBe(areas.total);
	});
});
