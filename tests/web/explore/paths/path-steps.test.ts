import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { relationKinds } from '#graph/model/vocabulary.ts';
import { PathsParams } from '#graph/queries/paths.ts';
import { memoryStore } from '#graph/store/memory-store.ts';
import { aMapping, aRelation } from '#tests/support/nodes.ts';
import { smallDataset } from '#tests/support/small-dataset.ts';
import type { Edge } from '#web/diagram/edges/route.ts';
import { nodesOf, pathGraph, pathHighlight, pathKinds, pathsOf } from '#web/explore/paths/path-steps.ts';

const store = memoryStore(smallDataset);
const answerFrom = (from: string, to: string, rest = {}) => store.paths(PathsParams.parse({ from, to, ...rest }));

describe('the paths of an answer', () => {
	const ids = smallDataset.nodes.map((node) => node.id);

	it('have one relation between neighbours', async () => {
		const ends = fc.constantFrom(...ids);
		await fc.assert(
			fc.asyncProperty(ends, ends, fc.boolean(), async (from, to, hubs) => {
				const answer = await answerFrom(from, to, { limit: 20, include: hubs ? ['publishes', 'contributesTo', 'model'] : [] });
				const paths = pathsOf(answer);
				expect(paths.map((path) => nodesOf(path).map(({ id }) => id))).toStrictEqual(answer.paths.map((path) => path.nodes));
				expect(paths.map(({ steps }) => steps.map(({ relation }) => relation.id))).toStrictEqual(
					answer.paths.map((path) => path.relations),
				);
				expect(new Set(paths.map(({ key }) => key)).size).toBe(paths.length);
			}),
		);
	});

	it('reversed, take the same relations the other way', async () => {
		const [there] = pathsOf(await answerFrom('no.policy', 'no.m.t2'));
		const [back] = pathsOf(await answerFrom('no.m.t2', 'no.policy'));
		expect(there?.steps.map(({ way }) => way)).toStrictEqual(['forward', 'backward']);
		expect(back?.steps.map(({ way }) => way)).toStrictEqual(['forward', 'backward']);
		expect(back?.steps.map(({ relation }) => relation.id)).toStrictEqual(there?.steps.map(({ relation }) => relation.id).reverse());
	});

	it('are drawn one at a time, the first where the number leads nowhere', async () => {
		const answer = await answerFrom('no.policy', 'no.m');
		const nodes = (shown: number) => pathGraph(answer, shown)?.nodes.map(({ id }) => id);
		expect(nodes(2)).toStrictEqual(answer.paths[1]?.nodes);
		expect(nodes(9)).toStrictEqual(answer.paths[0]?.nodes);
	});
});

describe('the relation kinds to exclude', () => {
	it('are the used and the excluded ones, in vocabulary order', async () => {
		const paths = pathsOf(await answerFrom('no.policy', 'no.m'));
		expect(pathKinds(paths, ['teaches'])).toStrictEqual(
			relationKinds.filter((kind) => ['partOf', 'prioritises', 'guides', 'refersTo', 'teaches'].includes(kind)),
		);
	});
});

function aLine(id: string, relation: ReturnType<typeof aRelation>, facts: Partial<Edge> = {}): Edge {
	return { id, from: relation.from, to: relation.to, style: 'stated', hasArrow: true, relations: [relation], ...facts };
}

describe('the highlight of a path', () => {
	it('covers its cards and the edges of its relations', async () => {
		const [path] = pathsOf(await answerFrom('no.goal', 'no.m.n1'));
		const lines = [
			aLine('line:1', aRelation('no.policy', 'prioritises', 'no.goal')),
			aLine('line:2', aRelation('no.policy', 'guides', 'no.m.n1')),
			aLine('line:3', aRelation('no.policy', 'refersTo', 'no.m.n3')),
		];
		expect([...pathHighlight(path?.steps ?? [], lines)]).toStrictEqual(['no.goal', 'no.policy', 'no.m.n1', 'line:1', 'line:2']);
	});

	it('covers an aggregated edge that stands for one of its mappings', async () => {
		const [path] = pathsOf(await answerFrom('dk.m.o4', 'no.m.t2'));
		const clusters = { style: 'mapping', relations: [], count: 2 } as const;
		const lines = [
			aLine('aggregate:1', aMapping('no.m.t2', 'closeMatch', 'dk.m.o4'), clusters),
			aLine('aggregate:2', aMapping('no.m.t1', 'relatedMatch', 'dk.m.o1'), clusters),
		];
		expect([...pathHighlight(path?.steps ?? [], lines)]).toStrictEqual(['dk.m.o4', 'no.m.t2', 'aggregate:1']);
	});
});
