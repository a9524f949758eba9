import { expect, test } from 'vitest';
import { HUB_KINDS, relationKinds } from '#graph/model/vocabulary.ts';
import { assemblePaths, firstPaths, Path, PathsParams, pathRules } from '#graph/queries/paths.ts';
import { aNode, aRelation } from '#tests/support/nodes.ts';

const ends = { from: 'a', to: 'b' };

test('paths use every kind but hubs and what is excluded', () => {
	expect(pathRules(PathsParams.parse({ ...ends, exclude: ['uses', 'partOf'] }))).toStrictEqual({
		kinds: relationKinds.filter((kind) => ![...HUB_KINDS, 'uses', 'partOf'].includes(kind)),
		throughModels: false,
	});
});

test('hubs and models are passed through when asked for, and excluding wins', () => {
	expect(pathRules(PathsParams.parse({ ...ends, include: ['publishes', 'model'] }))).toStrictEqual({
		kinds: relationKinds.filter((kind) => kind === 'publishes' || !HUB_KINDS.includes(kind)),
		throughModels: true,
	});
	expect(pathRules(PathsParams.parse({ ...ends, include: 'publishes', exclude: 'publishes' })).kinds).not.toContain('publishes');
});

test('the first paths come by their nodes, then by their relations', () => {
	const paths = [
		{ nodes: ['a', 'a.b'], relations: ['r3'] },
		{ nodes: ['a', 'a', 'z'], relations: ['r1', 'r1'] },
		{ nodes: ['a', 'a.b'], relations: ['r2'] },
	].map((path) => Path.parse(path));
	expect(firstPaths(paths, 2)).toStrictEqual([paths[1], paths[2]]);
});

test('the answer holds just what the paths are made of', () => {
	const nodes = ['b', 'a', 'c'].map((id) => aNode(id, 'idea'));
	const relations = [aRelation('a', 'uses', 'b'), aRelation('a', 'basedOn', 'b'), aRelation('a', 'uses', 'c')];
	const path = Path.parse({ nodes: ['a', 'b'], relations: ['a:uses:b'] });
	expect(assemblePaths({ paths: [path], nodes, relations })).toStrictEqual({
		paths: [path],
		subgraph: { nodes: [nodes[1], nodes[0]], relations: [relations[0]] },
	});
});
