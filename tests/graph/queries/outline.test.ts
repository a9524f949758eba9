import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Dataset } from '#graph/model/dataset.ts';
import { assembleModels } from '#graph/queries/models.ts';
import { assembleOutline, type Outline } from '#graph/queries/outline.ts';
import { datasetArbitrary, FEW_DATASETS } from '#tests/support/dataset-arbitrary.ts';
import { aNode, aRelation } from '#tests/support/nodes.ts';

const model = aNode('m', 'model', 'Modell', { model: 'm', declares: { competence: 9 } });
const members = [
	aNode('a', 'area', 'A', { model: 'm', declares: { theme: 2, competence: 5 } }),
	aNode('b', 'area', 'B', { model: 'm', declares: { theme: 1 } }),
	aNode('t', 'theme', 'T', { model: 'm', shortLabel: { nb: 't' } }),
	aNode('orphan', 'competence', 'Uten hjem', { model: 'm' }),
];
const partOf = [aRelation('a', 'partOf', 'm'), aRelation('b', 'partOf', 'm'), aRelation('t', 'partOf', 'a')];

function leaf(id: string, kind: string, label: string) {
	return { id, kind, label: { nb: label }, labelOrigin: { nb: 'owner' }, children: [] };
}

test('an outline counts what is declared and missing at each node, and at the root in all', () => {
	expect(assembleOutline({ model, nodes: members, partOf }).root).toStrictEqual({
		...leaf('m', 'model', 'Modell'),
		declares: { theme: 3, competence: 9 },
		missing: { theme: 2, competence: 8 },
		children: [
			{
				...leaf('a', 'area', 'A'),
				declares: { theme: 2, competence: 5 },
				missing: { theme: 1, competence: 5 },
				children: [{ ...leaf('t', 'theme', 'T'), shortLabel: { nb: 't' } }],
			},
			{ ...leaf('b', 'area', 'B'), declares: { theme: 1 }, missing: { theme: 1 } },
			leaf('orphan', 'competence', 'Uten hjem'),
		],
	});
});

test('the list of models counts as the outline does', () => {
	expect(assembleModels({ nodes: [model, ...members], partOf }).models).toStrictEqual([
		{
			id: 'm',
			label: { nb: 'Modell' },
			labelOrigin: { nb: 'owner' },
			declares: { theme: 3, competence: 9 },
			sourced: { theme: 1, competence: 1, area: 2 },
			missing: { theme: 2, competence: 8 },
		},
	]);
});

function idsOf(outline: Outline): readonly string[] {
	return [outline.id, ...outline.children.flatMap(idsOf)];
}

function outlinesOf({ nodes, relations }: Dataset): readonly Outline[] {
	const parts = relations.filter((relation) => relation.kind === 'partOf');
	return nodes
		.filter((node) => node.kind === 'model')
		.map((one) => assembleOutline({ model: one, nodes: nodes.filter((node) => node.model === one.id), partOf: parts }).root);
}

test('each node of a model stands in its outline once', () => {
	fc.assert(
		fc.property(datasetArbitrary(), (dataset) => {
			for (const root of outlinesOf(dataset)) {
				const expected = dataset.nodes.filter((node) => node.model === root.id).map((node) => node.id);
				expect([...idsOf(root)].sort()).toStrictEqual(expected.sort());
			}
		}),
		FEW_DATASETS,
	);
});

test('what has a name and what is missing make up what is declared', () => {
	fc.assert(
		fc.property(datasetArbitrary(), (dataset) => {
			const outlines = new Map(outlinesOf(dataset).map((root) => [root.id, root]));
			const parts = dataset.relations.filter((relation) => relation.kind === 'partOf');
			for (const { id, declares, sourced, missing } of assembleModels({ nodes: dataset.nodes, partOf: parts }).models) {
				const sums = Object.fromEntries(
					Object.entries(missing).map(([kind, n]) => [kind, n + (new Map(Object.entries(sourced)).get(kind) ?? 0)]),
				);
				expect(sums).toStrictEqual(declares);
				const root = outlines.get(id);
				expect([root?.declares ?? {}, root?.missing ?? {}]).toStrictEqual([declares, missing]);
			}
		}),
		FEW_DATASETS,
	);
});
