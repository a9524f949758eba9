import { expect, test } from 'vitest';
import { ASSESSMENT_RESULTS } from '#graph/model/assessment.ts';
import { Dataset } from '#graph/model/dataset.ts';
import { compileSeed } from '#seed/compile.ts';
import { MAPPING_SET, mappingYaml, nodesYaml, nodeYaml, SOURCES, seedOf, TWO_MODELS } from '#tests/support/seed-texts.ts';

/** Stands in for the digest, so that the text itself can be compared. */
const plain = (text: string) => text;

function compiled(files: Readonly<Record<string, string>>): Dataset {
	return compileSeed(seedOf(files), plain);
}

test('labels are merged and remember whose words they are', () => {
	const yaml = nodesYaml(nodeYaml('a', 'goal', 'labelOurs:', '  nn: nn a', 'labelFragment:', '  en: en cut')).replace(
		'      en: en a\n',
		'',
	);
	expect(compiled({ 'a.yaml': yaml }).nodes).toStrictEqual([
		{
			id: 'a',
			kind: 'goal',
			label: { nb: 'nb a', nn: 'nn a', da: 'da a', en: 'en cut' },
			labelOrigin: { nb: 'owner', nn: 'ours', da: 'owner', en: 'fragment' },
			evidence: { quality: 'stated', sources: ['src.a'] },
		},
	]);
});

test('plain facts are kept', () => {
	const [node] = compiled({ 'a.yaml': nodesYaml(nodeYaml('a', 'resource', 'form: course', 'free: true', 'order: 2')) }).nodes;
	expect({ form: node?.form, free: node?.free, order: node?.order }).toStrictEqual({ form: 'course', free: true, order: 2 });
});

test('a resource was checked when the newest of its sources was read, unless it says another day', () => {
	const later = 'sources:\n  - id: src.b\n    title: B\n    copy: archive\n    retrieved: "2026-11-23"\n';
	const unseen = '  - id: src.c\n    title: C\n    copy: notSeen\n    retrieved: "2026-11-24"\n';
	const all = ['sources:', '  - src.a', '  - src.b', '  - src.c'].join('\n    ');
	const yaml = nodesYaml(
		nodeYaml('a', 'resource').replace('sources:\n      - src.a', all),
		nodeYaml('b', 'resource', 'checked: "2026-11-25"'),
		nodeYaml('c', 'programme'),
	);
	const { nodes } = compiled({ 'a.yaml': yaml, 'sources.yaml': SOURCES, 'more.yaml': later + unseen });
	expect(nodes.map(({ id, checked }) => [id, checked])).toStrictEqual([
		['a', '2026-11-23'],
		['b', '2026-11-25'],
		['c', undefined],
	]);
});

test('structure belongs to the model whose folder it stands in, other nodes to none', () => {
	const { nodes } = compiled({
		...TWO_MODELS,
		'no.x/deeper/more.yaml': nodesYaml(nodeYaml('no.x.k', 'competence'), nodeYaml('no.x.goal', 'goal')),
		'programmes/more.yaml': nodesYaml(nodeYaml('no.p.k', 'competence')),
	});
	expect(Object.fromEntries(nodes.map(({ id, model }) => [id, model]))).toStrictEqual({
		'dk.y': 'dk.y',
		'dk.y.o1': 'dk.y',
		'dk.y.o2': 'dk.y',
		'no.p.k': undefined,
		'no.x': 'no.x',
		'no.x.goal': undefined,
		'no.x.k': 'no.x',
		'no.x.t1': 'no.x',
		'no.x.t2': 'no.x',
	});
});

test('a relation carries its own evidence, else that of its node', () => {
	const yaml = nodesYaml(
		nodeYaml(
			'a',
			'goal',
			'partOf:',
			'  - b',
			'relations:',
			'  - kind: uses',
			'    to: c',
			'    evidence: editorial',
			'    note:',
			'      nb: Fordi.',
		),
	);
	expect(compiled({ 'a.yaml': yaml }).relations).toStrictEqual([
		{ id: 'a:partOf:b', kind: 'partOf', from: 'a', to: 'b', evidence: { quality: 'stated', sources: ['src.a'] } },
		{ id: 'a:uses:c', kind: 'uses', from: 'a', to: 'c', note: { nb: 'Fordi.' }, evidence: { quality: 'editorial', sources: ['src.a'] } },
	]);
});

test('a mapping is editorial and rests on the sources of both its ends', () => {
	const { relations } = compiled({
		'no.x/model.yaml': nodesYaml(nodeYaml('no.x.t1', 'area', '  - src.c')),
		'dk.y/model.yaml': nodesYaml(nodeYaml('dk.y.o1', 'area', '  - src.b')),
		'm.yaml': `${MAPPING_SET}mappings:\n${mappingYaml('no.x.t1', 'closeMatch', 'dk.y.o1')}\n`,
	});
	expect(relations).toStrictEqual([
		{
			id: 'no.x.t1:closeMatch:dk.y.o1',
			kind: 'closeMatch',
			from: 'no.x.t1',
			to: 'dk.y.o1',
			basis: 'definition',
			confidence: 0.5,
			comment: { nb: 'Begge handler om det samme.', da: 'Begge handler om det samme.', en: 'Both are about the same.' },
			justification: 'semapv:ManualMappingCuration',
			author: 'Kompetansegraf',
			date: '2026-11-22',
			reviewed: false,
			evidence: { quality: 'editorial', sources: ['src.a', 'src.b', 'src.c'] },
		},
	]);
});

test.each(ASSESSMENT_RESULTS)('what the list %s holds becomes assessments', (result) => {
	const yaml = `${MAPPING_SET}${result}:\n  - concept: no.x.t1\n    targetModel: dk.y\n    reason:\n      { nb: Ingen., da: Ingen., en: None. }\n`;
	expect(compiled({ ...TWO_MODELS, 'm.yaml': yaml }).assessments).toStrictEqual([
		{
			concept: 'no.x.t1',
			targetModel: 'dk.y',
			result,
			reason: { nb: 'Ingen.', da: 'Ingen.', en: 'None.' },
			author: 'Kompetansegraf',
			date: '2026-11-22',
		},
	]);
});

test('the dataset fits its schema, in the order of ids', () => {
	const dataset = compiled({ ...TWO_MODELS, 'z.yaml': 'aliases:\n  b.old: no.x\n  a.old: dk.y\n' });
	expect(Dataset.parse(dataset)).toStrictEqual(dataset);
	expect(dataset.nodes.map(({ id }) => id)).toStrictEqual(['dk.y', 'dk.y.o1', 'dk.y.o2', 'no.x', 'no.x.t1', 'no.x.t2']);
	expect(Object.keys(dataset.aliases)).toStrictEqual(['a.old', 'b.old']);
});

test('the digest is of the content, whatever the files and their order', () => {
	const { 'sources.yaml': sources, ...models } = TWO_MODELS;
	const turned = compiled({ ...models, 'other.yaml': sources });
	expect(turned.digest).toBe(compiled(TWO_MODELS).digest);
	expect(compiled({ ...models, 'sources.yaml': SOURCES.replace('A page', 'Another page') }).digest).not.toBe(turned.digest);
});
