import { NodeId } from '#graph/model/ids.ts';
import type { NeighbourhoodAnswer } from '#graph/queries/neighbourhood.ts';
import { describeError } from '#web/data/describe-error.ts';
import { type Expansion, type ExplorerState, expansionKindOf, sourceOf } from './state.ts';

interface Asked {
	/** Errors by expanded node. */
	readonly near: ReadonlyMap<NodeId, Error>;
	readonly around: Error | null;
	readonly root: Error | null;
	/** Neighbourhood of the requested root. */
	readonly parts: NeighbourhoodAnswer | undefined;
}

/** Finds ids in the state that do not exist, have moved, or are not a model where one is needed. */
export function correctionsNeeded(state: ExplorerState, { near, around, root, parts }: Asked): readonly Correction[] {
	const repair = (parameter: Correction['parameter'], id: NodeId, error: Error | null | undefined): readonly Correction[] => {
		const problem = error && describeError(error);
		if (!problem) return [];
		if (problem.kind === 'notFound') return [{ parameter, id, why: 'unknown' }];
		const to = problem.kind === 'moved' ? NodeId.safeParse(problem.to).data : undefined;
		return to ? [{ parameter, id, to, why: 'moved' }] : [];
	};
	const opened = [...new Set(state.expanded.map(sourceOf))].flatMap((id) => repair('open', id, near.get(id)));
	const alone = state.ego ? repair('around', state.ego.node, around) : [];
	return [...opened, ...alone, ...(state.root ? [...repair('root', state.root, root), ...notModel(state.root, parts)] : [])];
}

function notModel(id: NodeId, parts: NeighbourhoodAnswer | undefined): readonly Correction[] {
	const node = parts?.nodes.find((one) => one.id === id);
	if (node === undefined || node.kind === 'model') return [];
	return [{ parameter: 'root', id, why: 'notModel', ...(node.model && { to: node.model }) }];
}

/** URL parameters whose nodes the diagram cannot do without. */
export const CORRECTED = ['open', 'around', 'root'] as const;
type Corrected = (typeof CORRECTED)[number];

export interface Correction {
	readonly parameter: Corrected;
	readonly id: NodeId;
	readonly to?: NodeId;
	readonly why: 'unknown' | 'moved' | 'notModel';
}

/** The state with moved ids replaced and unknown ones removed. */
export function corrected(state: ExplorerState, corrections: readonly Correction[]): ExplorerState {
	const { ego: around, root, ...rest } = state;
	const told = (parameter: Corrected, id: NodeId) => corrections.find((one) => one.parameter === parameter && one.id === id);
	const replaced = (parameter: Corrected, id: NodeId) => {
		const repair = told(parameter, id);
		return repair ? repair.to : id;
	};
	const open = state.expanded.flatMap((expansion): readonly Expansion[] => {
		const source = replaced('open', sourceOf(expansion));
		const kind = expansionKindOf(expansion);
		return source === undefined ? [] : [kind ? `${source}:${kind}` : source];
	});
	const node = around && replaced('around', around.node);
	const model = root && replaced('root', root);
	return { ...rest, expanded: [...new Set(open)], ...(around && node && { ego: { ...around, node } }), ...(model && { root: model }) };
}
