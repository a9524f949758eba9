import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NodeId } from '#graph/model/ids.ts';
import { CONCEPT_KINDS } from '#graph/model/vocabulary.ts';
import { memoryStore } from '#graph/store/memory-store.ts';
import { datasetArbitrary, FEW_DATASETS } from '#tests/support/dataset-arbitrary.ts';
import { smallDataset } from '#tests/support/small-dataset.ts';
import { type ComparedPart, comparedSide, conceptCount, countriesOf } from '#web/compare/model/sides.ts';

const store = memoryStore(smallDataset);

function comparison(a = 'no.m', b = 'dk.m') {
	return store.comparison({ a: NodeId.parse(a), b: NodeId.parse(b) });
}

function answerWords({ answer }: ComparedPart): string {
	switch (answer?.kind) {
		case undefined:
			return 'group';
		case 'mapped':
			return answer.counterparts.map(({ mapping, concept }) => `${mapping.kind} ${concept.id}`).join(', ');
		case 'noCounterpart':
			return `none: ${answer.assessment.reason.nb}`;
		case 'cannotAssess':
			return `cannot tell: ${answer.assessment.reason.nb}`;
		case 'notAssessed':
			return 'not assessed';
	}
}

function lines(parts: readonly ComparedPart[], indent = ''): string[] {
	return parts.flatMap((part) => [
		`${indent}${part.node.id} ${answerWords(part)}`,
		...lines(part.parts, `${indent}  `),
		...part.missing.map(({ kind, count }) => `${indent}  [${count} ${kind}]`),
	]);
}

describe('one side of a comparison', () => {
	it('holds every part in its owner’s order with the other side’s answer', async () => {
		const side = comparedSide(await comparison(), 'left');
		expect(lines(side.parts)).toStrictEqual([
			'no.m.n1 not assessed',
			'no.m.n3 not assessed',
			'  no.m.t1 relatedMatch dk.m.o1',
			'  no.m.t2 closeMatch dk.m.o4',
			'    no.m.t2.krav narrowMatch dk.m.o4.k1',
			'      no.m.k1 exactMatch dk.m.o1.k1',
			'no.m.g group',
			'  no.m.k2 none: Ingen ligner.',
			'  [2 competence]',
			'no.m.k3 cannot tell: Navnene mangler.',
		]);
		expect(side.missing).toStrictEqual([{ kind: 'level', count: 1 }]);
	});

	it('reads mappings from its own side', async () => {
		const side = comparedSide(await comparison(), 'right');
		expect(lines(side.parts)).toStrictEqual([
			'dk.m.o1 relatedMatch no.m.t1',
			'  dk.m.o1.k1 exactMatch no.m.k1',
			'  [2 theme]',
			'dk.m.o4 closeMatch no.m.t2',
			'  dk.m.o4.u1 none: Ingen ligner.',
			'    dk.m.o4.k1 broadMatch no.m.t2.krav',
		]);
	});

	it('is the same with its model on the left or on the right', async () => {
		await fc.assert(
			fc.asyncProperty(fc.oneof(datasetArbitrary(), fc.constant(smallDataset)), async (dataset) => {
				const [a, b] = dataset.nodes.filter(({ kind }) => kind === 'model').map(({ id }) => id);
				if (a === undefined || b === undefined) return;
				const asked = memoryStore(dataset);
				const here = comparedSide(await asked.comparison({ a, b }), 'right');
				const there = comparedSide(await asked.comparison({ a: b, b: a }), 'left');
				expect({ ...there, side: 'right' }).toStrictEqual(here);
			}),
			FEW_DATASETS,
		);
	});

	it('counts every concept once and groups not at all', async () => {
		const answer = await comparison();
		for (const name of ['left', 'right'] as const) {
			const sourced = CONCEPT_KINDS.reduce((sum, kind) => sum + (answer.coverage[name][kind]?.sourced ?? 0), 0);
			expect(conceptCount(comparedSide(answer, name).parts)).toBe(sourced);
		}
	});

	it('puts the surest counterpart first', async () => {
		const answer = await comparison();
		const [close] = answer.mappings.filter(({ kind }) => kind === 'closeMatch');
		if (close === undefined) throw new TypeError('the small dataset has a close match');
		const others = [
			{ ...close, id: close.id, kind: 'relatedMatch' as const, to: NodeId.parse('dk.m.o1'), confidence: 0.9 },
			{ ...close, to: NodeId.parse('dk.m.o4.u1'), confidence: 0.9 },
		];
		const side = comparedSide({ ...answer, mappings: [...others, close] }, 'left');
		expect(lines(side.parts)).toContain('  no.m.t2 closeMatch dk.m.o4.u1, closeMatch dk.m.o4, relatedMatch dk.m.o1');
	});
});

function model(id: string, country?: string) {
	return { id: NodeId.parse(id), label: { nb: id }, labelOrigin: {}, declares: {}, sourced: {}, missing: {}, ...(country && { country }) };
}

const models = [model('no.a', 'NO'), model('no.b', 'NO'), model('dk.a', 'DK'), model('se.a', 'SE'), model('x.a')];

it.each([
	['no.a', 'dk.a', { left: 'NO', right: 'DK' }],
	['dk.a', 'no.b', { left: 'DK', right: 'NO' }],
	['no.a', 'no.b', undefined],
	['no.a', 'se.a', undefined],
	['x.a', 'dk.a', undefined],
	['no.a', 'unknown', undefined],
])('names %s and %s by their countries only where those tell them apart', (left, right, countries) => {
	expect(countriesOf(models, NodeId.parse(left), NodeId.parse(right))).toStrictEqual(countries);
});

it('lets a country stand for its national model only', async () => {
	const { models } = await store.models({});
	const named = (form: (typeof models)[number]['form']) =>
		countriesOf(
			models.map((model) => (model.id === 'dk.m' ? { ...model, form } : model)),
			NodeId.parse('no.m'),
			NodeId.parse('dk.m'),
		);
	expect(named('nationalModel')).toStrictEqual({ left: 'NO', right: 'DK' });
	expect(named('advice')).toBeUndefined();
});
