import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AssessmentResult } from '#graph/model/assessment.ts';
import type { Dataset } from '#graph/model/dataset.ts';
import { NodeId } from '#graph/model/ids.ts';
import { isMapping, type Relation } from '#graph/model/relation.ts';
import { inverseMapping } from '#graph/model/vocabulary.ts';
import { type ComparisonAnswer, ComparisonParams, type ConceptStatus, statusOf } from '#graph/queries/comparison.ts';
import { memoryStore } from '#graph/store/memory-store.ts';
import { datasetArbitrary, FEW_DATASETS } from '#tests/support/dataset-arbitrary.ts';
import { aMapping, anAssessment } from '#tests/support/nodes.ts';
import { smallDataset } from '#tests/support/small-dataset.ts';

async function comparisonsOf(dataset: Dataset): Promise<readonly (readonly [ComparisonAnswer, ComparisonAnswer])[]> {
	const store = memoryStore(dataset);
	const [a, b] = dataset.nodes.filter((node) => node.kind === 'model').map((node) => node.id);
	if (a === undefined || b === undefined) return [];
	return [[await store.comparison({ a, b }), await store.comparison({ a: b, b: a })]];
}

function mirrored({ left, right, mappings, assessments, coverage, purposes, audience }: ComparisonAnswer): ComparisonAnswer {
	const other = mappings.map((row) => (isMapping(row) ? { ...row, kind: inverseMapping(row.kind), from: row.to, to: row.from } : row));
	return {
		left: right,
		right: left,
		mappings: other,
		assessments,
		coverage: { left: coverage.right, right: coverage.left },
		purposes: { ...purposes, left: purposes.right, right: purposes.left },
		audience: { left: audience.right, right: audience.left },
	};
}

test('is the exact mirror of the comparison from the other side', async () => {
	await fc.assert(
		fc.asyncProperty(fc.oneof(datasetArbitrary(), fc.constant(smallDataset)), async (dataset) => {
			for (const [there, back] of await comparisonsOf(dataset)) expect(back).toStrictEqual(mirrored(there));
		}),
		FEW_DATASETS,
	);
});

test('coverage adds up', async () => {
	await fc.assert(
		fc.asyncProperty(datasetArbitrary(), async (dataset) => {
			for (const { coverage } of (await comparisonsOf(dataset)).flat()) {
				for (const row of [coverage.left, coverage.right].flatMap((side) => Object.values(side))) {
					expect(row.matched + row.relatedOnly + row.noCounterpart + row.cannotAssess + row.notAssessed).toBe(row.sourced);
					if (row.declared !== undefined) expect(row.sourced + (row.missing ?? 0)).toBe(row.declared);
				}
			}
		}),
		FEW_DATASETS,
	);
});

test('every mapping runs from left to right', async () => {
	await fc.assert(
		fc.asyncProperty(datasetArbitrary(), async (dataset) => {
			const modelOf = new Map(dataset.nodes.map((node) => [node.id, node.model]));
			for (const { left, right, mappings } of (await comparisonsOf(dataset)).flat()) {
				const ends = new Set(mappings.map(({ from, to }) => `${modelOf.get(from)} ${modelOf.get(to)}`));
				expect([...ends].filter((pair) => pair !== `${left.id} ${right.id}`)).toStrictEqual([]);
			}
		}),
		FEW_DATASETS,
	);
});

test.each<[ConceptStatus, Relation[], AssessmentResult?]>([
	['matched', [aMapping('a', 'relatedMatch', 'b'), aMapping('c', 'broadMatch', 'a')]],
	['relatedOnly', [aMapping('a', 'relatedMatch', 'b')]],
	['noCounterpart', [aMapping('c', 'exactMatch', 'b')], 'noCounterpart'],
	['cannotAssess', [aMapping('c', 'exactMatch', 'b')], 'cannotAssess'],
	['notAssessed', [aMapping('c', 'exactMatch', 'b')]],
])('a concept is "%s" by its own mappings and assessment alone', (status, mappings, result) => {
	expect(statusOf(NodeId.parse('a'), mappings, [anAssessment(result ? 'a' : 'c', 'm', result)])).toBe(status);
});

test('a model is not compared with itself', () => {
	expect(ComparisonParams.safeParse({ a: 'no.m', b: 'no.m' }).error?.issues.map((issue) => issue.path)).toStrictEqual([['b']]);
});
