import { expect, test } from 'vitest';
import { NodeId } from '#graph/model/ids.ts';
import { isMapping, turned } from '#graph/model/relation.ts';
import { mappingsBelow, mappingsBetween, waysUpOutlines } from '#graph/queries/mapped.ts';
import { aMapping } from '#tests/support/nodes.ts';
import { smallDataset } from '#tests/support/small-dataset.ts';

const wayUp = waysUpOutlines({
	nodes: smallDataset.nodes,
	partOf: smallDataset.relations.filter(({ kind }) => kind === 'partOf'),
});

function between(first: string, second: string) {
	const ids = [NodeId.parse(first), NodeId.parse(second)] as const;
	const { own, below } = mappingsBetween(smallDataset.relations, ids, wayUp);
	return { own: own.map(({ from, kind, to }) => [from, kind, to]), below: below.map(({ from, kind, to }) => [from, kind, to]) };
}

test('the way up an outline has one place for each node, under its deepest whole, and ends at the model', () => {
	expect(wayUp(NodeId.parse('no.m.k1'))).toStrictEqual(['no.m.k1', 'no.m.t2.krav', 'no.m.t2', 'no.m.n3', 'no.m']);
	expect(wayUp(NodeId.parse('no.m.k3'))).toStrictEqual(['no.m.k3', 'no.m']);
	expect(wayUp(NodeId.parse('no.policy'))).toStrictEqual(['no.policy']);
});

test('a mapping turned twice is itself, and keeps its id when turned once', () => {
	const mapping = aMapping('a', 'broadMatch', 'b');
	if (!isMapping(mapping)) throw new Error('broadMatch is a mapping');
	expect(turned(mapping)).toStrictEqual({ ...mapping, kind: 'narrowMatch', from: 'b', to: 'a' });
	expect(turned(turned(mapping))).toStrictEqual(mapping);
});

test('between two things stand their own mappings and those of their parts, read from the first', () => {
	expect(between('no.m.t2', 'dk.m.o4')).toStrictEqual({
		own: [['no.m.t2', 'closeMatch', 'dk.m.o4']],
		below: [['no.m.t2.krav', 'narrowMatch', 'dk.m.o4.k1']],
	});
	expect(between('dk.m.o4', 'no.m.t2')).toStrictEqual({
		own: [['dk.m.o4', 'closeMatch', 'no.m.t2']],
		below: [['dk.m.o4.k1', 'broadMatch', 'no.m.t2.krav']],
	});
	expect(between('no.m.t1', 'dk.m.o4')).toStrictEqual({ own: [], below: [] });
});

test('the mappings below a thing are those of its parts, not its own', () => {
	const below = mappingsBelow(smallDataset.relations, NodeId.parse('no.m.t2'), wayUp);
	expect(below.map(({ part, mapping }) => [part, mapping.kind, mapping.to])).toStrictEqual([
		['no.m.t2.krav', 'narrowMatch', 'dk.m.o4.k1'],
		['no.m.k1', 'exactMatch', 'dk.m.o1.k1'],
	]);
});
