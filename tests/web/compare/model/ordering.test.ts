import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NodeId } from '#graph/model/ids.ts';
import { everyPart, treePairArbitrary } from '#tests/support/side-by-side-arbitrary.ts';
import { crossingsOf, fewestCrossings, type Link } from '#web/compare/model/ordering.ts';
import type { ComparedPart } from '#web/compare/model/sides.ts';

function part(id: string, ...parts: ComparedPart[]): ComparedPart {
	const node = { id: NodeId.parse(id), kind: 'area', label: { nb: id }, labelOrigin: {}, children: [] } as const;
	return { node: { ...node, children: [] }, answer: { kind: 'notAssessed' }, parts, missing: [] };
}

function link(from: string, to: string): Link {
	return { from: NodeId.parse(from), to: NodeId.parse(to) };
}

function idsOf(parts: readonly ComparedPart[]): readonly string[] {
	return everyPart(parts).map(({ node }) => node.id);
}

/** Brute force: slow but obviously correct. */
function countedOneByOne(left: readonly ComparedPart[], right: readonly ComparedPart[], links: readonly Link[]): number {
	const [rows, columns] = [idsOf(left), idsOf(right)];
	const ends = links.map(({ from, to }) => [rows.indexOf(from), columns.indexOf(to)] as const);
	return ends.reduce((sum, [a, b], i) => sum + ends.slice(i + 1).filter(([c, d]) => (a - c) * (b - d) < 0).length, 0);
}

describe('the order of two trees side by side', () => {
	it('never has more crossings than the owners’ orders, and reports how many', () => {
		fc.assert(
			fc.property(treePairArbitrary(), ({ left, right, mappings }) => {
				const order = fewestCrossings({ left, right }, mappings);
				expect(order.crossings).toBeLessThanOrEqual(order.authored);
				expect(order.authored).toBe(countedOneByOne(left, right, mappings));
				expect(order.crossings).toBe(countedOneByOne(order.left, order.right, mappings));
			}),
		);
	});

	it('only reorders siblings: every part stays under its parent', () => {
		fc.assert(
			fc.property(treePairArbitrary(), ({ left, right, mappings }) => {
				const order = fewestCrossings({ left, right }, mappings);
				const familyOf = (parts: readonly ComparedPart[]) =>
					everyPart(parts)
						.map(({ node, parts: inner }) => [node.id, ...inner.map((child) => child.node.id).sort()].join(' '))
						.sort();
				expect(familyOf(order.left)).toStrictEqual(familyOf(left));
				expect(familyOf(order.right)).toStrictEqual(familyOf(right));
			}),
		);
	});

	it('is deterministic', () => {
		fc.assert(
			fc.property(treePairArbitrary(), ({ left, right, mappings }) => {
				expect(fewestCrossings({ left, right }, mappings)).toStrictEqual(fewestCrossings({ left, right }, mappings));
			}),
		);
	});

	it('removes avoidable crossings and leaves parts without links in place', () => {
		const left = [part('a'), part('b'), part('c')];
		const right = [part('x'), part('nothing'), part('y', part('y.1'), part('y.2')), part('z')];
		const links = [link('a', 'z'), link('b', 'y.2'), link('b', 'y.1'), link('c', 'x')];
		const order = fewestCrossings({ left, right }, links);
		expect(order).toMatchObject({ authored: 5, crossings: 0 });
		expect(idsOf(order.right)).toStrictEqual(['z', 'nothing', 'y', 'y.1', 'y.2', 'x']);
		expect(idsOf(order.left)).toStrictEqual(['a', 'b', 'c']);
	});

	it('keeps the owners’ orders where nothing crosses', () => {
		const trees = { left: [part('a'), part('b')], right: [part('x'), part('y')] };
		const links = [link('a', 'x'), link('b', 'y'), link('a', 'y')];
		expect(crossingsOf(trees, links)).toBe(0);
		expect(fewestCrossings(trees, links)).toStrictEqual({ ...trees, crossings: 0, authored: 0 });
	});
});
