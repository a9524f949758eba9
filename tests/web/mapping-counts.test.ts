import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Dataset } from '#graph/model/dataset.ts';
import type { NodeId } from '#graph/model/ids.ts';
import { isMapping, type Relation, turned } from '#graph/model/relation.ts';
import { inverseMapping } from '#graph/model/vocabulary.ts';
import type { ComparisonAnswer } from '#graph/queries/comparison.ts';
import { mappingsBetween } from '#graph/queries/mapped.ts';
import { memoryStore } from '#graph/store/memory-store.ts';
import { readDataset } from '#seed/read-dataset.ts';
import { datasetArbitrary } from '#tests/support/dataset-arbitrary.ts';
import { mappedDatasetArbitrary } from '#tests/support/mapped-dataset-arbitrary.ts';
import { smallDataset } from '#tests/support/small-dataset.ts';
import { comparisonMatrix } from '#web/compare/model/matrix.ts';
import { bundlesOf, visibleAncestors } from '#web/compare/model/rows.ts';
import { comparedSide } from '#web/compare/model/sides.ts';
import { mappingsByModel } from '#web/details/mappings-model.ts';
import { wayUpOutlines } from '#web/node/outline.ts';

/** What a view says there is between two things, read from the first: the mappings' ids with the kind in that direction. */
interface Said {
	readonly own: readonly string[];
	readonly all: readonly string[];
}

function said(own: readonly Relation[], below: readonly Relation[]): Said {
	const words = (relations: readonly Relation[]) => relations.map(({ id, kind }) => `${id} ${kind}`).sort();
	return { own: words(own), all: words([...own, ...below]) };
}

type Store = ReturnType<typeof memoryStore>;

/** The details of the first node, as far as they are about the second and what is part of it. */
async function inDetails(store: Store, [from, to]: readonly [NodeId, NodeId], comparison: ComparisonAnswer): Promise<Said> {
	const wayUp = wayUpOutlines(comparison.left, comparison.right);
	const answer = await store.node({ id: from });
	const mine = mappingsByModel(answer).filter(({ model }) => model === comparison.right.id);
	const own = mine.flatMap((one) => one.own).map(({ kind, mapping, other }) => ({ relation: { ...mapping, kind }, other, isSelf: true }));
	const below = mine.flatMap((one) => one.below).map(({ relation, other }) => ({ relation, other, isSelf: false }));
	const about = [...own, ...below].filter(({ other }) => wayUp(other.id).includes(to));
	const isOwn = ({ other, isSelf }: (typeof about)[number]) => isSelf && other.id === to;
	return said(
		about.filter(isOwn).map(({ relation }) => relation),
		about.filter((one) => !isOwn(one)).map(({ relation }) => relation),
	);
}

/** The cell of the matrix, if both are among its rows and columns. */
function inMatrix([from, to]: readonly [NodeId, NodeId], comparison: ComparisonAnswer): Said | undefined {
	const [left, right] = [comparedSide(comparison, 'left'), comparedSide(comparison, 'right')];
	for (const grain of ['area', 'theme'] as const) {
		const { rows, columns, cellAt } = comparisonMatrix(left.parts, right.parts, comparison.mappings.filter(isMapping), grain);
		if (!rows.some(({ node }) => node.id === from) || !columns.some(({ node }) => node.id === to)) continue;
		const cell = cellAt(from, to)?.mappings ?? [];
		const isOwn = (one: Relation) => one.from === from && one.to === to;
		expect(cellAt(from, to)?.own ?? 0).toBe(cell.filter(isOwn).length);
		return said(
			cell.filter(isOwn),
			cell.filter((one) => !isOwn(one)),
		);
	}
	return undefined;
}

/** The link between the two collapsed rows of the comparison. */
function inComparison([from, to]: readonly [NodeId, NodeId], comparison: ComparisonAnswer): Said {
	const collapsed = new Set([from, to]);
	const rows = (side: 'left' | 'right') => visibleAncestors(comparedSide(comparison, side).parts, collapsed);
	const bundles = bundlesOf(comparison.mappings.filter(isMapping), rows('left'), rows('right'));
	const found = bundles.find(({ left, right }) => left === from && right === to)?.mappings ?? [];
	const isOwn = (one: Relation) => one.from === from && one.to === to;
	return said(
		found.filter(isOwn),
		found.filter((one) => !isOwn(one)),
	);
}

async function expectOneAnswer(dataset: Dataset): Promise<number> {
	const store = memoryStore(dataset);
	const overview = await store.overview({});
	const modelOf = new Map(dataset.nodes.map((node) => [node.id, node.model]));
	let asked = 0;
	for (const { from, to, own, below, count } of overview.correspondences) {
		const [a, b] = [modelOf.get(from), modelOf.get(to)];
		if (a === undefined || b === undefined || a === b || from === a || to === b) continue;
		asked++;
		const comparison = await store.comparison({ a, b });
		const between = mappingsBetween(comparison.mappings, [from, to], wayUpOutlines(comparison.left, comparison.right));
		const picture = said(own, between.below);
		expect(count).toBe(picture.all.length);
		expect(own.length + below).toBe(count);
		expect(said(between.own, between.below), `panel ${from} ${to}`).toStrictEqual(picture);
		expect(await inDetails(store, [from, to], comparison), `details ${from} ${to}`).toStrictEqual(picture);
		expect(inComparison([from, to], comparison), `comparison ${from} ${to}`).toStrictEqual(picture);
		expect(inMatrix([from, to], comparison) ?? picture, `matrix ${from} ${to}`).toStrictEqual(picture);

		const back = await store.comparison({ a: b, b: a });
		const fromThere = said(between.own.map(turned), between.below.map(turned));
		expect(await inDetails(store, [to, from], back), `details ${to} ${from}`).toStrictEqual(fromThere);
		expect(inComparison([to, from], back), `comparison ${to} ${from}`).toStrictEqual(fromThere);
		for (const mapping of between.own) expect(turned(mapping).kind).toBe(inverseMapping(mapping.kind));
	}
	return asked;
}

it('picture, details, matrix and comparison say the same about two things, from either side', async () => {
	let asked = 0;
	await fc.assert(
		fc.asyncProperty(fc.oneof(datasetArbitrary(), mappedDatasetArbitrary()), async (dataset) => {
			asked += await expectOneAnswer(dataset);
		}),
		{ numRuns: 60 },
	);
	expect(asked).toBeGreaterThan(10);
	expect(await expectOneAnswer(smallDataset)).toBeGreaterThan(0);
	expect(await expectOneAnswer(await readDataset('seed/data'))).toBeGreaterThan(0);
}, 120_000);
