import { Dataset } from '#graph/model/dataset.ts';
import { compareIds } from '#graph/model/ids.ts';
import { aMapping, aNode, aRelation } from './nodes.ts';
import { smallDataset } from './small-dataset.ts';

const bridge = [
	aNode('eu.m', 'model', { en: 'European framework' }, { model: 'eu.m' }),
	aNode('eu.m.c1', 'area', { en: 'Governance' }, { model: 'eu.m' }),
	aNode('eu.m.c2', 'area', { en: 'Safety' }, { model: 'eu.m' }),
];

const relations = [
	aRelation('eu.m.c1', 'partOf', 'eu.m'),
	aRelation('eu.m.c2', 'partOf', 'eu.m'),
	// Agrees with the mapping between the two ends.
	aMapping('no.m.t2', 'exactMatch', 'eu.m.c1'),
	aMapping('dk.m.o4', 'closeMatch', 'eu.m.c1'),
	// Says something else than the mapping between the two ends.
	aMapping('eu.m.c2', 'broadMatch', 'no.m.k1'),
	aMapping('eu.m.c2', 'narrowMatch', 'dk.m.o1.k1'),
	// No mapping between the ends; of one it is said that it has no counterpart.
	aMapping('no.m.k3', 'closeMatch', 'eu.m.c1'),
	aMapping('no.m.k3', 'narrowMatch', 'eu.m.c2'),
	aMapping('no.m.k2', 'exactMatch', 'eu.m.c1'),
];

function sorted<T extends { readonly id: string }>(items: readonly T[]): T[] {
	return [...items].sort((a, b) => compareIds(a.id, b.id));
}

/** The small dataset with a third model that both others are mapped to. */
export const bridgedDataset: Dataset = Dataset.parse({
	...smallDataset,
	nodes: sorted([...smallDataset.nodes, ...bridge]),
	relations: sorted([...smallDataset.relations, ...relations]),
	digest: 'bridged',
});
