import fc from 'fast-check';
import { ASSESSMENT_RESULTS, type Assessment } from '#graph/model/assessment.ts';
import { Dataset } from '#graph/model/dataset.ts';
import { compareIds } from '#graph/model/ids.ts';
import type { Node } from '#graph/model/node.ts';
import type { Relation } from '#graph/model/relation.ts';
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
import { aMapping, aNode, anAssessment, aRelation } from './nodes.ts';

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
const word = fc.record({ nb: text, nn: text, da: text, en: text });
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
		divisions: fc.record({ area: fc.record({ one: word, many: word }) }),
		order: fc.integer({ min: 1, max: 5 }),
		address: fc.constant('https://example.org/a?b=c'),
		provider: text,
		languages: fc.constantFrom(['nb'], ['nb', 'en']).map((languages) => [...languages]),
		opens: languageMap,
		ask: fc.constantFrom('a', 'b'),
		free: fc.boolean(),
		freeFor: languageMap,
		online: fc.boolean(),
		status: fc.constant('announced' as const),
		checked: fc.constant('2026-11-22'),
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

const FREE_KINDS = nodeKinds.filter((kind) => NODE_KINDS[kind].family !== 'structure');
const PART_KINDS = nodeKinds.filter((kind) => NODE_KINDS[kind].family === 'structure' && kind !== 'model');
const PLAIN_KINDS = relationKinds.filter((kind) => relationFacts(kind).mapping !== true);

const drawnModel = fc.record({ label: languageMap, facts });
const drawnModels = fc.oneof(
	{ arbitrary: fc.array(drawnModel, { maxLength: 0 }), weight: 1 },
	{ arbitrary: fc.array(drawnModel, { minLength: 2, maxLength: MODELS.length }), weight: 5 },
);
const drawnMember = fc.record({
	free: fc.constantFrom(...FREE_KINDS, 'resource' as const),
	part: fc.constantFrom(...PART_KINDS),
	isPart: fc.boolean(),
	label: languageMap,
	facts,
	evidence,
	model: fc.nat(),
});
const drawnRelation = fc.record({
	ends: fc.tuple(fc.nat(), fc.nat()),
	plain: fc.constantFrom(...PLAIN_KINDS, 'partOf' as const, 'partOf' as const, 'teaches' as const),
	mapping: fc.constantFrom(...MAPPING_KINDS),
	confidence: fc.double({ min: 0, max: 1, noNaN: true }),
	facts: fc.record({ evidence, mutual: fc.boolean(), note: languageMap }, { requiredKeys: ['evidence'] }),
});
type PreviousRoutes<T> = T extends fc.Arbitrary<infer V> ? V : never;

function modelNode({ label, facts: more }: PreviousRoutes<typeof drawnModel>, i: number): Node {
	const id = MODELS[i] ?? 'no.m';
	return aNode(id, 'model', label, { ...more, model: id });
}

function memberNode(
	{ free, part, isPart, label, facts: more, evidence: known, model }: PreviousRoutes<typeof drawnMember>,
	id: string,
	models: readonly Node[],
): Node {
	const structure = isPart && models.length > 0;
	// One more than there are: a part of structure may belong to no model.
	const owner = structure ? models[model % (models.length + 1)] : undefined;
	const kind = structure ? part : free;
	return aNode(id, kind, label, {
		...more,
		// Otherwise hardly any goal would be the purpose of a model.
		...(kind === 'goal' && model % 2 === 0 && { form: 'purpose' }),
		...(owner && { model: owner.id }),
		evidence: known,
	});
}

/** A relation that the vocabulary allows between two of the nodes, or none. */
function relationAmong(
	nodes: readonly Node[],
	{ ends: [i, j], plain, mapping, confidence, facts: more }: PreviousRoutes<typeof drawnRelation>,
): readonly Relation[] {
	const [from, to] = [nodes[i % nodes.length], nodes[j % nodes.length]];
	if (from === undefined || to === undefined || from === to) return [];
	if (plain === 'partOf') {
		// Parts come later in the list than their wholes, so that `partOf` has no cycle.
		const [whole, part] = i % nodes.length < j % nodes.length ? [from, to] : [to, from];
		return part.kind === 'model' ? [] : [aRelation(part.id, plain, whole.id, more)];
	}
	if (isConceptKind(from.kind) && isConceptKind(to.kind) && from.model !== to.model) {
		return [aMapping(from.id, mapping, to.id, { ...more, confidence })];
	}
	const { from: starts = nodeKinds, to: leads = nodeKinds } = relationFacts(plain);
	return starts.includes(from.kind) && leads.includes(to.kind) ? [aRelation(from.id, plain, to.id, more)] : [];
}

function assessmentAmong(nodes: readonly Node[], [i, j]: readonly [number, number]): readonly Assessment[] {
	const concepts = nodes.filter((node) => isConceptKind(node.kind));
	const concept = concepts[i % Math.max(1, concepts.length)];
	const others = nodes.filter((node) => node.kind === 'model' && node.id !== concept?.model);
	const target = others[j % Math.max(1, others.length)];
	return concept === undefined || target === undefined ? [] : [anAssessment(concept.id, target.id, ASSESSMENT_RESULTS[(i + j) % 2])];
}

function overviewOf([first, second, ...rest]: readonly string[]) {
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
}

function unique<T>(items: readonly T[], idOf: (item: T) => string): T[] {
	return [...new Map(items.map((item) => [idOf(item), item])).values()].sort((a, b) => compareIds(idOf(a), idOf(b)));
}

const drawnDataset = fc.record({
	models: drawnModels,
	ids: fc.shuffledSubarray(IDS, { minLength: 8 }),
	members: fc.array(drawnMember, { minLength: IDS.length, maxLength: IDS.length }),
	relations: fc.array(drawnRelation, { minLength: 20, maxLength: 80 }),
	assessments: fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 6 }),
	shown: fc.option(fc.shuffledSubarray([...MODELS, ...IDS]), { nil: [] }),
	digest: fc.uuid(),
});

/** How many datasets a property tries: drawing one and asking about it takes some ten milliseconds. */
export const FEW_DATASETS = { numRuns: 25 };

/** Datasets of up to three models and fifteen other nodes, with every kind, every optional fact and no `partOf` cycle. */
export function datasetArbitrary(): fc.Arbitrary<Dataset> {
	return drawnDataset.map(({ models: drawn, ids, members, relations, assessments, shown, digest }) => {
		const models = drawn.map(modelNode);
		const nodes = [...models, ...members.slice(0, ids.length).map((member, i) => memberNode(member, ids[i] ?? 'a', models))];
		const overview = overviewOf(shown.filter((id) => nodes.some((node) => node.id === id)));
		return Dataset.parse({
			nodes: unique(nodes, (node) => node.id),
			relations: unique(
				relations.flatMap((relation) => relationAmong(nodes, relation)),
				(relation) => relation.id,
			),
			sources: [...SOURCES, 'src.book'].map((id) => ({ id, title: id, copy: 'full', retrieved: '2026-01-01' })),
			assessments: unique(
				assessments.flatMap((ends) => assessmentAmong(nodes, ends)),
				({ concept, targetModel }) => `${concept} ${targetModel}`,
			),
			aliases: nodes[0] === undefined ? {} : { 'old.id': nodes[0].id },
			...(overview !== undefined && { overview }),
			digest,
		});
	});
}
