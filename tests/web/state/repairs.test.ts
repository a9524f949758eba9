import { expect, it } from 'vitest';
import { NodeId } from '#graph/model/ids.ts';
import { type ExplorerState, FIRST_SIGHT } from '#web/state/explorer.ts';
import { repaired } from '#web/state/repairs.ts';

const [old, next, gone, part] = ['a.old', 'a.new', 'a.gone', 'a.part'].map((id) => NodeId.parse(id)) as [NodeId, NodeId, NodeId, NodeId];

it('puts in what has taken the place of a node, and leaves out what nothing replaces', () => {
	const state: ExplorerState = {
		...FIRST_SIGHT,
		open: [next, gone, `${old}:teaches`, old],
		around: { node: old, steps: 2 },
		root: part,
	};
	const repairs = [
		{ parameter: 'open', id: gone, why: 'unknown' },
		{ parameter: 'open', id: old, to: next, why: 'moved' },
		{ parameter: 'around', id: old, to: next, why: 'moved' },
		{ parameter: 'root', id: part, to: next, why: 'notModel' },
	] as const;
	expect(repaired(state, repairs)).toStrictEqual({
		...FIRST_SIGHT,
		open: [next, `${next}:teaches`],
		around: { node: next, steps: 2 },
		root: next,
	});
});

it('leaves out a neighbourhood and a model that are not there', () => {
	const state: ExplorerState = { ...FIRST_SIGHT, around: { node: gone, steps: 1 }, root: gone };
	const why = { id: gone, why: 'unknown' } as const;
	expect(
		repaired(state, [
			{ parameter: 'around', ...why },
			{ parameter: 'root', ...why },
		]),
	).toStrictEqual(FIRST_SIGHT);
});
