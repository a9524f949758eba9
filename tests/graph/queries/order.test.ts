import { expect, test } from 'vitest';
import { byId, hiddenCounts, subgraphOf } from '#graph/queries/order.ts';
import { aNode, aRelation } from '#tests/support/nodes.ts';

test('orders by code unit, each id once, and leaves the list as it was', () => {
	const items = [{ id: 'ab' }, { id: 'a.b' }, { id: 'a-b' }, { id: 'ab' }, { id: 'a' }];
	expect(byId(items).map((item) => item.id)).toStrictEqual(['a', 'a-b', 'a.b', 'ab']);
	expect(items[0]).toStrictEqual({ id: 'ab' });
});

test('drops relations with an end outside the nodes', () => {
	const nodes = [aNode('b', 'idea'), aNode('a', 'idea')];
	const relations = [aRelation('b', 'uses', 'a'), aRelation('a', 'uses', 'c'), aRelation('c', 'uses', 'a')];
	expect(subgraphOf(nodes, relations)).toStrictEqual({ nodes: [nodes[1], nodes[0]], relations: [relations[0]] });
});

test('keeps counts above zero, in the order of ids', () => {
	const counts = hiddenCounts(
		new Map([
			['b', 2],
			['c', 0],
			['a', 1],
		]),
	);
	expect(Object.entries(counts)).toStrictEqual([
		['a', 1],
		['b', 2],
	]);
});
