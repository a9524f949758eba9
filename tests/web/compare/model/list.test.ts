import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NodeId } from '#graph/model/ids.ts';
import { CONCEPT_KINDS } from '#graph/model/vocabulary.ts';
import { CONCEPT_STATUSES, type ConceptStatus, type KindCoverage } from '#graph/queries/comparison.ts';
import { memoryStore } from '#graph/store/memory-store.ts';
import { datasetArbitrary, FEW_DATASETS } from '#tests/support/dataset-arbitrary.ts';
import { everyPart } from '#tests/support/side-by-side-arbitrary.ts';
import { smallDataset } from '#tests/support/small-dataset.ts';
import { areaCoverage, filteredAnswers, type ListedAnswer, listedAnswers, totalCoverage } from '#web/compare/model/list.ts';
import { LIST_SORTS } from '#web/compare/model/parameters.ts';
import { comparedSide } from '#web/compare/model/sides.ts';

async function listOf(dataset = smallDataset): Promise<readonly ListedAnswer[]> {
	const comparison = await memoryStore(dataset).comparison({ a: NodeId.parse('no.m'), b: NodeId.parse('dk.m') });
	return [...listedAnswers(comparedSide(comparison, 'left')), ...listedAnswers(comparedSide(comparison, 'right'))];
}

function words({ node, status, counterpart }: ListedAnswer): string {
	return `${node.id} ${counterpart ? `${counterpart.mapping.kind} ${counterpart.concept.id}` : status}`;
}

describe('the list of a comparison', () => {
	it('holds every concept of both sides with each of its answers', async () => {
		expect((await listOf()).map(words)).toStrictEqual([
			'no.m.n1 notAssessed',
			'no.m.n3 notAssessed',
			'no.m.t1 relatedMatch dk.m.o1',
			'no.m.t2 closeMatch dk.m.o4',
			'no.m.t2.krav narrowMatch dk.m.o4.k1',
			'no.m.k1 exactMatch dk.m.o1.k1',
			'no.m.k2 noCounterpart',
			'no.m.k3 cannotAssess',
			'dk.m.o1 relatedMatch no.m.t1',
			'dk.m.o1.k1 exactMatch no.m.k1',
			'dk.m.o4 closeMatch no.m.t2',
			'dk.m.o4.u1 noCounterpart',
			'dk.m.o4.k1 broadMatch no.m.t2.krav',
		]);
	});

	it('agrees with the coverage: every concept once, with the status that it is counted by', async () => {
		await fc.assert(
			fc.asyncProperty(datasetArbitrary(), async (dataset) => {
				const models = dataset.nodes.filter(({ kind }) => kind === 'model');
				if (models.length < 2 || !['no.m', 'dk.m'].every((id) => models.some((model) => model.id === id))) return;
				const { coverage, ...rest } = await memoryStore(dataset).comparison({ a: NodeId.parse('no.m'), b: NodeId.parse('dk.m') });
				for (const side of ['left', 'right'] as const) {
					const concepts = new Map(listedAnswers(comparedSide({ coverage, ...rest }, side)).map((row) => [row.node.id, row]));
					for (const kind of CONCEPT_KINDS) {
						const listed = [...concepts.values()].filter(({ node }) => node.kind === kind);
						const counts: Partial<KindCoverage> = coverage[side][kind] ?? { sourced: 0 };
						expect(listed.length).toBe(counts.sourced);
						for (const status of CONCEPT_STATUSES) {
							expect(listed.filter((row) => row.status === status).length).toBe(counts[status] ?? 0);
						}
					}
				}
			}),
			FEW_DATASETS,
		);
	});

	it('applies each filter, and all at once', async () => {
		const rows = await listOf();
		const shown = (filters: Parameters<typeof filteredAnswers>[1]) => filteredAnswers(rows, filters, undefined, 'nb').map(words);
		expect(shown({ status: 'noCounterpart' })).toStrictEqual(['no.m.k2 noCounterpart', 'dk.m.o4.u1 noCounterpart']);
		expect(shown({ side: 'right', kind: 'competence' })).toStrictEqual([
			'dk.m.o1.k1 exactMatch no.m.k1',
			'dk.m.o4.k1 broadMatch no.m.t2.krav',
		]);
		expect(shown({ area: NodeId.parse('no.m.t2') })).toHaveLength(3);
		expect(shown({ confidence: 'low' })).toStrictEqual(['no.m.t2.krav narrowMatch dk.m.o4.k1', 'dk.m.o4.k1 broadMatch no.m.t2.krav']);
		expect(shown({ basis: 'label', match: 'broadMatch' })).toStrictEqual(['dk.m.o4.k1 broadMatch no.m.t2.krav']);
		expect(shown({ evidence: 'stated' })).toStrictEqual([]);
	});

	it('matches words in the names of either end, in any language, order and case', async () => {
		const rows = await listOf();
		const shown = (q: string) => filteredAnswers(rows, { q }, undefined, 'nb').map(words);
		expect(shown('strategi')).toStrictEqual(['no.m.t2 closeMatch dk.m.o4', 'dk.m.o4 closeMatch no.m.t2']);
		expect(shown('SPECIFICATION')).toStrictEqual(['no.m.t2.krav narrowMatch dk.m.o4.k1', 'dk.m.o4.k1 broadMatch no.m.t2.krav']);
		expect(shown('kompetence  krav')).toStrictEqual(shown('krav kompetence'));
		expect(shown('krav kompetence')).toHaveLength(2);
		expect(shown('verdensrom')).toStrictEqual([]);
		expect(shown('okosystem')).toStrictEqual(['no.m.t1 relatedMatch dk.m.o1', 'dk.m.o1 relatedMatch no.m.t1']);
	});

	it('sorts without losing or gaining a row, ascending and descending', async () => {
		const rows = await listOf();
		for (const sort of LIST_SORTS) {
			expect(filteredAnswers(rows, {}, sort, 'nb').map(words).sort()).toStrictEqual(rows.map(words).sort());
		}
		expect(filteredAnswers(rows, { side: 'left' }, 'relation', 'nb').map(({ status }) => status)).toStrictEqual([
			'matched',
			'matched',
			'matched',
			'relatedOnly',
			'noCounterpart',
			'cannotAssess',
			'notAssessed',
			'notAssessed',
		]);
		expect(filteredAnswers(rows, {}, '-confidence', 'nb').map(({ counterpart }) => counterpart?.mapping.confidence)[0]).toBe(0.7);
	});
});

const PAIR = { a: NodeId.parse('no.m'), b: NodeId.parse('dk.m') };
const SIDES = ['left', 'right'] as const;

describe('the coverage by area', () => {
	it('splits the model’s coverage by area, including what has no known area', async () => {
		const comparison = await memoryStore(smallDataset).comparison(PAIR);
		const lines = areaCoverage(comparedSide(comparison, 'left')).map(
			({ area, sourced, matched, relatedOnly, noCounterpart, cannotAssess, notAssessed, missing }) =>
				[area?.id ?? '–', sourced, matched, relatedOnly, noCounterpart, cannotAssess, notAssessed, missing].join(' '),
		);
		expect(lines).toStrictEqual([
			'no.m.n1 1 0 0 0 0 1 0',
			'no.m.n3 1 0 0 0 0 1 0',
			'no.m.t1 1 0 1 0 0 0 0',
			'no.m.t2 3 3 0 0 0 0 0',
			'no.m.g 1 0 0 1 0 0 2',
			'no.m.k3 1 0 0 0 1 0 0',
			'– 0 0 0 0 0 0 1',
		]);
	});

	it('counts every concept and stub in exactly one area, so that totals match those by kind', async () => {
		await fc.assert(
			fc.asyncProperty(fc.oneof(datasetArbitrary(), fc.constant(smallDataset)), async (dataset) => {
				if (![PAIR.a, PAIR.b].every((id) => dataset.nodes.some((node) => node.id === id && node.kind === 'model'))) return;
				const comparison = await memoryStore(dataset).comparison(PAIR);
				for (const side of SIDES) {
					const areas = areaCoverage(comparedSide(comparison, side));
					const kinds = CONCEPT_KINDS.flatMap((kind) => comparison.coverage[side][kind] ?? []);
					const sum = (name: 'sourced' | ConceptStatus) => kinds.reduce((total, row) => total + row[name], 0);
					const { missing, ...total } = totalCoverage(areas);
					expect(total).toStrictEqual({
						sourced: sum('sourced'),
						matched: sum('matched'),
						relatedOnly: sum('relatedOnly'),
						noCounterpart: sum('noCounterpart'),
						cannotAssess: sum('cannotAssess'),
						notAssessed: sum('notAssessed'),
					});
					for (const row of areas)
						expect(row.matched + row.relatedOnly + row.noCounterpart + row.cannotAssess + row.notAssessed).toBe(row.sourced);
					const { parts, missing: nowhere } = comparedSide(comparison, side);
					const stubs = [...nowhere, ...everyPart(parts).flatMap((part) => part.missing)];
					expect(missing).toBe(stubs.reduce((all, { count }) => all + count, 0));
				}
			}),
			FEW_DATASETS,
		);
	});
});
