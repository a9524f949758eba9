import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { relationKinds } from '#graph/model/vocabulary.ts';
import { PathsAnswer, PathsParams } from '#graph/queries/paths.ts';
import { memoryStore } from '#graph/store/memory-store.ts';
import { aMapping, aNode, aRelation } from '#tests/support/nodes.ts';
import { smallDataset } from '#tests/support/small-dataset.ts';
import type { Edge } from '#web/diagram/edges/route.ts';
import { type PathWords, pathHighlight, pathKinds, pathSentences, pathText } from '#web/explore/paths/sentences.ts';

const words: PathWords = {
	title: (node) => node.id,
	step: ({ kind, relation }) => (relation.mutual ? `${kind} each other` : kind),
	ours: 'ours',
};

const store = memoryStore(smallDataset);
const textsOf = (answer: PathsAnswer) => pathSentences(answer).map((sentence) => pathText(sentence, words));

async function textsFrom(from: string, to: string, rest = {}) {
	return textsOf(await store.paths(PathsParams.parse({ from, to, ...rest })));
}

function answerOf(relation: ReturnType<typeof aRelation>, from: string, to: string): PathsAnswer {
	return PathsAnswer.parse({
		paths: [{ nodes: [from, to], relations: [relation.id] }],
		subgraph: { nodes: [aNode('a.a', 'theme'), aNode('b.b', 'theme')], relations: [relation] },
	});
}

describe('a path in words', () => {
	it('uses each relation’s own phrase, with arrows in its direction', async () => {
		expect(await textsFrom('no.policy', 'no.m')).toStrictEqual([
			'no.policy → prioritises → no.goal → guides → no.m',
			'no.policy → guides → no.m.n1 → partOf → no.m',
			'no.policy → refersTo (ours) → no.m.n3 → partOf → no.m',
		]);
		expect(await textsFrom('no.goal', 'no.m.n1')).toStrictEqual(['no.goal ← prioritises ← no.policy → guides → no.m.n1']);
	});

	it('gives mutual relations no direction, from either end', () => {
		const mutual = aRelation('a.a', 'buildsOn', 'b.b', { mutual: true });
		expect(textsOf(answerOf(mutual, 'a.a', 'b.b'))).toStrictEqual(['a.a – buildsOn each other – b.b']);
		expect(textsOf(answerOf(mutual, 'b.b', 'a.a'))).toStrictEqual(['b.b – buildsOn each other – a.a']);
	});

	it('gives kinds that say the same from either end no direction', () => {
		const seen = aRelation('a.a', 'seeAlso', 'b.b');
		expect(textsOf(answerOf(seen, 'a.a', 'b.b'))).toStrictEqual(['a.a – seeAlso – b.b']);
		expect(textsOf(answerOf(seen, 'b.b', 'a.a'))).toStrictEqual(['b.b – seeAlso – a.a']);
	});

	it('reads a mapping from the previous node', () => {
		const broader = aMapping('a.a', 'broadMatch', 'b.b');
		expect(textsOf(answerOf(broader, 'a.a', 'b.b'))).toStrictEqual(['a.a – broadMatch (ours) – b.b']);
		expect(textsOf(answerOf(broader, 'b.b', 'a.a'))).toStrictEqual(['b.b – narrowMatch (ours) – a.a']);
	});

	it('is a single node if both ends are the same', async () => {
		expect(await textsFrom('no.m', 'no.m')).toStrictEqual(['no.m']);
	});
});

describe('the sentences of an answer', () => {
	const ids = smallDataset.nodes.map((node) => node.id);

	it('are one for each path, with one relation between neighbours', async () => {
		const ends = fc.constantFrom(...ids);
		await fc.assert(
			fc.asyncProperty(ends, ends, fc.boolean(), async (from, to, hubs) => {
				const answer = await store.paths(
					PathsParams.parse({ from, to, limit: 20, include: hubs ? ['publishes', 'contributesTo', 'model'] : [] }),
				);
				const sentences = pathSentences(answer);
				expect(sentences.map(({ start, steps }) => [start.id, ...steps.map(({ node }) => node.id)])).toStrictEqual(
					answer.paths.map((path) => path.nodes),
				);
				expect(sentences.map(({ steps }) => steps.map(({ step }) => step.relation.id))).toStrictEqual(
					answer.paths.map((path) => path.relations),
				);
				expect(new Set(sentences.map(({ key }) => key)).size).toBe(sentences.length);
			}),
		);
	});

	it('reversed, use the same relations in the other direction', async () => {
		const [there] = await textsFrom('no.policy', 'no.m.t2');
		const [back] = await textsFrom('no.m.t2', 'no.policy');
		expect(there).toBe('no.policy → refersTo (ours) → no.m.n3 ← partOf ← no.m.t2');
		expect(back).toBe('no.m.t2 → partOf → no.m.n3 ← refersTo (ours) ← no.policy');
	});
});

describe('the relation kinds to exclude', () => {
	it('are the used and the excluded ones, in vocabulary order', async () => {
		const sentences = pathSentences(await store.paths(PathsParams.parse({ from: 'no.policy', to: 'no.m' })));
		expect(pathKinds(sentences, ['teaches'])).toStrictEqual(
			relationKinds.filter((kind) => ['partOf', 'prioritises', 'guides', 'refersTo', 'teaches'].includes(kind)),
		);
	});
});

const seedStore = memoryStore(smallDataset);

function aLine(id: string, relation: ReturnType<typeof aRelation>, facts: Partial<Edge> = {}): Edge {
	return { id, from: relation.from, to: relation.to, style: 'stated', hasArrow: true, relations: [relation], ...facts };
}

describe('the highlight of paths', () => {
	it('covers their cards and the edges of their relations', async () => {
		const sentences = pathSentences(await seedStore.paths(PathsParams.parse({ from: 'no.goal', to: 'no.m.n1' })));
		const lines = [
			aLine('line:1', aRelation('no.policy', 'prioritises', 'no.goal')),
			aLine('line:2', aRelation('no.policy', 'guides', 'no.m.n1')),
			aLine('line:3', aRelation('no.policy', 'refersTo', 'no.m.n3')),
		];
		expect([...pathHighlight(sentences, lines)]).toStrictEqual(['no.goal', 'no.policy', 'no.m.n1', 'line:1', 'line:2']);
	});

	it('covers the edge of their mapping, not one for the parts below', async () => {
		const sentences = pathSentences(await seedStore.paths(PathsParams.parse({ from: 'dk.m.o4', to: 'no.m.t2' })));
		const lines = [
			aLine('aggregate:1', aMapping('no.m.t2', 'closeMatch', 'dk.m.o4'), { style: 'mapping', below: 1 }),
			aLine('aggregate:2', aMapping('no.m.t2', 'closeMatch', 'dk.m.o4'), { style: 'mappingBelow', relations: [], below: 1 }),
		];
		expect([...pathHighlight(sentences, lines)]).toStrictEqual(['dk.m.o4', 'no.m.t2', 'aggregate:1']);
	});
});
