import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NodeId } from '#graph/model/ids.ts';
import { inverseMapping, isConceptKind } from '#graph/model/vocabulary.ts';
import { memoryStore } from '#graph/store/memory-store.ts';
import { bridgedDataset } from '#tests/support/bridged-dataset.ts';
import { datasetArbitrary, FEW_DATASETS } from '#tests/support/dataset-arbitrary.ts';
import { type BridgeChain, bridgesOf, chainsBetween, chainsInto } from '#web/compare/model/bridges.ts';

const store = memoryStore(bridgedDataset);

function answer(id: string) {
	return store.node({ id: NodeId.parse(id) });
}

function words({ from, first, bridge, second, to, conclusion }: BridgeChain): string {
	return `${from.id} ${first.kind} ${bridge.id} ${second.kind} ${to.id} → ${conclusion ?? 'nothing'}`;
}

/** The words expected of the same chain read from its other end. */
function turnedWords({ from, first, bridge, second, to, conclusion }: BridgeChain): string {
	const [there, on] = [inverseMapping(second.kind), inverseMapping(first.kind)];
	return `${to.id} ${there} ${bridge.id} ${on} ${from.id} → ${conclusion ? inverseMapping(conclusion) : 'nothing'}`;
}

describe('the chains between two concepts', () => {
	it('pass through what both are mapped to, with their conclusion', async () => {
		expect(chainsBetween(await answer('no.m.t2'), await answer('dk.m.o4')).map(words)).toStrictEqual([
			'no.m.t2 exactMatch eu.m.c1 closeMatch dk.m.o4 → closeMatch',
		]);
		expect(chainsBetween(await answer('no.m.k1'), await answer('dk.m.o1.k1')).map(words)).toStrictEqual([
			'no.m.k1 narrowMatch eu.m.c2 narrowMatch dk.m.o1.k1 → narrowMatch',
		]);
		expect(chainsBetween(await answer('no.m.t1'), await answer('dk.m.o1'))).toStrictEqual([]);
	});

	it('are the same from the other end, inverted', async () => {
		await fc.assert(
			fc.asyncProperty(fc.oneof(datasetArbitrary(), fc.constant(bridgedDataset)), async (dataset) => {
				const asked = memoryStore(dataset);
				const answers = await Promise.all(dataset.nodes.filter(({ kind }) => isConceptKind(kind)).map(({ id }) => asked.node({ id })));
				for (const a of answers) {
					for (const b of answers) expect(chainsBetween(b, a).map(turnedWords).sort()).toStrictEqual(chainsBetween(a, b).map(words).sort());
				}
			}),
			FEW_DATASETS,
		);
	});
});

describe('the chains of a concept into another model', () => {
	it('pass through its mappings into third models, those with a conclusion first', async () => {
		const from = await answer('no.m.k3');
		const bridges = bridgesOf(from, NodeId.parse('dk.m'));
		expect(bridges.map(({ id }) => id)).toStrictEqual(['eu.m.c1', 'eu.m.c2']);
		const answers = await Promise.all(bridges.map(({ id }) => store.node({ id })));
		expect(chainsInto(from, answers, NodeId.parse('dk.m')).map(words)).toStrictEqual([
			'no.m.k3 narrowMatch eu.m.c2 narrowMatch dk.m.o1.k1 → narrowMatch',
			'no.m.k3 closeMatch eu.m.c1 closeMatch dk.m.o4 → nothing',
		]);
	});
});
