import { describe, expect, it } from 'vitest';
import { PathsParams } from '#graph/queries/paths.ts';
import { memoryStore } from '#graph/store/memory-store.ts';
import { aMapping, aRelation } from '#tests/support/nodes.ts';
import { smallDataset } from '#tests/support/small-dataset.ts';
import type { Line } from '#web/view-model/lines.ts';
import { pathLight } from '#web/view-model/path-light.ts';
import { pathSentences } from '#web/view-model/path-sentences.ts';

const store = memoryStore(smallDataset);

function aLine(id: string, relation: ReturnType<typeof aRelation>, facts: Partial<Line> = {}): Line {
	return { id, from: relation.from, to: relation.to, style: 'stated', hasArrow: true, relations: [relation], ...facts };
}

describe('the light of paths', () => {
	it('falls on their cards and on the lines that carry their relations', async () => {
		const sentences = pathSentences(await store.paths(PathsParams.parse({ from: 'no.goal', to: 'no.m.n1' })));
		const lines = [
			aLine('line:1', aRelation('no.policy', 'prioritises', 'no.goal')),
			aLine('line:2', aRelation('no.policy', 'guides', 'no.m.n1')),
			aLine('line:3', aRelation('no.policy', 'refersTo', 'no.m.n3')),
		];
		expect([...pathLight(sentences, lines)]).toStrictEqual(['no.goal', 'no.policy', 'no.m.n1', 'line:1', 'line:2']);
	});

	it('falls on a line of samsvar that stands for a mapping of the path', async () => {
		const sentences = pathSentences(await store.paths(PathsParams.parse({ from: 'dk.m.o4', to: 'no.m.t2' })));
		const gathered = { style: 'samsvar', relations: [], count: 2 } as const;
		const lines = [
			aLine('samsvar:1', aMapping('no.m.t2', 'closeMatch', 'dk.m.o4'), gathered),
			aLine('samsvar:2', aMapping('no.m.t1', 'relatedMatch', 'dk.m.o1'), gathered),
		];
		expect([...pathLight(sentences, lines)]).toStrictEqual(['dk.m.o4', 'no.m.t2', 'samsvar:1']);
	});
});
