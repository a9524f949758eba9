import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Node } from '#graph/model/node.ts';
import { aNode } from '#tests/support/nodes.ts';
import { besideTheirOwn } from '#web/explore/model/path-places.ts';

const strategy = aNode('no.s', 'strategy', 'S', { country: 'NO' });
const goal = aNode('no.g', 'goal', 'G', { country: 'NO' });
const theme = aNode('no.t', 'theme', 'T', { country: 'NO' });
const area = aNode('dk.a', 'area', 'A', { country: 'DK' });

const places = (path: readonly Node[], shown: readonly Node[]) =>
	besideTheirOwn(path, new Map(shown.map((node) => [node.id, node]))).map(({ source, found }) => [source, ...found.map(({ id }) => id)]);

describe('the nodes of a path that are not shown yet', () => {
	it('stand beside the nearest shown one, of two rather the one of their own country and family', () => {
		expect(places([strategy, goal, theme, area], [strategy, area])).toStrictEqual([
			['no.s', 'no.g'],
			['dk.a', 'no.t'],
		]);
		expect(places([theme, goal, strategy], [theme, strategy])).toStrictEqual([['no.s', 'no.g']]);
		expect(places([area, goal, theme], [area, theme])).toStrictEqual([['no.t', 'no.g']]);
	});

	it('stand together beside the start where nothing of the path is shown', () => {
		expect(places([strategy, goal], [])).toStrictEqual([['no.s', 'no.s', 'no.g']]);
	});

	it('are each placed once, and no others', () => {
		const path = [strategy, goal, theme, area];
		fc.assert(
			fc.property(fc.shuffledSubarray(path, { minLength: 1 }), fc.subarray(path), (way, shown) => {
				const placed = places(way, shown).flatMap(([, ...found]) => found);
				const missing = way.filter((node) => !shown.includes(node)).map(({ id }) => id);
				expect([...placed].sort()).toStrictEqual([...missing].sort());
			}),
		);
	});
});
