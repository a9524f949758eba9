import { expect, it } from 'vitest';
import { NodeId } from '#graph/model/ids.ts';
import { corrected } from '#web/explore/model/corrections.ts';
import { type ExplorerState, INITIAL_STATE } from '#web/explore/model/state.ts';

const [old, next, gone, part] = ['a.old', 'a.new', 'a.gone', 'a.part'].map((id) => NodeId.parse(id)) as [NodeId, NodeId, NodeId, NodeId];

it('replaces moved ids and removes unknown ones', () => {
	const state: ExplorerState = {
		...INITIAL_STATE,
		expanded: [next, gone, `${old}:teaches`, old],
		ego: { node: old, steps: 2 },
		root: part,
	};
	const corrections = [
		{ parameter: 'open', id: gone, why: 'unknown' },
		{ parameter: 'open', id: old, to: next, why: 'moved' },
		{ parameter: 'around', id: old, to: next, why: 'moved' },
		{ parameter: 'root', id: part, to: next, why: 'notModel' },
	] as const;
	expect(corrected(state, corrections)).toStrictEqual({
		...INITIAL_STATE,
		expanded: [next, `${next}:teaches`],
		ego: { node: next, steps: 2 },
		root: next,
	});
});

it('removes an unknown ego network and root', () => {
	const state: ExplorerState = { ...INITIAL_STATE, ego: { node: gone, steps: 1 }, root: gone };
	const why = { id: gone, why: 'unknown' } as const;
	expect(
		corrected(state, [
			{ parameter: 'around', ...why },
			{ parameter: 'root', ...why },
		]),
	).toStrictEqual(INITIAL_STATE);
});
