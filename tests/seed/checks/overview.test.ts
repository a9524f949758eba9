import { expect, test } from 'vitest';
import { findingsBeside, nodesYaml, nodeYaml } from '#tests/support/seed-texts.ts';

const MORE = nodesYaml(...Array.from({ length: 20 }, (_, i) => nodeYaml(`g${i}`, 'goal', 'partOf:', '  - no.x')));
const GOALS = Array.from({ length: 20 }, (_, i) => `g${i}`);

interface Plan {
	readonly lane?: readonly string[];
	readonly policy?: readonly string[];
	readonly skills?: readonly string[];
	readonly bands?: readonly string[];
	readonly frame?: readonly [from: string, to: string];
}

function listed(ids: readonly string[], indent: string): readonly string[] {
	return ids.map((id) => `${indent}- ${id}`);
}

function planYaml({
	lane = [],
	policy = GOALS,
	skills = ['no.x.t1'],
	bands = ['policy', 'leadership', 'skills'],
	frame = ['policy', 'skills'],
}: Plan): string {
	const [first, second, third] = bands;
	return [
		'overview:',
		'  lanes:',
		'    - id: norge',
		'      label:',
		'        nb: Norge',
		'      nodes:',
		...listed(['no.x', 'no.x.t1', ...GOALS, ...lane], '        '),
		'  frames:',
		'    - node: no.x',
		`      from: ${frame[0]}`,
		`      to: ${frame[1]}`,
		'      shape: box',
		'      nodes: []',
		'  bands:',
		`    - id: ${first}`,
		'      nodes:',
		...listed(policy, '        '),
		`    - id: ${second}`,
		'      nodes: []',
		`    - id: ${third}`,
		'      nodes:',
		...listed(skills, '        '),
		'',
	].join('\n');
}

function findingsOfPlan(plan: Plan) {
	return findingsBeside({ 'goals.yaml': MORE, 'z.yaml': planYaml(plan) }).map(
		({ line, column, rule, message }) => `${line}:${column} ${rule} ${message}`,
	);
}

test('a sound plan gives no finding', () => {
	expect(findingsOfPlan({})).toStrictEqual([]);
});

test('ids that no node has are findings', () => {
	expect(findingsOfPlan({ lane: ['zz'], skills: ['no.x.t1', 'zz'] })).toStrictEqual([
		'29:11 overview no node has the id "zz"; correct it, or take it away',
		'64:11 overview no node has the id "zz"; correct it, or take it away',
	]);
});

test('a node in two bands, in no lane or in no band is a finding', () => {
	expect(findingsOfPlan({ lane: ['dk.y'], skills: ['no.x.t1', 'g0', 'dk.y.o1'] })).toStrictEqual([
		'29:11 overview "dk.y" stands in no band or frame; add it to one',
		'64:11 overview "g0" stands in more than one band or frame; keep one',
		'65:11 overview "dk.y.o1" stands in no lane; add it to one',
	]);
});

test('a picture of too few nodes is a finding', () => {
	expect(findingsOfPlan({ policy: GOALS.slice(1) })).toStrictEqual([
		'1:1 overview the first picture shows 21 nodes; show at least 22 and at most 45',
		'9:11 overview "g0" stands in no band or frame; add it to one',
	]);
});

test('bands out of order and a frame upside down are findings', () => {
	const bands = ['leadership', 'policy', 'skills'];
	expect(findingsOfPlan({ bands, frame: ['skills', 'policy'] })).toStrictEqual([
		'31:13 overview a frame spans downwards; exchange skills and policy',
		'36:11 overview write the bands in this order: policy, leadership, skills',
		'58:11 overview write the bands in this order: policy, leadership, skills',
	]);
});

test('a second plan is a finding', () => {
	const findings = findingsBeside({ 'goals.yaml': MORE, 'y.yaml': planYaml({}), 'z.yaml': planYaml({}) });
	expect(findings).toStrictEqual([
		{ file: 'z.yaml', line: 1, column: 1, rule: 'overview', message: 'an overview already stands at y.yaml:1; keep one' },
	]);
});
