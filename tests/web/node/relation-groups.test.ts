import { expect, test } from 'vitest';
import { aNode, aRelation } from '#tests/support/nodes.ts';
import { relationGroups } from '#web/node/relation-groups.ts';

test('a kind that says the same from either end is one group', () => {
	const [node, one, other] = [aNode('b.b', 'goal'), aNode('a.a', 'goal'), aNode('c.c', 'goal')];
	const relations = [
		{ relation: aRelation('a.a', 'seeAlso', 'b.b'), other: one },
		{ relation: aRelation('b.b', 'seeAlso', 'c.c'), other },
		{ relation: aRelation('a.a', 'followsUp', 'b.b'), other: one },
		{ relation: aRelation('b.b', 'followsUp', 'c.c'), other },
	];
	const groups = relationGroups({ node, relations, sources: [], assessments: [], below: [] });
	expect(groups.map(({ kind, direction, entries }) => [kind, direction, entries.length])).toStrictEqual([
		['seeAlso', 'out', 2],
		['followsUp', 'back', 1],
		['followsUp', 'out', 1],
	]);
});
