import fc from 'fast-check';
import { Dataset } from '#graph/model/dataset.ts';
import { compareIds } from '#graph/model/ids.ts';
import { MAPPING_KINDS } from '#graph/model/vocabulary.ts';
import { aMapping, aNode, aRelation } from './nodes.ts';

const KINDS = ['level', 'area', 'theme', 'group', 'competence'] as const;
const MOST_PARTS = 9;

const part = fc.record({
	kind: fc.constantFrom(...KINDS),
	/** Several, so that a part may have more than one whole; none puts it under the model. */
	wholes: fc.array(fc.nat(), { maxLength: 2 }),
	isShown: fc.boolean(),
});
const parts = fc.array(part, { minLength: 4, maxLength: MOST_PARTS });
const mapping = fc.record({ from: fc.nat(), to: fc.nat(), kind: fc.constantFrom(...MAPPING_KINDS), isBack: fc.boolean() });

function byId<T extends { readonly id: string }>(items: readonly T[]): T[] {
	return [...new Map(items.map((item) => [item.id, item])).values()].sort((a, b) => compareIds(a.id, b.id));
}

/** Two models with many mappings between them and a plan that shows some of their parts, for what the usual datasets seldom hold. */
export function mappedDatasetArbitrary(): fc.Arbitrary<Dataset> {
	return fc.record({ no: parts, dk: parts, mappings: fc.array(mapping, { minLength: 3, maxLength: 20 }) }).map(({ no, dk, mappings }) => {
		const models = { no, dk } as const;
		const idsOf = (model: 'no' | 'dk') => models[model].map((_, i) => `${model}.m.p${i}`);
		const nodes = (['no', 'dk'] as const).flatMap((model) => [
			aNode(`${model}.m`, 'model', model, { model: `${model}.m` }),
			...models[model].map(({ kind }, i) => aNode(`${model}.m.p${i}`, kind, `${model} ${i}`, { model: `${model}.m` })),
		]);
		const partOf = (['no', 'dk'] as const).flatMap((model) =>
			models[model].flatMap(({ wholes }, i) =>
				// Wholes come before their parts, so that there is no cycle.
				wholes.flatMap((whole) => (i === 0 ? [] : [aRelation(`${model}.m.p${i}`, 'partOf', `${model}.m.p${whole % i}`)])),
			),
		);
		const concepts = (model: 'no' | 'dk') => idsOf(model).filter((_, i) => models[model][i]?.kind !== 'group');
		const mapped = mappings.flatMap(({ from, to, kind, isBack }) => {
			const [left, right] = [concepts('no'), concepts('dk')];
			const [a, b] = [left[from % Math.max(1, left.length)], right[to % Math.max(1, right.length)]];
			if (a === undefined || b === undefined) return [];
			return [isBack ? aMapping(b, kind, a) : aMapping(a, kind, b)];
		});
		const shown = (model: 'no' | 'dk') => [`${model}.m`, ...idsOf(model).filter((_, i) => models[model][i]?.isShown)];
		return Dataset.parse({
			nodes: byId(nodes),
			relations: byId([...partOf, ...mapped]),
			sources: [{ id: 'src.book', title: 'src.book', copy: 'full', retrieved: '2026-01-01' }],
			assessments: [],
			aliases: {},
			overview: {
				lanes: [
					{ id: 'no', label: { nb: 'Norge' }, nodes: shown('no') },
					{ id: 'dk', label: { nb: 'Danmark' }, nodes: shown('dk') },
				],
				bands: [
					{ id: 'policy', nodes: [] },
					{ id: 'leadership', nodes: shown('no') },
					{ id: 'skills', nodes: shown('dk') },
				],
				frames: [],
			},
			digest: 'generated',
		});
	});
}
