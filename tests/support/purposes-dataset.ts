import { Dataset } from '#graph/model/dataset.ts';
import { compareIds } from '#graph/model/ids.ts';
import { aNode, aRelation } from './nodes.ts';
import { smallDataset } from './small-dataset.ts';

const SHARED = {
	evidence: { quality: 'editorial', sources: ['src.note'] },
	note: { nb: 'Begge vil ha ett språk.', da: 'Begge vil have ét sprog.', en: 'Both want one language.' },
} as const;

const purposes = [
	aNode('no.m.form.sprak', 'goal', 'Felles språk', { form: 'purpose', order: 1 }),
	aNode('no.m.form.alle', 'goal', 'Gjelde alle virksomheter', { form: 'purpose', order: 2 }),
	aNode('no.m.n3.form', 'goal', 'Planmessig arbeid med kompetanse', { form: 'purpose' }),
	aNode('dk.m.form.sprog', 'goal', { da: 'Fælles sprog' }, { form: 'purpose' }),
];

const relations = [
	aRelation('no.m.form.sprak', 'partOf', 'no.m'),
	aRelation('no.m.form.alle', 'partOf', 'no.m'),
	aRelation('no.m.n3.form', 'partOf', 'no.m.n3'),
	aRelation('dk.m.form.sprog', 'partOf', 'dk.m'),
	aRelation('no.m.form.sprak', 'refersTo', 'dk.m.form.sprog', SHARED),
	aRelation('no.m.n3.form', 'refersTo', 'dk.m.form.sprog', SHARED),
	aRelation('no.m.form.sprak', 'refersTo', 'no.m.form.alle'),
];

/** The small dataset with an audience, and what its models and a level are for: the two models share two purposes. */
export const datasetWithPurposes: Dataset = Dataset.parse({
	...smallDataset,
	nodes: [
		...smallDataset.nodes.map((node) => (node.id === 'no.m' ? { ...node, audience: ['leaders', 'suppliers'] } : node)),
		...purposes,
	].sort((a, b) => compareIds(a.id, b.id)),
	relations: [...smallDataset.relations, ...relations].sort((a, b) => compareIds(a.id, b.id)),
	digest: 'purposes',
});
