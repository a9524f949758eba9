import { expect, test } from 'vitest';
import { findingsBeside, nodesYaml, nodeYaml } from '#tests/support/seed-texts.ts';

const KNOWN = { 'dk.y': 'model', 'dk.y.o1': 'area', 'dk.y.o2': 'area', 'no.x': 'model', 'no.x.t1': 'area', 'no.x.t2': 'area' };

/** YAML of a register on lines 2 to 7, with more lines after them. */
function register(ids: Readonly<Record<string, string>>, ...more: readonly string[]): string {
	return ['ids:', ...Object.entries(ids).map(([id, kind]) => `  ${id}: ${kind}`), ...more, ''].join('\n');
}

function findingsWith(files: Readonly<Record<string, string>>): readonly string[] {
	return findingsBeside(files).map(({ file, line, column, rule, message }) => `${file}:${line}:${column} ${rule} ${message}`);
}

test('a register of all ids has no findings, and neither has a seed without one', () => {
	expect(findingsWith({ 'ids.yaml': register(KNOWN) })).toStrictEqual([]);
	expect(findingsWith({})).toStrictEqual([]);
});

test('a new id is not yet registered, and the finding names the command', () => {
	const yaml = nodesYaml(nodeYaml('a', 'goal', 'partOf:', '  - no.x'));
	expect(findingsWith({ 'ids.yaml': register(KNOWN), 'z.yaml': yaml })).toStrictEqual([
		'z.yaml:2:9 id-register "a" is not in the register of ids; run npm run seed:ids',
	]);
});

test('an id that left without a successor is a finding', () => {
	expect(findingsWith({ 'ids.yaml': register({ ...KNOWN, 'no.x.t3': 'area' }) })).toStrictEqual([
		'ids.yaml:8:12 id-register "no.x.t3" has left the seed, but links to it live on; name its successor under aliases, or write it with the reason under withdrawn',
	]);
});

test.each([
	['aliases:', '  no.x.t3: no.x.t2'],
	['withdrawn:', '  no.x.t3: It was written twice.'],
])('an id that left is accounted for under %s', (...more) => {
	expect(findingsWith({ 'ids.yaml': register({ ...KNOWN, 'no.x.t3': 'area' }, ...more) })).toStrictEqual([]);
});

test('an id given to another kind is a finding', () => {
	expect(findingsWith({ 'ids.yaml': register({ ...KNOWN, 'no.x.t2': 'theme' }) })).toStrictEqual([
		'no.x/model.yaml:23:11 id-register "no.x.t2" was given to a theme, so no area may have it; choose a new id',
	]);
});

test('a withdrawn id is not used again, and was given once', () => {
	const yaml = register(KNOWN, 'withdrawn:', '  no.x.t2: It was written twice.', '  no.x.t9: Nobody knows it.');
	expect(findingsWith({ 'ids.yaml': yaml })).toStrictEqual([
		'ids.yaml:10:12 id-register "no.x.t9" is withdrawn, but was never given; correct it, or take it away',
		'no.x/model.yaml:22:9 id-register "no.x.t2" is withdrawn, and no id is used twice; choose a new id',
	]);
});
