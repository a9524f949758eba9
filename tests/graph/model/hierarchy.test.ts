import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareSiblings, hierarchyOf } from '#graph/model/hierarchy.ts';
import { NodeId } from '#graph/model/ids.ts';
import { datasetArbitrary, FEW_DATASETS } from '#tests/support/dataset-arbitrary.ts';
import { aNode, aRelation } from '#tests/support/nodes.ts';

const id = (text: string) => NodeId.parse(text);
const EDITORIAL = { evidence: { quality: 'editorial', sources: ['src.book'] } } as const;

test('puts a node under its deepest parent, whatever the evidence', () => {
	const nodes = [aNode('m', 'model'), aNode('a', 'area'), aNode('t', 'theme'), aNode('c', 'competence')];
	const relations = [
		aRelation('a', 'partOf', 'm'),
		aRelation('t', 'partOf', 'a'),
		aRelation('c', 'partOf', 'a'),
		aRelation('c', 'partOf', 't', EDITORIAL),
	];
	expect(hierarchyOf(nodes, relations).parentOf(id('c'))).toBe('t');
});

test('prefers the surer of equally deep parents, then the first by id', () => {
	const nodes = [aNode('x', 'area'), aNode('y', 'area'), aNode('z', 'area'), aNode('c', 'competence')];
	const surer = [aRelation('c', 'partOf', 'x', EDITORIAL), aRelation('c', 'partOf', 'z'), aRelation('c', 'partOf', 'y')];
	expect(hierarchyOf(nodes, surer).parentOf(id('c'))).toBe('y');
	expect(hierarchyOf(nodes, surer.slice(0, 2)).parentOf(id('c'))).toBe('z');
});

test('ignores other relations and unknown ends', () => {
	const hierarchy = hierarchyOf(
		[aNode('a', 'area'), aNode('b', 'area')],
		[aRelation('a', 'uses', 'b'), aRelation('a', 'partOf', 'elsewhere')],
	);
	expect(hierarchy.roots.map((node) => node.id)).toStrictEqual(['a', 'b']);
});

test('puts nodes without a parent under the given root', () => {
	const hierarchy = hierarchyOf([aNode('m', 'model'), aNode('b', 'area'), aNode('a', 'area')], [aRelation('a', 'partOf', 'm')], id('m'));
	expect(hierarchy.roots.map((node) => node.id)).toStrictEqual(['m']);
	expect(hierarchy.childrenOf(id('m')).map((node) => node.id)).toStrictEqual(['a', 'b']);
});

test('keeps siblings in the order of their owner, those without one last', () => {
	const nodes = [aNode('a', 'area'), aNode('b', 'area'), aNode('c', 'area', 'c', { order: 2 }), aNode('d', 'area', 'd', { order: 1 })];
	expect([...nodes].sort(compareSiblings).map((node) => node.id)).toStrictEqual(['d', 'c', 'a', 'b']);
});

test('terminates on a cycle', () => {
	const nodes = [aNode('a', 'area'), aNode('b', 'area')];
	const hierarchy = hierarchyOf(nodes, [aRelation('a', 'partOf', 'b'), aRelation('b', 'partOf', 'a')]);
	expect(hierarchy.roots.map((node) => node.id)).toStrictEqual(['b']);
	expect(hierarchy.descendantsOf(id('b')).map((node) => node.id)).toStrictEqual(['a']);
});

test('holds every node once, parents before children', () => {
	fc.assert(
		fc.property(datasetArbitrary(), ({ nodes, relations }) => {
			const hierarchy = hierarchyOf(nodes, relations);
			const walked = hierarchy.roots.flatMap((root) => [root, ...hierarchy.descendantsOf(root.id)]).map((node) => node.id);
			expect([...walked].sort()).toStrictEqual(nodes.map((node) => node.id).sort());
			for (const [i, node] of walked.entries()) {
				const parent = hierarchy.parentOf(node);
				if (parent !== undefined) expect(walked.indexOf(parent)).toBeLessThan(i);
			}
		}),
		FEW_DATASETS,
	);
});

test('is a tree that holds every node once, whatever circles the relations make', () => {
	const names = ['m', 'a', 'b', 'c', 'd'];
	const nodes = names.map((name) => aNode(name, 'area'));
	const name = fc.constantFrom(...names);
	fc.assert(
		fc.property(fc.array(fc.tuple(name, name), { maxLength: 12 }), fc.boolean(), (pairs, hasRoot) => {
			const relations = pairs.filter(([from, to]) => from !== to).map(([from, to]) => aRelation(from, 'partOf', to));
			const hierarchy = hierarchyOf(nodes, relations, hasRoot ? id('m') : undefined);
			const walk = (node: NodeId): readonly NodeId[] => [node, ...hierarchy.childrenOf(node).flatMap((child) => walk(child.id))];
			expect(hierarchy.roots.flatMap((node) => walk(node.id)).sort()).toStrictEqual([...names].sort());
			if (hasRoot) expect(hierarchy.roots.map((node) => node.id)).toStrictEqual(['m']);
		}),
	);
});
