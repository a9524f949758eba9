import fc from 'fast-check';
import { Dataset } from '#graph/model/dataset.ts';
import { compareIds } from '#graph/model/ids.ts';
import type { Node } from '#graph/model/node.ts';
import {
	AUDIENCES,
	FORMS,
	isConceptKind,
	MAPPING_KINDS,
	NODE_KINDS,
	nodeKinds,
	relationFacts,
	relationKinds,
} from '#graph/model/vocabulary.ts';
import { aMapping, aNode, aRelation, noCounterpart } from './nodes.ts';

const WORDS = [
	'Digital',
	'kompetanse',
	'kompetence',
	'utvikling',
	'Udviklingen',
	'sikkerhet',
	'cybersikkerhed',
	'økosystem',
	'data',
	'for',
	'2019–2025',
];
const SOURCES = ['src.a', 'src.b', 'src.c'];
const MODELS = ['no.m', 'dk.m', 'se.m'];

const text = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));

/** Some of the languages, at least one. */
function perLanguage<T>(value: fc.Arbitrary<T>) {
	return fc.record({ nb: value, nn: value, da: value, en: value }, { requiredKeys: [] }).filter((map) => Object.keys(map).length > 0);
}

const languageMap = perLanguage(text);
const evidence = fc.record({
	quality: fc.constantFrom('stated', 'secondary', 'editorial'),
	sources: fc.uniqueArray(fc.constantFrom(...SOURCES), { minLength: 1 }),
});
const many = fc.integer({ min: 20, max: 40 });
const facts = fc.record(
	{
		shortLabel: languageMap,
		altLabel: perLanguage(fc.array(text, { minLength: 1, maxLength: 2 })),
		description: languageMap,
		country: fc.constantFrom('NO', 'DK'),
		form: fc.constantFrom(...FORMS),
		declares: fc.record({ area: many, theme: many, competence: many }, { requiredKeys: ['area'] }),
		order: fc.integer({ min: 1, max: 5 }),
		address: fc.constant('https://example.org/a?b=c'),
		provider: text,
		languages: fc.constantFrom(['nb'], ['nb', 'en']).map((languages) => [...languages]),
		free: fc.boolean(),
		licence: fc.constant('CC BY 4.0'),
		audience: fc.uniqueArray(fc.constantFrom(...AUDIENCES), { minLength: 1, maxLength: 3 }),
		date: fc.constantFrom('2019', '2019-10', '2019-10-23'),
		period: fc.constant('2019–2025'),
		remark: languageMap,
	},
	{ requiredKeys: [] },
);

/** Ids whose order by code unit differs from the one that people and databases may expect. */
const IDS = ['a', 'a.b', 'a-b', 'ab', 'b10', 'b2', 'b', 'c.d.e', 'constructor', 'd', 'e', 'f', 'g', 'h', 'z'];

const models = fc
	.oneof({ arbitrary: fc.constant([]), weight: 1 }, { arbitrary: fc.shuffledSubarray(MODELS, { minLength: 2 }), weight: 5 })
	.chain((ids) =>
		fc.tuple(...ids.map((id) => fc.tuple(languageMap, facts).map(([label, more]) => aNode(id, 'model', label, { ...more, model: id })))),
	);

function member(id: string, modelIds: readonly string[]): fc.Arbitrary<Node> {
	const kinds = nodeKinds.filter((kind) => kind !== 'model' && (modelIds.length > 0 || NODE_KINDS[kind].family !== 'structure'));
	// Concepts and resources make most of the questions interesting.
	const kind = fc.oneof(fc.constantFrom(...kinds), fc.constantFrom(...kinds.filter((one) => isConceptKind(one) || one === 'resource')));
	return fc.tuple(kind, languageMap, facts, evidence, fc.nat()).map(([kindOfIt, label, more, known, n]) => {
		// One more than there are: a part of structure may belong to no model.
		const model = NODE_KINDS[kindOfIt].family === 'structure' ? modelIds[n % (modelIds.length + 1)] : undefined;
		return aNode(id, kindOfIt, label, { ...more, ...(model !== undefined && { model }), evidence: known });
	});
}

function relationsAmong(nodes: readonly Node[]) {
	const index = fc.nat({ max: Math.max(0, nodes.length - 1) });
	const pair = fc.tuple(index, index);
	const plain = fc.constantFrom(
		...relationKinds.filter((kind) => relationFacts(kind).mapping !== true),
		'partOf',
		'partOf',
		'teaches',
		'publishes',
	);
	const drawn = fc.tuple(
		pair,
		plain,
		fc.constantFrom(...MAPPING_KINDS),
		evidence,
		fc.option(fc.boolean()),
		fc.option(languageMap),
		fc.double({ min: 0, max: 1, noNaN: true }),
	);
	return fc.array(drawn, { minLength: nodes.length * 2, maxLength: nodes.length * 6 }).map((rows) =>
		rows.flatMap(([[i, j], kind, mapping, known, mutual, note, confidence]) => {
			const [first, second] = [nodes[Math.min(i, j)], nodes[Math.max(i, j)]];
			if (first === undefined || second === undefined || first === second) return [];
			const more = { evidence: known, ...(mutual !== null && { mutual }), ...(note !== null && { note }) };
			// Parts come later in the list than their wholes, so that `partOf` has no cycle.
			if (kind === 'partOf') return second.kind === 'model' ? [] : [aRelation(second.id, kind, first.id, more)];
			const [from, to] = i < j ? [first, second] : [second, first];
			if (isConceptKind(from.kind) && isConceptKind(to.kind) && from.model !== to.model)
				return [aMapping(from.id, mapping, to.id, { ...more, confidence })];
			const { from: starts, to: ends } = relationFacts(kind);
			return (starts ?? nodeKinds).includes(from.kind) && (ends ?? nodeKinds).includes(to.kind)
				? [aRelation(from.id, kind, to.id, more)]
				: [];
		}),
	);
}

function assessmentsOf(nodes: readonly Node[]) {
	const concepts = nodes.filter((node) => isConceptKind(node.kind));
	const targets = nodes.filter((node) => node.kind === 'model');
	return fc.subarray(
		concepts.flatMap((concept) =>
			targets.filter((target) => target.id !== concept.model).map((target) => noCounterpart(concept.id, target.id)),
		),
	);
}

function overviewOf(nodes: readonly Node[]) {
	return fc
		.option(
			fc.shuffledSubarray(
				nodes.map((node) => node.id),
				{ minLength: Math.min(3, nodes.length) },
			),
			{ nil: undefined },
		)
		.map((ids) => {
			const [first, second, ...rest] = ids ?? [];
			if (first === undefined || second === undefined) return undefined;
			const half = Math.ceil(rest.length / 2);
			return {
				lanes: [
					{ id: 'no', label: { nb: 'Norge' }, nodes: [first, ...rest.slice(0, half)] },
					{ id: 'dk', label: { nb: 'Danmark' }, nodes: [second, ...rest.slice(half)] },
				],
				bands: [
					{ id: 'policy', nodes: [first, ...rest.slice(0, half)] },
					{ id: 'leadership', nodes: [] },
					{ id: 'skills', nodes: rest.slice(half, half + 2) },
				],
				frames: [{ node: second, from: 'leadership', to: 'skills', shape: 'box', nodes: rest.slice(half + 2) }],
			};
		});
}

function unique<T>(items: readonly T[], idOf: (item: T) => string): T[] {
	return [...new Map(items.map((item) => [idOf(item), item])).values()].sort((a, b) => compareIds(idOf(a), idOf(b)));
}

/** Datasets of up to three models and fifteen other nodes, with every kind, every optional fact and no `partOf` cycle. */
export function datasetArbitrary(): fc.Arbitrary<Dataset> {
	return models
		.chain((found) =>
			fc.shuffledSubarray(IDS, { minLength: 8 }).chain((ids) =>
				fc
					.tuple(
						...ids.map((id) =>
							member(
								id,
								found.map((model) => model.id),
							),
						),
					)
					.map((members) => [...found, ...members]),
			),
		)
		.chain((nodes) => fc.tuple(fc.constant(nodes), relationsAmong(nodes), assessmentsOf(nodes), overviewOf(nodes), fc.uuid()))
		.map(([nodes, relations, assessments, overview, digest]) =>
			Dataset.parse({
				nodes: unique(nodes, (node) => node.id),
				relations: unique(relations, (relation) => relation.id),
				sources: [...SOURCES, 'src.book'].map((id) => ({ id, title: id, copy: 'full', retrieved: '2026-01-01' })),
				assessments,
				aliases: nodes[0] === undefined ? {} : { 'old.id': nodes[0].id },
				...(overview !== undefined && { overview }),
				digest,
			}),
		);
}
