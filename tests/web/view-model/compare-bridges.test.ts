import { describe, expect, it } from 'vitest';
import { NodeId } from '#graph/model/ids.ts';
import { inverseMapping } from '#graph/model/vocabulary.ts';
import { memoryStore } from '#graph/store/memory-store.ts';
import { bridgedDataset } from '#tests/support/bridged-dataset.ts';
import { type BridgeChain, bridgesOf, chainsBetween, chainsInto } from '#web/view-model/compare-bridges.ts';

const store = memoryStore(bridgedDataset);

function answer(id: string) {
	return store.node({ id: NodeId.parse(id) });
}

function words({ from, first, bridge, second, to, conclusion }: BridgeChain): string {
	return `${from.id} ${first.kind} ${bridge.id} ${second.kind} ${to.id} → ${conclusion ?? 'nothing'}`;
}

describe('the chains between two concepts', () => {
	it('go over what both are mapped to, and say what follows', async () => {
		expect(chainsBetween(await answer('no.m.t2'), await answer('dk.m.o4')).map(words)).toStrictEqual([
			'no.m.t2 exactMatch eu.m.c1 closeMatch dk.m.o4 → closeMatch',
		]);
		expect(chainsBetween(await answer('no.m.k1'), await answer('dk.m.o1.k1')).map(words)).toStrictEqual([
			'no.m.k1 narrowMatch eu.m.c2 narrowMatch dk.m.o1.k1 → narrowMatch',
		]);
		expect(chainsBetween(await answer('no.m.t1'), await answer('dk.m.o1'))).toStrictEqual([]);
	});

	it('are the same from the other end, each read the other way', async () => {
		for (const [a, b] of [
			['no.m.t2', 'dk.m.o4'],
			['no.m.k1', 'dk.m.o1.k1'],
		] as const) {
			const back = chainsBetween(await answer(b), await answer(a)).map(({ from, first, bridge, second, to, conclusion }) => ({
				from: to.id,
				first: inverseMapping(second.kind),
				bridge: bridge.id,
				second: inverseMapping(first.kind),
				to: from.id,
				conclusion: conclusion && inverseMapping(conclusion),
			}));
			const there = chainsBetween(await answer(a), await answer(b)).map(({ from, first, bridge, second, to, conclusion }) => ({
				from: from.id,
				first: first.kind,
				bridge: bridge.id,
				second: second.kind,
				to: to.id,
				conclusion,
			}));
			expect(back).toStrictEqual(there);
		}
	});
});

describe('the chains of a concept into another model', () => {
	it('go over its mappings into third models, and those that conclude something come first', async () => {
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
