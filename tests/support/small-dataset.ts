import { Dataset } from '#graph/model/dataset.ts';
import { aMapping, aNode, anAssessment, aRelation } from './nodes.ts';

const EDITORIAL = { evidence: { quality: 'editorial', sources: ['src.note'] } } as const;

const norwegian = [
	aNode(
		'no.m',
		'model',
		{ nb: 'Norsk modell', en: 'Norwegian model' },
		{ model: 'no.m', country: 'NO', declares: { level: 3, competence: 5 } },
	),
	aNode('no.m.n1', 'level', 'Politikk', { model: 'no.m', order: 1 }),
	aNode('no.m.n3', 'level', 'Fagkunnskap og ferdigheter', { model: 'no.m', order: 3 }),
	aNode('no.m.t1', 'area', 'Økosystem', { model: 'no.m', order: 1 }),
	aNode('no.m.t2', 'area', 'Styring og strategi', { model: 'no.m', order: 2 }),
	aNode('no.m.t2.krav', 'theme', { nb: 'Kravformulering', en: 'Specification of requirements' }, { model: 'no.m' }),
	aNode('no.m.g', 'group', 'Lederkompetanser', { model: 'no.m', declares: { competence: 3 } }),
	aNode('no.m.k1', 'competence', 'Agere cybersikkert', { model: 'no.m', altLabel: { nb: ['Cybersikkerhet'] } }),
	aNode('no.m.k2', 'competence', 'Sette borger i sentrum', { model: 'no.m' }),
	aNode('no.m.k3', 'competence', 'Kompetanseutvikling', { model: 'no.m' }),
];

const danish = [
	aNode('dk.m', 'model', { da: 'Dansk model' }, { model: 'dk.m', country: 'DK', declares: { area: 4 } }),
	aNode('dk.m.o1', 'area', { da: 'Økosystem og data' }, { model: 'dk.m', order: 1, declares: { theme: 2 } }),
	aNode('dk.m.o4', 'area', { da: 'Strategi og udvikling' }, { model: 'dk.m', order: 4 }),
	aNode('dk.m.o4.u1', 'theme', { da: 'Udvikling' }, { model: 'dk.m', order: 1 }),
	aNode('dk.m.o4.k1', 'competence', { da: 'Digital kompetence' }, { model: 'dk.m' }),
	aNode('dk.m.o1.k1', 'competence', { da: 'Sikkerhed' }, { model: 'dk.m', description: { nb: 'Å kunne verne data.' } }),
];

const others = [
	aNode('no.policy', 'strategy', 'Digital agenda', { country: 'NO', form: 'whitePaper' }),
	aNode('no.goal', 'goal', 'Økt digital kompetanse'),
	aNode('no.actor', 'actor', 'Direktoratet'),
	aNode('res.area', 'resource', 'Kurs i styring', { form: 'course', free: true }),
	aNode('res.level', 'resource', 'Om ferdigheter'),
	aNode('res.theme', 'resource', 'Veileder i krav'),
	aNode('res.dk', 'resource', { da: 'Vejledning i udvikling' }),
	aNode('res.related', 'resource', { da: 'Om økosystemer' }),
];

const relations = [
	aRelation('no.m.n1', 'partOf', 'no.m'),
	aRelation('no.m.n3', 'partOf', 'no.m'),
	aRelation('no.m.n1', 'buildsOn', 'no.m.n3', { mutual: true }),
	aRelation('no.m.t1', 'partOf', 'no.m.n3'),
	aRelation('no.m.t2', 'partOf', 'no.m.n3'),
	aRelation('no.m.t2.krav', 'partOf', 'no.m.t2'),
	aRelation('no.m.g', 'partOf', 'no.m'),
	aRelation('no.m.k1', 'partOf', 'no.m.t2'),
	aRelation('no.m.k1', 'partOf', 'no.m.t2.krav', EDITORIAL),
	aRelation('no.m.k2', 'partOf', 'no.m.g'),
	aRelation('dk.m.o1', 'partOf', 'dk.m'),
	aRelation('dk.m.o4', 'partOf', 'dk.m'),
	aRelation('dk.m.o4.u1', 'partOf', 'dk.m.o4'),
	aRelation('dk.m.o4.k1', 'partOf', 'dk.m.o4.u1'),
	aRelation('dk.m.o1.k1', 'partOf', 'dk.m.o1'),
	aRelation('no.policy', 'guides', 'no.m.n1'),
	aRelation('no.policy', 'prioritises', 'no.goal'),
	aRelation('no.policy', 'refersTo', 'no.m.n3', EDITORIAL),
	aRelation('no.goal', 'guides', 'no.m'),
	aRelation('no.actor', 'publishes', 'no.policy'),
	aRelation('no.actor', 'publishes', 'res.area'),
	aRelation('res.area', 'teaches', 'no.m.t2'),
	aRelation('res.level', 'teaches', 'no.m.n3', EDITORIAL),
	aRelation('res.theme', 'teaches', 'no.m.t2.krav'),
	aRelation('res.theme', 'teaches', 'no.m.n3'),
	aRelation('res.dk', 'teaches', 'dk.m.o4.u1'),
	aRelation('res.related', 'teaches', 'dk.m.o1'),
	aMapping('no.m.t2', 'closeMatch', 'dk.m.o4'),
	aMapping('no.m.t1', 'relatedMatch', 'dk.m.o1'),
	aMapping('dk.m.o4.k1', 'broadMatch', 'no.m.t2.krav', { basis: 'label', confidence: 0.4 }),
	aMapping('no.m.k1', 'exactMatch', 'dk.m.o1.k1'),
];

const overview = {
	lanes: [
		{ id: 'no', label: { nb: 'Norge' }, nodes: ['no.policy', 'no.m', 'no.m.n1', 'no.m.n3', 'no.m.t2'] },
		{ id: 'dk', label: { nb: 'Danmark' }, nodes: ['dk.m', 'dk.m.o1', 'dk.m.o4'] },
	],
	bands: [
		{ id: 'policy', nodes: ['no.policy', 'no.m.n1'] },
		{ id: 'leadership', nodes: [] },
		{ id: 'skills', nodes: ['no.m.n3', 'no.m.t2'] },
	],
	frames: [
		{ node: 'no.m', from: 'policy', to: 'skills', shape: 'spine', nodes: ['no.m.n1', 'no.m.n3'] },
		{ node: 'dk.m', from: 'leadership', to: 'skills', shape: 'box', nodes: ['dk.m.o1', 'dk.m.o4'] },
	],
};

function sorted<T extends { readonly id: string }>(items: readonly T[]): T[] {
	return [...items].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** A Norwegian and a Danish model, small enough to know by heart, with one of everything that stores answer about. */
export const smallDataset: Dataset = Dataset.parse({
	nodes: sorted([...norwegian, ...danish, ...others]),
	relations: sorted(relations),
	sources: [
		{ id: 'src.book', title: 'The book', copy: 'full', retrieved: '2026-01-01' },
		{ id: 'src.note', title: 'The note', address: 'https://example.org/note', copy: 'archive', retrieved: '2026-01-01' },
		{ id: 'src.unused', title: 'Nobody cites this', copy: 'notSeen', retrieved: '2026-01-01' },
	],
	assessments: [anAssessment('no.m.k3', 'dk.m', 'cannotAssess'), anAssessment('no.m.k2', 'dk.m'), anAssessment('dk.m.o4.u1', 'no.m')],
	aliases: { 'no.m.old': 'no.m.t2' },
	overview,
	digest: 'small',
});
