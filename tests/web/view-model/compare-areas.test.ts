import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NodeId } from '#graph/model/ids.ts';
import { CONCEPT_KINDS } from '#graph/model/vocabulary.ts';
import { memoryStore } from '#graph/store/memory-store.ts';
import { datasetArbitrary, FEW_DATASETS } from '#tests/support/dataset-arbitrary.ts';
import { everyPart } from '#tests/support/facing-arbitrary.ts';
import { smallDataset } from '#tests/support/small-dataset.ts';
import { areaCoverage, totalCoverage } from '#web/view-model/compare-areas.ts';
import { comparedSide } from '#web/view-model/compare-side.ts';

const PAIR = { a: NodeId.parse('no.m'), b: NodeId.parse('dk.m') };
const SIDES = ['left', 'right'] as const;

describe('the coverage by area', () => {
	it('says for each area what the coverage says for the model, and what has no known area', async () => {
		const comparison = await memoryStore(smallDataset).comparison(PAIR);
		const lines = areaCoverage(comparedSide(comparison, 'left')).map(
			({ area, sourced, matched, relatedOnly, noCounterpart, notAssessed, missing }) =>
				[area?.id ?? '–', sourced, matched, relatedOnly, noCounterpart, notAssessed, missing].join(' '),
		);
		expect(lines).toStrictEqual([
			'no.m.n1 1 0 0 0 1 0',
			'no.m.n3 1 0 0 0 1 0',
			'no.m.t1 1 0 1 0 0 0',
			'no.m.t2 3 3 0 0 0 0',
			'no.m.g 1 0 0 1 0 2',
			'no.m.k3 1 0 0 0 1 0',
			'– 0 0 0 0 0 1',
		]);
	});

	it('counts every concept and every stub in exactly one area: its sums are those of the kinds', async () => {
		await fc.assert(
			fc.asyncProperty(fc.oneof(datasetArbitrary(), fc.constant(smallDataset)), async (dataset) => {
				if (![PAIR.a, PAIR.b].every((id) => dataset.nodes.some((node) => node.id === id && node.kind === 'model'))) return;
				const comparison = await memoryStore(dataset).comparison(PAIR);
				for (const side of SIDES) {
					const areas = areaCoverage(comparedSide(comparison, side));
					const kinds = CONCEPT_KINDS.flatMap((kind) => comparison.coverage[side][kind] ?? []);
					const sum = (name: 'sourced' | 'matched' | 'relatedOnly' | 'noCounterpart' | 'notAssessed') =>
						kinds.reduce((total, row) => total + row[name], 0);
					const { missing, ...total } = totalCoverage(areas);
					expect(total).toStrictEqual({
						sourced: sum('sourced'),
						matched: sum('matched'),
						relatedOnly: sum('relatedOnly'),
						noCounterpart: sum('noCounterpart'),
						notAssessed: sum('notAssessed'),
					});
					for (const row of areas) expect(row.matched + row.relatedOnly + row.noCounterpart + row.notAssessed).toBe(row.sourced);
					const { parts, missing: nowhere } = comparedSide(comparison, side);
					const stubs = [...nowhere, ...everyPart(parts).flatMap((part) => part.missing)];
					expect(missing).toBe(stubs.reduce((all, { count }) => all + count, 0));
				}
			}),
			FEW_DATASETS,
		);
	});
});
